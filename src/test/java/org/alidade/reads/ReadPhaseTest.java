package org.alidade.reads;

import static org.assertj.core.api.Assertions.assertThat;

import htsjdk.variant.variantcontext.VariantContext;
import htsjdk.variant.vcf.VCFFileReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.alidade.knowledge.genome.Genome;
import org.alidade.model.Contig;
import org.alidade.model.GenomeBuild;
import org.alidade.model.VariantKey;
import org.alidade.reads.ReadPhase.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadPhaseTest {
    @TempDir
    Path temporary;

    /** A heterozygous variant; whether its allele stands on the first copy. */
    private record Phased(VariantKey key, boolean first) {
    }

    private static List<Phased> phased(Path vcf) {
        List<Phased> found = new ArrayList<>();
        try (VCFFileReader reader = new VCFFileReader(vcf, true)) {
            for (VariantContext record : reader.query("20", 10_000_200, 10_099_000).toList()) {
                if (record.isBiallelic() && record.getGenotype(0).isHet() && record.getGenotype(0).isPhased()) {
                    found.add(new Phased(new VariantKey(GenomeBuild.GRCH37, new Contig("20"), record.getStart(),
                            record.getReference().getBaseString(), record.getAlternateAllele(0).getBaseString()),
                            record.getGenotype(0).getAllele(0).isNonReference()));
                }
            }
        }
        return found;
    }

    @Test
    void pairsOfNa12878LieAsHerPhasedGenomeSays() throws IOException {
        Path folder = RealReads.folder("na12878-chr20");
        List<Phased> truth = phased(RealReads.folder("trio-chr20")
                .resolve("test_hg001_giab_grch37_chr20_100kbp_at_10mb.vcf.gz"));
        int right = 0;
        int wrong = 0;
        int unknown = 0;
        try (Genome genome = RealReads.genome(folder.resolve("ucsc.hg19.chr20.unittest.fasta.gz"), temporary);
                AlignmentSource source = RealReads.open("NA12878",
                        folder.resolve("NA12878_S1.chr20.10_10p1mb.bam"), genome)) {
            for (int i = 1; i < truth.size(); i++) {
                Phased one = truth.get(i - 1);
                Phased other = truth.get(i);
                if (other.key().position() - one.key().position() > 300) {
                    continue;
                }
                Verdict verdict = ReadPhase.of(source, one.key(), other.key(), genome).verdict();
                Verdict expected = one.first() == other.first() ? Verdict.CIS : Verdict.TRANS;
                unknown += verdict == Verdict.UNKNOWN ? 1 : 0;
                right += verdict == expected ? 1 : 0;
                wrong += verdict != expected && verdict != Verdict.UNKNOWN ? 1 : 0;
            }
        }
        assertThat(right).isGreaterThan(30);
        assertThat(wrong).isZero();
        assertThat(unknown).isLessThan(right / 4);
    }

    @ParameterizedTest
    @CsvSource({"8, 0, 0, 9, CIS", "0, 7, 8, 0, TRANS", "1, 1, 0, 5, UNKNOWN", "4, 4, 3, 5, UNKNOWN",
            "0, 9, 0, 8, UNKNOWN", "0, 0, 0, 20, UNKNOWN"})
    void fragmentsThatContradictOrAreFewSayNothing(int both, int first, int second, int neither, Verdict expected) {
        assertThat(new ReadPhase(both, first, second, neither).verdict()).isEqualTo(expected);
    }
}
