package org.alidade.reads;

import static org.assertj.core.api.Assertions.assertThat;

import htsjdk.variant.variantcontext.VariantContext;
import htsjdk.variant.vcf.VCFFileReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alidade.knowledge.genome.Genome;
import org.alidade.model.Contig;
import org.alidade.model.GenomeBuild;
import org.alidade.model.Interval;
import org.alidade.model.VariantKey;
import org.alidade.reads.verdict.ReadVerdict;
import org.alidade.reads.verdict.ReadVerdict.Answer;
import org.alidade.reads.verdict.VerdictRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How well the verdicts tell true variants from what an uncritical caller would say; the figures of docs/benchmarks.md. */
class VerdictOnTruthTest {
    @TempDir
    Path temporary;

    /** Verdicts on true variants and on the rest; an indel is compared by what it makes of the sequence. */
    private record Score(Map<Answer, Integer> trueOnes, Map<Answer, Integer> falseOnes) {
        double precision(Answer... called) {
            int right = sum(trueOnes, called);
            return (double) right / (right + sum(falseOnes, called));
        }

        double recall(Answer... called) {
            return (double) sum(trueOnes, called) / sum(trueOnes, Answer.values());
        }

        private static int sum(Map<Answer, Integer> counts, Answer... answers) {
            return List.of(answers).stream().mapToInt(answer -> counts.getOrDefault(answer, 0)).sum();
        }
    }

    private static Set<Object> truth(Path vcf, String name, Interval stretch, Genome genome, Set<Integer> several) {
        Set<Object> truth = new HashSet<>();
        try (VCFFileReader reader = new VCFFileReader(vcf, true)) {
            for (VariantContext record : reader.query(name, stretch.start(), stretch.end()).toList()) {
                if (record.isBiallelic()) {
                    truth.add(meaning(new VariantKey(GenomeBuild.GRCH37, stretch.contig(), record.getStart(),
                            record.getReference().getBaseString(), record.getAlternateAllele(0).getBaseString()),
                            genome));
                } else {
                    for (int position = record.getStart() - 20; position <= record.getEnd() + 20; position++) {
                        several.add(position);
                    }
                }
            }
        }
        return truth;
    }

    private static Object meaning(VariantKey key, Genome genome) {
        if (key.ref().length() == key.alt().length()) {
            return key.text();
        }
        TwoHaplotypes both = TwoHaplotypes.of(key, genome);
        return List.of(both.first(), both.last(), both.reference(), both.alternative());
    }

    private static Score score(AlignmentSource source, Genome genome, List<Interval> confident, Path vcf, String name,
            boolean indels)
            throws IOException {
        Map<Answer, Integer> trueOnes = new EnumMap<>(Answer.class);
        Map<Answer, Integer> falseOnes = new EnumMap<>(Answer.class);
        for (Interval stretch : confident) {
            Set<Integer> several = new HashSet<>();
            Set<Object> truth = truth(vcf, name, stretch, genome, several);
            Set<Object> met = new HashSet<>();
            for (VariantKey key : PileupCandidates.of(source, genome, stretch)) {
                boolean indel = key.ref().length() != key.alt().length();
                Object meaning = meaning(key, genome);
                if (indel != indels || several.contains(key.position()) || !met.add(meaning)) {
                    continue;
                }
                ReadVerdict verdict = VerdictRules.judge(key, ReadEvidence.examine(source, key, genome), genome);
                boolean real = truth.contains(meaning);
                (real ? trueOnes : falseOnes).merge(verdict.answer(), 1, Integer::sum);
            }
            truth.removeAll(met);
            truth.removeIf(one -> (one instanceof String) == indels);
            trueOnes.merge(Answer.ABSENT, truth.size(), Integer::sum);
        }
        return new Score(trueOnes, falseOnes);
    }

    private static List<Interval> bed(Path bed, int from, int to) throws IOException {
        List<Interval> intervals = new ArrayList<>();
        for (String line : Files.readAllLines(bed)) {
            String[] fields = line.split("\t");
            int start = Math.max(from, Integer.parseInt(fields[1]) + 1);
            int end = Math.min(to, Integer.parseInt(fields[2]));
            if (start <= end) {
                intervals.add(new Interval(Contig.of(fields[0]), start, end));
            }
        }
        return intervals;
    }

