package org.alidade.classification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;

import org.alidade.classification.AppliedCriterion.Decision;
import org.alidade.classification.CriterionFinding.Outcome;
import org.junit.jupiter.api.Test;

/** What a decision must say before it is taken. */
class DecisionCheckTest {
    private static final Optional<CriterionFinding> PROPOSED = Optional.of(new CriterionFinding(Criterion.PM2,
            Outcome.PROPOSED, Optional.of(Strength.SUPPORTING), "absent", List.of()));
    private static final Optional<CriterionFinding> ASKED = Optional
            .of(new CriterionFinding(Criterion.PS3, Outcome.ASKED, Optional.empty(), "a study?", List.of()));

    private static AppliedCriterion wanted(Criterion criterion, Strength strength, Decision decision, String reason,
            String... pmids) {
        return new AppliedCriterion(criterion, strength, decision, reason, Optional.empty(), List.of(pmids));
    }

    @Test
    void aProposalIsAcceptedAsItIs() {
        assertThat(DecisionCheck.missing(wanted(Criterion.PM2, Strength.SUPPORTING, Decision.ACCEPTED, "absent"),
                PROPOSED)).isEmpty();
    }

    @Test
    void anotherStrengthNeedsOwnWords() {
        assertThat(DecisionCheck.missing(wanted(Criterion.PM2, Strength.MODERATE, Decision.ACCEPTED, "absent"),
                PROPOSED)).contains("strengthReason");
        assertThat(
                DecisionCheck.missing(wanted(Criterion.PM2, Strength.MODERATE, Decision.ACCEPTED, "our panel's rule"),
                        PROPOSED))
                .isEmpty();
    }

    @Test
    void aRejectedProposalNeedsOwnWords() {
        assertThat(DecisionCheck.missing(wanted(Criterion.PM2, Strength.SUPPORTING, Decision.REJECTED, "absent"),
                PROPOSED)).contains("reason");
    }

    @Test
    void whatRestsOnPublicationsCarriesThem() {
        assertThat(DecisionCheck.missing(wanted(Criterion.PS3, Strength.STRONG, Decision.ACCEPTED, ""), ASKED))
                .contains("reason");
        assertThat(DecisionCheck.missing(wanted(Criterion.PS3, Strength.STRONG, Decision.ACCEPTED, "no activity"),
                ASKED)).contains("pmid");
        assertThat(DecisionCheck.missing(wanted(Criterion.PS3, Strength.STRONG, Decision.ACCEPTED, "no activity",
                "12345678"), ASKED)).isEmpty();
    }
}
