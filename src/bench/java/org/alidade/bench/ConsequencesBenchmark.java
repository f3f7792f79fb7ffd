package org.alidade.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.alidade.knowledge.KnowledgeBundle;
import org.alidade.knowledge.KnowledgeException;
import org.alidade.knowledge.genome.FastaGenome;
import org.alidade.knowledge.genome.Genome;
import org.alidade.knowledge.genome.SliceGenome;
import org.alidade.knowledge.transcripts.InstalledTranscripts;
import org.alidade.knowledge.transcripts.TranscriptModels;
import org.alidade.model.GenomeBuild;
import org.alidade.progress.Progress;
import org.alidade.variants.PreparedTable;
import org.alidade.variants.VariantTables;
import org.alidade.variants.local.ConsequenceSource;

/**
 * Time to work out the consequences of a VCF whose columns are made, five times over, and to find them again.
 * {@code ConsequencesBenchmark FILE.vcf.gz FOLDER [FASTA]}
 */
public final class ConsequencesBenchmark {
    private ConsequencesBenchmark() {
    }

    public static void main(String[] args) throws IOException, KnowledgeException {
        Path folder = Path.of(args[1]);
        try (Genome genome = args.length > 2
                ? FastaGenome.open(Path.of(args[2]), GenomeBuild.GRCH38, folder)
                : SliceGenome.builtIn()) {
            PreparedTable loaded = VariantTables.prepare(List.of(Path.of(args[0])), GenomeBuild.GRCH38, Set.of(),
                    folder, genome, Progress.none());
            long start = System.nanoTime();
            TranscriptModels models = InstalledTranscripts.of(KnowledgeBundle.builtIn().geneModels(),
                    GenomeBuild.GRCH38);
            print("transcripts", start);
            ConsequenceSource source = new ConsequenceSource("MANE", "", () -> models, genome);
            for (int run = 0; run < 5; run++) {
                start = System.nanoTime();
                PreparedTable made = VariantTables.annotate(loaded, source, Progress.none());
                print(loaded.rows() + " rows", start);
                start = System.nanoTime();
                VariantTables.annotate(loaded, source, Progress.none());
                print("found again", start);
                for (Path sidecar : made.own().orElseThrow().sidecars()) {
                    System.out.println(Files.size(sidecar) + " bytes");
                    Files.delete(sidecar);
                }
            }
        }
    }

    private static void print(String what, long start) {
        System.out.printf("%s: %.3f s%n", what, (System.nanoTime() - start) / 1e9);
    }
}
