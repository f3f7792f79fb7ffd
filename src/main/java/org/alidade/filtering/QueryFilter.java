package org.alidade.filtering;

import java.util.List;
import org.alidade.filtering.query.Answer;
import org.alidade.filtering.query.Query;
import org.alidade.model.InheritanceModel;
import org.alidade.model.VariantEvidence;

/**
 * What a person asks beyond the other filters. A value that is missing does not fail; a known pathogenic variant, and the
 * partner of one that answers yes, stay.
 */
final class QueryFilter {
    private final Query query;
    private final Query.Asking asking;
    private final Judgements judgements;
    private final Targets targets;
    private final PairFinder pairs;
    private final FamilyContext family;
    private final ModelReader models;
    private final boolean frequencies;

    /** {@code frequencies}: whether the case carries population frequencies at all. */
    QueryFilter(Query query, Judgements judgements, Targets targets, PairFinder pairs, FamilyContext family,
            ModelReader models, boolean frequencies) {
        this.query = query;
        this.asking = query.asking();
        this.judgements = judgements;
        this.targets = targets;
        this.pairs = pairs;
        this.family = family;
        this.models = models;
        this.frequencies = frequencies;
    }

    FilterVerdict judge(int number) {
        Judgement judgement = judgement(number);
        Answer answer = answer(number, judgement);
        if (answer != Answer.NO) {
            return verdict(Verdict.PASS, answer == Answer.YES ? "query" : "queryUnknown");
        }
        if (judgement.isKnownPathogenic() && family.probandGenotype(judgement.evidence()).carriesAlternative()) {
            return verdict(Verdict.RESCUED, "queryPathogenic");
        }
        boolean readAsPair = (targets.allowed(judgements.target(number))
                & Targets.bit(InheritanceModel.COMPOUND_HETEROZYGOUS)) != 0;
        return readAsPair && pairs.partners(number).stream().map(PairFinder.Partner::judgement)
                .anyMatch(partner -> answer(partner, judgement(partner)) != Answer.NO)
                        ? verdict(Verdict.RESCUED, "queryPartner")
                        : verdict(Verdict.FAIL, "queryFails");
    }

    private Judgement judgement(int number) {
        Target target = targets.entry(judgements.target(number));
        return new Judgement(judgements.evidence(number), target.gene(), target.panelGene());
    }

    private Answer answer(int number, Judgement judgement) {
        VariantEvidence evidence = judgement.evidence();
        return asking.of(new VariantQueryRow(judgement, models.of(number, family, evidence), family, frequencies,
                judgements.parts().get(judgements.partOf(number)).table(), judgements.row(number)));
    }

    private FilterVerdict verdict(Verdict verdict, String reason) {
        return new FilterVerdict(FilterId.QUERY, verdict, "filter.reason." + reason, List.of(query.text()));
    }
}