    private Score na12878(boolean indels) throws IOException {
        Path folder = RealReads.folder("na12878-chr20");
        try (Genome genome = RealReads.genome(folder.resolve("ucsc.hg19.chr20.unittest.fasta.gz"), temporary);
                AlignmentSource source = RealReads.open("NA12878",
                        folder.resolve("NA12878_S1.chr20.10_10p1mb.bam"), genome)) {
            return score(source, genome,
                    bed(folder.resolve("test_nist.b37_chr20_100kbp_at_10mb.bed"), 10_000_200, 10_099_000),
                    folder.resolve("test_nist.b37_chr20_100kbp_at_10mb.vcf.gz"), "chr20", indels);
        }
    }

    @Test
    void trueSubstitutionsOfNa12878AreToldFromTheRest() throws IOException {
        Score score = na12878(false);
        assertThat(score.precision(Answer.SUPPORTED)).isGreaterThan(0.95);
        assertThat(score.recall(Answer.SUPPORTED)).isGreaterThan(0.95);
        assertThat(score.recall(Answer.SUPPORTED, Answer.DOUBTFUL)).isGreaterThan(0.98);
    }

    @Test
    void trueIndelsOfNa12878AreToldFromTheRest() throws IOException {
        Score score = na12878(true);
        assertThat(score.precision(Answer.SUPPORTED)).isGreaterThan(0.9);
        assertThat(score.recall(Answer.SUPPORTED, Answer.DOUBTFUL)).isGreaterThan(0.9);
    }

    /** Over the whole stretch with reads, where only the true ones are known. */
    @Test
    void trueVariantsOfNa12878AreNotMissed() throws IOException {
        Path folder = RealReads.folder("na12878-chr20");
        int kept = 0;
        int all = 0;
        try (Genome genome = RealReads.genome(folder.resolve("ucsc.hg19.chr20.unittest.fasta.gz"), temporary);
                AlignmentSource source = RealReads.open("NA12878",
                        folder.resolve("NA12878_S1.chr20.10_10p1mb.bam"), genome)) {
            for (RealReads.Truth truth : RealReads.truth(
                    folder.resolve("test_nist.b37_chr20_100kbp_at_10mb.vcf.gz"), "chr20", 10_000_200, 10_099_000)) {
                ReadVerdict verdict = VerdictRules.judge(truth.key(),
                        ReadEvidence.examine(source, truth.key(), genome), genome);
                all++;
                kept += verdict.answer() == Answer.SUPPORTED || verdict.answer() == Answer.DOUBTFUL ? 1 : 0;
            }
        }
        assertThat((double) kept / all).isGreaterThan(0.97);
    }

    /** Reads that no limit was chosen on. */
    @Test
    void trueVariantsOfTheTriosChildAreToldFromTheRest() throws IOException {
        Path folder = RealReads.folder("trio-chr20");
        Path vcf = folder.resolve("test_hg001_giab_grch37_chr20_100kbp_at_10mb.vcf.gz");
        try (Genome genome = RealReads.genome(folder.resolve("hs37d5.chr20.fa.gz"), temporary);
                AlignmentSource source = RealReads.open("HG001",
                        folder.resolve("HG001.chr20.10_10p1mb_sorted.bam"), genome)) {
            List<Interval> stretch = List.of(new Interval(new Contig("20"), 10_000_100, 10_009_900));
            Score substitutions = score(source, genome, stretch, vcf, "20", false);
            Score indels = score(source, genome, stretch, vcf, "20", true);
            assertThat(substitutions.precision(Answer.SUPPORTED)).isGreaterThan(0.9);
            assertThat(substitutions.recall(Answer.SUPPORTED, Answer.DOUBTFUL)).isGreaterThan(0.9);
            assertThat(indels.recall(Answer.SUPPORTED, Answer.DOUBTFUL)).isGreaterThan(0.6);
        }
    }
}
