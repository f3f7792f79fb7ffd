package org.alidade.filtering;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.alidade.model.InheritanceMatch;
import org.alidade.model.InheritanceModel;
import org.alidade.model.VariantEvidence;

/** The models that fit a judged variant: alone, and in a pair. */
final class ModelReader {
    private final Inheritance inheritance;
    private final PairFinder pairs;

    ModelReader(FamilyContext family, boolean completePenetrance, PairFinder pairs) {
        this.inheritance = new Inheritance(family, completePenetrance);
        this.pairs = pairs;
    }

    /** {@code judgement}: number of the one whose evidence it is. Certain ones first. */
    List<InheritanceMatch> of(int judgement, FamilyCalls calls) {
        List<InheritanceMatch> matches = new ArrayList<>(inheritance.matches(calls));
        boolean certain = pairs.certain().get(judgement);
        if (certain || pairs.possible().get(judgement)) {
            matches.add(new InheritanceMatch(InheritanceModel.COMPOUND_HETEROZYGOUS, !certain));
            matches.sort(Comparator.comparing(InheritanceMatch::onlyPossible)
                    .thenComparing(InheritanceMatch::model));
        }
        return matches;
    }

    List<InheritanceMatch> of(int judgement, FamilyContext family, VariantEvidence evidence) {
        return of(judgement, FamilyCalls.of(family, evidence));
    }
}
