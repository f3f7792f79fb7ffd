package org.alidade.filtering;

import java.util.List;
import java.util.Optional;
import org.alidade.model.GenomeBuild;
import org.alidade.model.Problem;
import org.alidade.model.VariantKey;

/** What is told of the files must not name a variant that the scope keeps out: it then names the line alone. */
public final class GatedProblems {
    private static final String NAMES_A_VARIANT = "vcf.referenceDiffers";

    private GatedProblems() {
    }

    /** The same problems, each with what may be told of it. */
    public static List<Problem> of(List<Problem> problems, CaseVariants variants, GenomeBuild build) {
        return problems.stream().map(problem -> isHidden(problem, variants, build)
                ? new Problem(problem.severity(), NAMES_A_VARIANT + "Outside", problem.file(), problem.line(),
                        problem.field(), List.of())
                : problem).toList();
    }

    private static boolean isHidden(Problem problem, CaseVariants variants, GenomeBuild build) {
        if (!problem.code().equals(NAMES_A_VARIANT) || problem.arguments().isEmpty()) {
            return false;
        }
        Optional<VariantKey> named = VariantKey.parse(build, problem.arguments().getFirst());
        return named.isEmpty() || !variants.mayBeNamed(named.get());
    }
}
