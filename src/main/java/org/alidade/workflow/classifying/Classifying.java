package org.alidade.workflow.classifying;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Supplier;

import org.alidade.casefile.Case;
import org.alidade.classification.AppliedCriterion;
import org.alidade.classification.AppliedCriterion.Decision;
import org.alidade.classification.Classification;
import org.alidade.classification.CriterionFinding;
import org.alidade.classification.RuleSet;
import org.alidade.classification.outcome.CaseOutcome;
import org.alidade.classification.outcome.Explains;
import org.alidade.filtering.ScopedVariant;
import org.alidade.filtering.ScopedVariants;
import org.alidade.model.VariantKey;
import org.alidade.ranking.Candidate;
import org.alidade.record.DecisionRecord;
import org.alidade.record.VariantReview;
import org.alidade.text.Language;
import org.alidade.workflow.FamilyRole;

/** How the variants of an open case are classified: what the data say, what a person decided, what follows. */
public final class Classifying {
    /**
     * What the case is at the moment.
     *
     * @param parentage whether the genomes were compared and conform with the family
     */
    public record Moment(Supplier<ScopedVariants> variants, Supplier<List<Candidate>> candidates,
            Supplier<Boolean> parentage) {
    }

    private final Case theCase;
    private final Moment moment;
    private final DecisionRecord record;
    private final String person;
    private final CriteriaOffice office;
    private final HouseKnowledge house;
    private final PointSheets sheets;
    private final CaseResults results;

    /** {@code person}: who decides. */
    public Classifying(Case theCase, Language language, LaboratoryRules rules, VariantKnowledge knowledge,
            DecisionRecord record, String person, Moment moment) {
        this.theCase = theCase;
        this.moment = moment;
        this.record = record;
        this.person = person;
        this.office = new CriteriaOffice(theCase, language, knowledge, view(language, rules.ownClinVar()),
                rules.chosen());
        this.house = new HouseKnowledge(record, theCase.id(), knowledge, person);
        this.sheets = new PointSheets(theCase, record, knowledge, language, person);
        this.results = new CaseResults(theCase, record, knowledge.facts());
    }

    private CaseView view(Language language, Set<String> ownClinVar) {
        return new CaseView() {
            @Override
            public String role(String personId) {
                return FamilyRole.of(theCase, personId, language.messages());
            }

            @Override
            public boolean parentageConfirmed() {
                return moment.parentage().get();
            }

            @Override
            public OptionalDouble phenotypeFit(ScopedVariant variant) {
                return moment.candidates().get().stream().filter(one -> one.variants().contains(variant)).findFirst()
                        .flatMap(Candidate::phenotypeScore).map(OptionalDouble::of).orElse(OptionalDouble.empty());
            }

            @Override
            public List<AppliedCriterion> accepted(VariantKey variant) {
                return record.review(theCase.id(), variant).map(VariantReview::criteria).orElse(List.of()).stream()
                        .filter(one -> one.decision() == Decision.ACCEPTED).toList();
            }

            @Override
            public Set<String> ownClinVar() {
                return ownClinVar;
            }
        };
    }

    /** One finding for each of the 28 criteria (long the first time in a gene). */
    public List<CriterionFinding> findings(ScopedVariant variant) {
        return office.findings(variant, moment.variants().get());
    }

    /** Criteria that the data propose; none is accepted. */
    public List<AppliedCriterion> proposals(ScopedVariant variant) {
        return office.proposals(variant, moment.variants().get());
    }

    /** What the accepted criteria make; those that lean on themselves are left out and named. */
    public Classification classify(VariantKey key, List<AppliedCriterion> criteria) {
        ScopedVariants variants = moment.variants().get();
        Optional<ScopedVariant> variant = variants.find(key);
        return variant.flatMap(sheets::classification)
                .orElseGet(() -> office.classify(key, criteria, variant, variants));
    }

    /** What the class would be if every proposal were accepted. */
    public Classification provisional(VariantReview review) {
        List<AppliedCriterion> all = new ArrayList<>();
        review.criteria().forEach(one -> all.add(one.decision() == Decision.PROPOSED
                ? one.decided(Decision.ACCEPTED)
                : one));
        return classify(review.variant(), all);
    }

    /** The rule set by which a variant is judged. */
    public RuleSet rules(VariantKey key) {
        return office.rules(key);
    }

    /** What this station decided before of the same variant, residue and gene. */
    public HouseKnowledge house() {
        return house;
    }

    /** The sheets of points: copies lost and gained, oncogenicity. */
    public PointSheets sheets() {
        return sheets;
    }

    /** What follows from the confirmed classes of the case. */
    public CaseOutcome outcome() {
        return results.outcome(moment.variants().get());
    }

    /** What the biologist said a result explains; empty where nothing was said. */
    public Optional<Explains> explains(VariantKey variant) {
        return Optional.ofNullable(results.said().all().get(variant.text()));
    }

    /** Says what a result explains, on disk when it returns; an empty word takes it back. */
    public void say(VariantKey variant, Optional<Explains> word) {
        results.said().say(variant, word, person);
    }

    /** What a person said of a somatic variant. */
    public SomaticStatement somatic(VariantKey variant) {
        return SomaticStatement.read(record, theCase.id(), variant);
    }

    /** Says it anew, on disk when it returns. */
    public void saySomatic(VariantKey variant, SomaticStatement statement) {
        statement.write(record, theCase.id(), variant, person);
    }
}
