package org.alidade.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.alidade.knowledge.annotation.ConsequenceEngine;
import org.alidade.knowledge.annotation.TranscriptEffect;
import org.alidade.knowledge.genome.FastaGenome;
import org.alidade.knowledge.genome.Genome;
import org.alidade.knowledge.transcripts.TranscriptModels;
import org.alidade.knowledge.transcripts.TranscriptTag;
import org.alidade.model.Contig;
import org.alidade.model.Gene;
import org.alidade.model.GenomeBuild;
import org.alidade.model.Interval;
import org.alidade.progress.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A reference and a catalogue of transcripts as parts of a bundle. */
class GenomeOfBundleTest {
    /** Ensembl's form; the places are made up, on real bases of chromosome 20 of GRCh37. */
    private static final String GFF3 = "##gff-version 3\n#!genome-build GRCh37.p13\n"
            + "20\tensembl\tgene\t10020001\t10020400\t.\t+\t.\tID=gene:ENSG1;Name=ANKEF1;description=x [Source:HGNC Symbol%3BAcc:15803]\n"
            + "20\tensembl\tmRNA\t10020001\t10020400\t.\t+\t.\tID=transcript:ENST1;Parent=gene:ENSG1;biotype=protein_coding;version=4;tag=basic,Ensembl_canonical\n"
            + "20\tensembl\texon\t10020001\t10020100\t.\t+\t.\tParent=transcript:ENST1;ID=e1\n"
            + "20\tensembl\texon\t10020201\t10020400\t.\t+\t.\tParent=transcript:ENST1;ID=e2\n"
            + "20\tensembl\tCDS\t10020011\t10020100\t.\t+\t0\tID=CDS:ENSP1;Parent=transcript:ENST1;protein_id=ENSP1;version=2\n"
            + "20\tensembl\tCDS\t10020201\t10020290\t.\t+\t0\tID=CDS:ENSP1;Parent=transcript:ENST1;protein_id=ENSP1;version=2\n";

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    Path folder;

    @Test
    void oneBundleOfGrch37WorksOutConsequencesOnItsOwn() throws IOException, KnowledgeException {
        Path gff = Files.writeString(folder.resolve("transcripts"), GFF3);
        Path fasta = SharedData.path("data/na12878-chr20/ucsc.hg19.chr20.unittest.fasta.gz");
        KnowledgeBundle bundle = BundleBuilder.build(
                new BuildWish(List.of(gff, fasta), folder.resolve("out"), Optional.empty(),
                        Optional.of(GenomeBuild.GRCH37)),
                Progress.none());
        assertThat(bundle.verify()).isEmpty();
        assertThat(bundle.sources()).extracting(KnowledgeSource::id).contains("genome-GRCh37",
                "genome-index-fai-GRCh37", "genome-index-gzi-GRCh37", "transcript-models-GRCh37");
        TranscriptModels models = bundle.transcripts(GenomeBuild.GRCH37);
        assertThat(models.named("ENST1.4")).singleElement()
                .satisfies(model -> {
                    assertThat(model.gene()).isEqualTo(new Gene("ANKEF1", Optional.of("HGNC:15803")));
                    assertThat(model.is(TranscriptTag.CANONICAL)).isTrue();
                    assertThat(model.coding().orElseThrow().protein()).hasValue("ENSP1.2");
                });
        assertThat(bundle.geneModels().span(new Gene("ANKEF1", Optional.of("HGNC:15803")), GenomeBuild.GRCH37))
                .hasValue(new Interval(new Contig("20"), 10_020_001, 10_020_400));
        Path copied = bundle.genomeFasta(GenomeBuild.GRCH37).orElseThrow();
        try (Genome genome = FastaGenome.open(copied, GenomeBuild.GRCH37, folder.resolve("indexes"));
                Genome original = FastaGenome.open(fasta, GenomeBuild.GRCH37, folder.resolve("indexes"))) {
            Interval place = new Interval(new Contig("20"), 10_000_000, 10_100_000);
            assertThat(genome.bases(place)).isEqualTo(original.bases(place));
            assertThat(folder.resolve("indexes")).doesNotExist();
            Interval donor = new Interval(new Contig("20"), 10_020_101, 10_020_101);
            String ref = new String(genome.bases(donor), java.nio.charset.StandardCharsets.US_ASCII);
            List<TranscriptEffect> effects = new ConsequenceEngine(models, genome).effects(new Contig("20"),
                    10_020_101, ref, ref.equals("A") ? "C" : "A");
            assertThat(effects).filteredOn(effect -> effect.transcript().id().equals("ENST1.4")).singleElement()
                    .satisfies(effect -> {
                        assertThat(effect.terms()).contains("splice_donor_variant");
                        assertThat(effect.hgvsC()).hasValueSatisfying(name -> assertThat(name).startsWith("c.90+1"));
                    });
        }
    }
}
