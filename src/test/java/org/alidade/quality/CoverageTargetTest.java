package org.alidade.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.alidade.knowledge.transcripts.Transcript;
import org.alidade.model.Contig;
import org.alidade.model.Gene;
import org.alidade.model.GenomeBuild;
import org.alidade.model.Interval;
import org.alidade.model.Strand;
import org.junit.jupiter.api.Test;

class CoverageTargetTest {
    private static final Contig CHR3 = new Contig("3");
    private static final List<Interval> EXONS = List.of(new Interval(CHR3, 1000, 1099), new Interval(CHR3, 2000, 2099),
            new Interval(CHR3, 3000, 3999));

    private static Transcript transcript(Strand strand, Optional<Interval> coding) {
        return new Transcript("NM_1.1", Gene.ofSymbol("G"), GenomeBuild.GRCH38, strand, EXONS, coding, true);
    }

    @Test
    void targetsAreTheCodingPartsWithTwentyBasesOnBothSides() {
        List<CoverageTarget> targets = CoverageTarget
                .of(transcript(Strand.FORWARD, Optional.of(new Interval(CHR3, 2050, 3009))));

        assertThat(targets).containsExactly(new CoverageTarget(2, new Interval(CHR3, 2030, 2119)),
                new CoverageTarget(3, new Interval(CHR3, 2980, 3029)));
    }

    @Test
    void exonsOfTheReverseStrandAreCountedFromTheRight() {
        List<CoverageTarget> targets = CoverageTarget
                .of(transcript(Strand.REVERSE, Optional.of(new Interval(CHR3, 1050, 3009))));

        assertThat(targets).extracting(CoverageTarget::exon).containsExactly(3, 2, 1);
    }

    @Test
    void aTranscriptThatCodesForNothingIsCoveredWhole() {
        assertThat(CoverageTarget.of(transcript(Strand.FORWARD, Optional.empty())))
                .extracting(CoverageTarget::interval).containsExactly(EXONS.get(0).padded(20), EXONS.get(1).padded(20),
                        EXONS.get(2).padded(20));
    }
}
