package org.alidade.reads;

import static org.assertj.core.api.Assertions.assertThat;

import htsjdk.samtools.SAMFileHeader;
import htsjdk.samtools.SAMRecord;
import htsjdk.samtools.SAMSequenceRecord;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.alidade.knowledge.genome.Genome;
import org.alidade.knowledge.genome.NoGenome;
import org.alidade.knowledge.genome.SliceGenome;
import org.alidade.model.Contig;
import org.alidade.model.GenomeBuild;
import org.alidade.model.Interval;
import org.alidade.model.VariantKey;
import org.junit.jupiter.api.Test;

class ReadEvidenceTest {
    private static final Genome GENOME = SliceGenome.builtIn();
    /** The codon of WT1 p.Arg467. */
    private static final VariantKey SUBSTITUTION = variant("11-32392020-G-A");
    private static final Contig CONTIG = new Contig("11");

    private static VariantKey variant(String text) {
        return VariantKey.parse(GenomeBuild.GRCH38, text).orElseThrow();
    }

    private static String reference(int start, int end) {
        return new String(GENOME.bases(new Interval(CONTIG, start, end)), StandardCharsets.US_ASCII);
    }

    /** A read whose bases replace the reference from {@code start} on. */
    private static SAMRecord read(String name, int start, String bases, String cigar, int quality) {
        SAMFileHeader header = new SAMFileHeader();
        header.addSequence(new SAMSequenceRecord("chr11", 135_086_622));
        SAMRecord read = new SAMRecord(header);
        read.setReadName(name);
        read.setReferenceName("chr11");
        read.setAlignmentStart(start);
        read.setMappingQuality(60);
        read.setReadBases(bases.getBytes(StandardCharsets.US_ASCII));
        byte[] qualities = new byte[bases.length()];
        Arrays.fill(qualities, (byte) quality);
        read.setBaseQualities(qualities);
        read.setCigarString(cigar);
        return read;
    }

    private static SAMRecord shows(String name, String base, int quality) {
        String bases = reference(32_391_970, 32_392_019) + base + reference(32_392_021, 32_392_069);
        return read(name, 32_391_970, bases, "100M", quality);
    }

    private static SAMRecord flagged(String name, Consumer<SAMRecord> flag) {
        SAMRecord read = shows(name, "A", 37);
        flag.accept(read);
        return read;
    }

    @Test
    void basesOfASubstitutionAreCounted() {
        ReadCounts counts = ReadEvidence.count("P1",
                List.of(shows("a", "A", 37), flagged("b", read -> read.setReadNegativeStrandFlag(true)),
                        shows("c", "G", 37), shows("d", "T", 37), shows("weak", "A", 10)),
                SUBSTITUTION, GENOME);
        assertThat(counts).usingRecursiveComparison().ignoringFields("mapqReference", "mapqAlternative")
                .isEqualTo(new ReadCounts("P1", 1, 2, 1, 1, 1, counts.mapqReference(), counts.mapqAlternative()));
        assertThat(counts.alleleFraction()).hasValue(0.5);
        assertThat(counts.mapqAlternative()).hasValue(60);
    }

    @Test
    void readsThatAreNoEvidenceAreLeftOut() {
        ReadCounts counts = ReadEvidence.count("P1",
                List.of(flagged("a", read -> read.setDuplicateReadFlag(true)),
                        flagged("b", read -> read.setSecondaryAlignment(true)),
                        flagged("c", read -> read.setSupplementaryAlignmentFlag(true)),
                        flagged("d", read -> read.setReadFailsVendorQualityCheckFlag(true))),
                SUBSTITUTION, GENOME);
        assertThat(counts.depth()).isZero();
        assertThat(counts.alleleFraction()).isEmpty();
    }

    @Test
    void overlappingMatesCountOnceAndTheSurerOneWins() {
        assertThat(ReadEvidence.count("P1", List.of(shows("a", "A", 37), shows("a", "A", 37)), SUBSTITUTION, GENOME))
                .extracting(ReadCounts::alternative, ReadCounts::depth).containsExactly(1, 1);
        assertThat(ReadEvidence.count("P1", List.of(shows("a", "G", 20), shows("a", "A", 37)), SUBSTITUTION, GENOME))
                .extracting(ReadCounts::alternative, ReadCounts::depth).containsExactly(1, 1);
        assertThat(ReadEvidence.count("P1", List.of(shows("a", "G", 37), shows("a", "A", 37)), SUBSTITUTION, GENOME))
                .extracting(ReadCounts::other, ReadCounts::depth).containsExactly(1, 1);
    }

    @Test
    void aDeletionIsSeenWhereverItIsDrawnAndWhereItIsClipped() {
        String left = reference(32_391_921, 32_392_020);
        String right = reference(32_392_025, 32_392_124);
        VariantKey deletion = variant("11-32392020-" + reference(32_392_020, 32_392_024) + "-"
                + reference(32_392_020, 32_392_020));
        SAMRecord drawn = read("drawn", 32_391_921, left + right, "100M4D100M", 37);
        SAMRecord clipped = read("clipped", 32_391_921, left + right.substring(0, 30), "100M30S", 37);
        SAMRecord clippedLeft = read("left", 32_392_025, left.substring(70) + right, "30S100M", 37);
        SAMRecord whole = read("whole", 32_391_921, reference(32_391_921, 32_392_124), "204M", 37);
        SAMRecord tooShort = read("short", 32_391_921, left, "100M", 37);
        assertThat(ReadEvidence.count("P1", List.of(drawn, clipped, clippedLeft, whole, tooShort), deletion, GENOME))
                .extracting(ReadCounts::reference, ReadCounts::alternative, ReadCounts::other)
                .containsExactly(1, 3, 0);
    }

    @Test
    void withoutAReferenceTheGapsThatWereDrawnDecide() {
        String left = reference(32_391_921, 32_392_020);
        VariantKey deletion = variant("11-32392020-" + reference(32_392_020, 32_392_024) + "-"
                + reference(32_392_020, 32_392_020));
        SAMRecord drawn = read("drawn", 32_391_921, left + reference(32_392_025, 32_392_124), "100M4D100M", 37);
        SAMRecord whole = read("whole", 32_391_921, reference(32_391_921, 32_392_120), "200M", 37);
        assertThat(ReadEvidence.count("P1", List.of(drawn, whole), deletion, new NoGenome(GenomeBuild.GRCH38)))
                .extracting(ReadCounts::reference, ReadCounts::alternative, ReadCounts::other)
                .containsExactly(1, 1, 0);
    }

    @Test
    void symbolicAllelesAreNotCounted() {
        VariantKey symbolic = new VariantKey(GenomeBuild.GRCH38, CONTIG, 32_392_020, "G", "<DEL>");
        assertThat(ReadEvidence.count("P1", List.of(shows("a", "A", 37)), symbolic, GENOME).depth()).isZero();
    }
}
