package org.alidade.reads.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.alidade.knowledge.genome.NoGenome;
import org.alidade.model.GenomeBuild;
import org.alidade.model.VariantKey;
import org.alidade.reads.AlleleReads;
import org.alidade.reads.FractionInterval;
import org.alidade.reads.ReadCounts;
import org.alidade.reads.VariantReads;
import org.alidade.reads.verdict.ReadVerdict.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Signs of Barnell 2019 (10.1038/s41436-018-0278-z), one row each; the limits stand in VerdictRules. */
class VerdictRulesTest {
    private static final VariantKey TRANSVERSION = VariantKey.parse(GenomeBuild.GRCH38, "11-32392020-G-T")
            .orElseThrow();
    private static final VariantKey OTHER = VariantKey.parse(GenomeBuild.GRCH38, "11-32392020-G-C").orElseThrow();

    /** Reads as they should be, with what a row changes. */
    private static final class Reads {
        private int forward = 8;
        private int reverse = 7;
        private double mapq = 60;
        private double quality = 35;
        private double nearEnd = 0.3;
        private double lowMapping;
        private double multi;
        private double clipped;
        private double mismatches = 0.1;
        private double indel;
        private double shortInsert;
        private double same = 0.1;
        private int firstForward = 7;

        AlleleReads made() {
            return new AlleleReads(forward, reverse, of(mapq), of(quality), of(40), of(nearEnd), of(lowMapping),
                    of(multi), of(clipped), of(mismatches), of(indel), of(shortInsert), of(same), firstForward,
                    forward + reverse - firstForward);
        }

        private static OptionalDouble of(double value) {
            return OptionalDouble.of(value);
        }

        Reads with(java.util.function.Consumer<Reads> change) {
            change.accept(this);
            return this;
        }
    }

    private static ReadVerdict judged(VariantKey variant, Reads alternative, int reference, int other,
            int otherVariants) {
        AlleleReads own = alternative.made();
        Reads ref = new Reads();
        ref.forward = reference / 2;
        ref.reverse = reference - reference / 2;
        ref.firstForward = reference / 2;
        ReadCounts counts = new ReadCounts("P1", reference, own.count(), other, own.forward(), own.reverse(),
                own.mappingQuality(), own.mappingQuality());
        Optional<FractionInterval> share = counts.depth() == 0
                ? Optional.empty()
                : Optional.of(FractionInterval.of(own.count(), counts.depth()));
        return VerdictRules.judge(variant, new VariantReads(counts, ref.made(), own, share, 0, otherVariants),
                new NoGenome(GenomeBuild.GRCH38));
    }

    private static Arguments row(ReviewTag tag, Answer answer, java.util.function.Consumer<Reads> change) {
        return Arguments.of(tag, answer, new Reads().with(change));
    }

    static Stream<Arguments> signs() {
        return Stream.of(row(ReviewTag.D, Answer.DOUBTFUL, reads -> {
            reads.forward = 15;
            reads.reverse = 0;
        }), row(ReviewTag.E, Answer.DOUBTFUL, reads -> reads.nearEnd = 1),
                row(ReviewTag.LM, Answer.DOUBTFUL, reads -> reads.lowMapping = 0.6),
                row(ReviewTag.LM, Answer.SUPPORTED, reads -> reads.multi = 0.4),
                row(ReviewTag.MM, Answer.DOUBTFUL, reads -> reads.mismatches = 3),
                row(ReviewTag.AI, Answer.DOUBTFUL, reads -> reads.indel = 0.5),
                row(ReviewTag.SSE, Answer.DOUBTFUL, reads -> reads.same = 0.8),
                row(ReviewTag.SI, Answer.SUPPORTED, reads -> reads.shortInsert = 0.6),
                row(ReviewTag.SIO, Answer.SUPPORTED, reads -> reads.shortInsert = 1),
                row(ReviewTag.AO, Answer.DOUBTFUL, reads -> reads.quality = 15),
                row(ReviewTag.LVF, Answer.DOUBTFUL, reads -> {
                    reads.forward = 2;
                    reads.reverse = 1;
                    reads.firstForward = 1;
                }), row(ReviewTag.AO, Answer.DOUBTFUL, reads -> reads.firstForward = 15),
                row(ReviewTag.LM, Answer.LIKELY_ARTEFACT, reads -> {
                    reads.lowMapping = 0.9;
                    reads.mismatches = 3;
                }));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("signs")
    void aSignIsTaggedAndWeighed(ReviewTag tag, Answer answer, Reads reads) {
        ReadVerdict verdict = judged(TRANSVERSION, reads, 15, 0, 0);
        assertThat(verdict.tags()).contains(tag);
        assertThat(verdict.answer()).isEqualTo(answer);
    }

    @Test
    void goodReadsHaveNoSign() {
        ReadVerdict verdict = judged(TRANSVERSION, new Reads(), 15, 0, 0);
        assertThat(verdict.answer()).isEqualTo(Answer.SUPPORTED);
        assertThat(verdict.signs()).isEmpty();
    }

    @Test
    void anUnevenOrientationIsNoSignWhereNoDamageMakesTheChange() {
        ReadVerdict verdict = judged(OTHER, new Reads().with(reads -> reads.firstForward = 15), 15, 0, 0);
        assertThat(verdict.orientation()).isEmpty();
        assertThat(verdict.signs()).isEmpty();
    }

    @Test
    void otherAllelesAndOtherVariantsAreTagged() {
        assertThat(judged(TRANSVERSION, new Reads(), 15, 8, 5).tags()).contains(ReviewTag.MV, ReviewTag.HDR);
    }

    @Test
    void missingIsNotZero() {
        Reads none = new Reads().with(reads -> {
            reads.forward = 0;
            reads.reverse = 0;
            reads.firstForward = 0;
        });
        assertThat(judged(TRANSVERSION, none, 0, 0, 0).answer()).isEqualTo(Answer.NOT_ASSESSABLE);
        assertThat(judged(TRANSVERSION, none, 5, 0, 0).answer()).isEqualTo(Answer.NOT_ASSESSABLE);
        assertThat(judged(TRANSVERSION, none, 30, 0, 0).answer()).isEqualTo(Answer.ABSENT);
    }

    @Test
    void fisherAgreesWithTheKnownTable() {
        // tea tasting: Fisher 1935, three of four right: 0.4857 two-sided
        assertThat(FisherTest.twoSided(3, 1, 1, 3)).isCloseTo(0.4857, org.assertj.core.data.Offset.offset(0.0001));
        assertThat(FisherTest.twoSided(10, 0, 0, 10)).isLessThan(0.0001);
    }
}
