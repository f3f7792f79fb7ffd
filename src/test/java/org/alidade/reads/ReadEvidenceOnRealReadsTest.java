package org.alidade.reads;

import static org.assertj.core.api.Assertions.assertThat;

import htsjdk.samtools.SamReader;
import htsjdk.samtools.SamReaderFactory;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.alidade.knowledge.genome.Genome;
import org.alidade.model.Contig;
import org.alidade.model.Interval;
import org.alidade.reads.RealReads.Truth;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadEvidenceOnRealReadsTest {
    private static final int START = 10_000_200;
    private static final int END = 10_099_000;

    @TempDir
    Path temporary;

    private Path na12878(String name) {
        return RealReads.folder("na12878-chr20").resolve(name);
    }

    private Genome hg19() throws IOException {
        return RealReads.genome(na12878("ucsc.hg19.chr20.unittest.fasta.gz"), temporary);
    }

    private List<Truth> truth() {
        return RealReads.truth(na12878("test_nist.b37_chr20_100kbp_at_10mb.vcf.gz"), "chr20", START, END);
    }

    private AlignmentSource reads(String suffix, Genome genome) throws IOException {
        return RealReads.open("NA12878", na12878("NA12878_S1.chr20.10_10p1mb." + suffix), genome);
    }

    @Test
    void readsAgreeWithTheTrueGenotypesOfNa12878() throws IOException {
        int right = 0;
        int all = 0;
        double fractions = 0;
        int heterozygous = 0;
        int indels = 0;
        int rightIndels = 0;
        try (Genome genome = hg19(); AlignmentSource source = reads("bam", genome)) {
            for (Truth truth : truth()) {
                ReadCounts counts = ReadEvidence.count(source, truth.key(), genome);
                double fraction = counts.alleleFraction().orElse(0);
                boolean fits = truth.heterozygous() ? fraction > 0.2 && fraction < 0.8 : fraction > 0.8;
                all++;
                right += fits ? 1 : 0;
                indels += truth.isSubstitution() ? 0 : 1;
                rightIndels += fits && !truth.isSubstitution() ? 1 : 0;
                heterozygous += truth.heterozygous() ? 1 : 0;
                fractions += truth.heterozygous() ? fraction : 0;
            }
        }
        assertThat((double) right / all).isGreaterThan(0.97);
        assertThat((double) rightIndels / indels).isGreaterThan(0.9);
        assertThat(fractions / heterozygous).isBetween(0.46, 0.52);
    }

    @Test
    void cramGivesTheSameCountsAsBam() throws IOException {
        try (Genome genome = hg19();
                AlignmentSource bam = reads("bam", genome);
                AlignmentSource cram = reads("cram", genome)) {
            for (Truth truth : truth()) {
                assertThat(ReadEvidence.count(cram, truth.key(), genome))
                        .isEqualTo(ReadEvidence.count(bam, truth.key(), genome));
            }
        }
    }

    @Test
    void substitutionsAreCountedAsSamtoolsMpileupCountsThem() throws IOException {
        Path bam = na12878("NA12878_S1.chr20.10_10p1mb.bam");
        int differing = 0;
        int all = 0;
        try (Genome genome = hg19(); AlignmentSource source = reads("bam", genome)) {
            for (Truth truth : truth().stream().filter(Truth::isSubstitution).limit(60).toList()) {
                String bases = pileup(bam, truth.key().position());
                ReadCounts counts = ReadEvidence.count(source, truth.key(), genome);
                int[] expected = {count(bases, truth.key().ref()), count(bases, truth.key().alt())};
                all++;
                differing += Math.abs(expected[0] - counts.reference()) > 0
                        || Math.abs(expected[1] - counts.alternative()) > 0 ? 1 : 0;
                assertThat(counts.reference()).as(truth.key().text()).isCloseTo(expected[0],
                        Offset.offset(2));
                assertThat(counts.alternative()).as(truth.key().text()).isCloseTo(expected[1],
                        Offset.offset(2));
            }
        }
        assertThat(differing).isLessThanOrEqualTo(all / 5);
    }

    /** The bases over a place; skipped where samtools is not installed. */
    private static String pileup(Path bam, int position) throws IOException {
        String place = "chr20:" + position + "-" + position;
        try {
            Process process = new ProcessBuilder("samtools", "mpileup", "-A", "-B", "-Q", "13", "-r", place,
                    bam.toString()).redirectErrorStream(false).redirectError(ProcessBuilder.Redirect.DISCARD).start();
            String line = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return line.split("\t")[4].replaceAll("\\^.", "").replace("$", "").toUpperCase(Locale.ROOT);
        } catch (IOException e) {
            Assumptions.abort("samtools is not installed: not compared with mpileup");
            throw e;
        }
    }

    private static int count(String bases, String base) {
        return (int) bases.chars().filter(one -> one == base.charAt(0)).count();
    }

    @Test
    void trioReadsShowHalfOfTheChildsHeterozygousAllelesAndTheParentsExplainThem() throws IOException {
        Path folder = RealReads.folder("trio-chr20");
        List<Truth> truth = RealReads.truth(folder.resolve("test_hg001_giab_grch37_chr20_100kbp_at_10mb.vcf.gz"), "20",
                10_000_100, 10_009_900);
        double fractions = 0;
        int heterozygous = 0;
        int unexplained = 0;
        try (Genome genome = RealReads.genome(folder.resolve("hs37d5.chr20.fa.gz"), temporary);
                AlignmentSource child = RealReads.open("HG001", folder.resolve("HG001.chr20.10_10p1mb_sorted.bam"),
                        genome);
                AlignmentSource father = RealReads.open("NA12891", folder.resolve("NA12891.chr20.10_10p1mb_sorted.bam"),
                        genome);
                AlignmentSource mother = RealReads.open("NA12892", folder.resolve("NA12892.chr20.10_10p1mb_sorted.bam"),
                        genome)) {
            for (Truth variant : truth) {
                ReadCounts counts = ReadEvidence.count(child, variant.key(), genome);
                if (counts.depth() < 8) {
                    continue;
                }
                int parents = ReadEvidence.count(father, variant.key(), genome).alternative()
                        + ReadEvidence.count(mother, variant.key(), genome).alternative();
                unexplained += parents == 0 ? 1 : 0;
                if (variant.heterozygous()) {
                    heterozygous++;
                    fractions += counts.alleleFraction().orElse(0);
                }
            }
        }
        assertThat(heterozygous).isGreaterThan(15);
        assertThat(fractions / heterozygous).isBetween(0.45, 0.55);
        assertThat(unexplained).isZero();
    }

    @Test
    void aSliceIsABamWithExactlyTheReadsOfTheInterval() throws IOException {
        Interval interval = new Interval(new Contig("20"),
                10_005_000, 10_005_300);
        Path slice = temporary.resolve("slice.bam");
        try (Genome genome = hg19();
                AlignmentSource source = reads("cram", genome);
                OutputStream out = Files.newOutputStream(slice)) {
            source.writeSlice(interval, out);
            List<String> names = source.reads(interval).stream().map(read -> read.getReadName()).toList();
            try (SamReader reader = SamReaderFactory.makeDefault().open(slice)) {
                List<String> written = new ArrayList<>();
                reader.forEach(read -> written.add(read.getReadName()));
                assertThat(written).isEqualTo(names).hasSizeGreaterThan(50);
                assertThat(reader.getFileHeader().getSequence("chr20")).isNotNull();
            }
        }
    }
}
