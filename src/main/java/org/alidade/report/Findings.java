package org.alidade.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.alidade.model.InheritanceMatch;
import org.alidade.model.InheritanceModel;
import org.alidade.model.PathogenicityClass;

/** The reported variants as findings: one variant, or two that explain a disease together. */
final class Findings {
    private Findings() {
    }

    /** What the report says first. */
    enum Outcome {
        POSITIVE, UNCERTAIN, NEGATIVE
    }

    /** One or two variants; {@code phaseKnown}: two lie on different copies for certain. */
    record Finding(List<ReportedVariant> variants, boolean phaseKnown) {
        Finding {
            variants = List.copyOf(variants);
        }

        boolean isPair() {
            return variants.size() == 2;
        }

        /** The class of the finding: of a pair, the lower; empty while a person has given none. */
        Optional<PathogenicityClass> pathogenicity() {
            List<PathogenicityClass> classes = variants.stream()
                    .flatMap(variant -> variant.review().pathogenicity().stream()).toList();
            return classes.size() < variants.size()
                    ? Optional.empty()
                    : classes.stream().min(Comparator.comparingInt(PathogenicityClass::number));
        }
    }

    /** Groups two variants of one gene that fit as compound heterozygous; all others stand alone. */
    static List<Finding> of(List<ReportedVariant> variants) {
        List<Finding> findings = new ArrayList<>();
        List<ReportedVariant> left = new ArrayList<>(variants);
        while (!left.isEmpty()) {
            ReportedVariant first = left.removeFirst();
            List<ReportedVariant> partners = left.stream().filter(other -> formPair(first, other)).toList();
            if (partners.size() == 1) {
                ReportedVariant second = partners.getFirst();
                left.remove(second);
                findings.add(new Finding(List.of(first, second), isInTrans(first) && isInTrans(second)));
            } else {
                findings.add(new Finding(List.of(first), true));
            }
        }
        return findings;
    }

    static Outcome outcome(List<Finding> findings) {
        List<PathogenicityClass> classes = findings.stream().flatMap(finding -> finding.pathogenicity().stream())
                .toList();
        if (classes.stream().anyMatch(PathogenicityClass::isAtLeastLikelyPathogenic)) {
            return Outcome.POSITIVE;
        }
        return findings.isEmpty() ? Outcome.NEGATIVE : Outcome.UNCERTAIN;
    }

    private static boolean formPair(ReportedVariant one, ReportedVariant other) {
        boolean sameGene = one.shownGene().isPresent() && other.shownGene().isPresent()
                && one.shownGene().get().isSame(other.shownGene().get());
        return sameGene && compound(one).isPresent() && compound(other).isPresent();
    }

    private static boolean isInTrans(ReportedVariant variant) {
        return compound(variant).filter(match -> !match.onlyPossible()).isPresent();
    }

    private static Optional<InheritanceMatch> compound(ReportedVariant variant) {
        return variant.inheritance().stream()
                .filter(match -> match.model() == InheritanceModel.COMPOUND_HETEROZYGOUS).findFirst();
    }
}
