package org.alidade.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.alidade.casefile.VcfHeader;
import org.alidade.model.GenomeBuild;
import org.alidade.quality.PipelineFacts.Deviation.Kind;
import org.junit.jupiter.api.Test;

class PipelineFactsTest {
    private static final VcfHeader HEADER = new VcfHeader(List.of("##fileformat=VCFv4.2",
            "##source=HaplotypeCaller", "##GATKCommandLine=<ID=HaplotypeCaller,Version=\"4.2.0.0\">",
            "##VEP=\"v110\" time=\"2026\"", "##FILTER=<ID=LowQual,Description=\"x\">",
            "##contig=<ID=chr1,length=248956422>", "##contig=<ID=chr2,length=243199373>"), List.of("S1"));

    private static List<Kind> deviations(PipelineProfile profile) {
        return PipelineFacts.of("a.vcf.gz", "ab", HEADER, GenomeBuild.GRCH38).against(profile).stream()
                .map(PipelineFacts.Deviation::kind).toList();
    }

    @Test
    void whatTheHeaderSaysIsCollected() {
        PipelineFacts facts = PipelineFacts.of("a.vcf.gz", "ab", HEADER, GenomeBuild.GRCH38);
        assertThat(facts.callers()).hasSize(2).anyMatch(line -> line.contains("4.2.0.0"));
        assertThat(facts.annotators()).singleElement().asString().contains("v110");
        assertThat(facts.filters()).containsExactly("LowQual");
        assertThat(facts.contigsOtherwise()).containsExactly("2");
    }

    @Test
    void onlyWhatTheProfileAsksForDeviates() {
        assertThat(deviations(PipelineProfile.NONE)).containsExactly(Kind.CONTIGS);
        assertThat(deviations(new PipelineProfile(Optional.empty(), List.of("haplotypecaller"), List.of("v110"),
                List.of("LowQual")))).containsExactly(Kind.CONTIGS);
        assertThat(deviations(new PipelineProfile(Optional.of("GRCh37"), List.of("DeepVariant"), List.of("v115"),
                List.of("LowDepth"))))
                .containsExactly(Kind.BUILD, Kind.CONTIGS, Kind.CALLER, Kind.ANNOTATOR, Kind.FILTERS);
    }
}
