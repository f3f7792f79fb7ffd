package org.alidade.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alidade.casefile.ReadFile;
import org.alidade.filtering.RealCases;
import org.alidade.knowledge.genome.FastaGenome;
import org.alidade.knowledge.genome.Genome;
import org.alidade.model.GenomeBuild;
import org.alidade.progress.Progress;
import org.alidade.quality.IdentityFinding.Kind;
import org.alidade.reads.AlignmentSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadIdentityTest {
    private static final String TRUTH = "na12878-chr20/test_nist.b37_chr20_100kbp_at_10mb.vcf.gz";

    @TempDir
    Path folder;

    /** The calls of NA12878 against somebody's reads. */
    private CaseQuality against(Path bam) throws IOException {
        Path ped = Files.writeString(folder.resolve("one.ped"), "F\tINTEGRATION\t0\t0\t2\t2\n");
        Path index = bam.resolveSibling(bam.getFileName() + ".bai");
        try (RealCases.Filtered loaded = RealCases.loose(RealCases.shared(TRUTH), ped, Optional.empty(),
                folder.resolve("tables"));
                Genome genome = FastaGenome.open(
                        RealCases.shared("na12878-chr20/ucsc.hg19.chr20.unittest.fasta.gz"), GenomeBuild.GRCH37,
                        folder);
                AlignmentSource source = AlignmentSource.open(new ReadFile("INTEGRATION", bam, Optional.of(index)),
                        genome)) {
            CaseQuality byCalls = QualityCheck.measure(loaded.variants().table(), loaded.theCase(),
                    IdentityLimits.STANDARD, Progress.none());
            return ReadIdentity.check(byCalls, loaded.theCase(), Map.of("INTEGRATION", source),
                    IdentitySites.of(loaded.variants().table()), genome, IdentityLimits.STANDARD, Progress.none());
        }
    }

    @Test
    void thePersonsOwnReadsAgree() throws IOException {
        CaseQuality quality = against(RealCases.shared("na12878-chr20/NA12878_S1.chr20.10_10p1mb.bam"));
        assertThat(quality.details().findings()).isEmpty();
        assertThat(quality.details().matches().getFirst().share().orElseThrow()).isGreaterThan(0.97);
        assertThat(quality.identity()).isEqualTo(CaseQuality.Identity.CONFORMS);
    }

    @Test
    void anothersReadsAreToBeVerified() throws IOException {
        CaseQuality quality = against(RealCases.shared("trio-chr20/NA12891.chr20.10_10p1mb_sorted.bam"));
        List<Kind> kinds = quality.details().findings().stream().map(IdentityFinding::kind).toList();
        assertThat(kinds).containsExactly(Kind.READS_DISAGREE);
    }
}
