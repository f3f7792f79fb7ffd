package org.alidade.knowledge;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The real files beside the project. */
public final class SharedData {
    private SharedData() {
    }

    /** A file or folder below {@code ../shared}; the test is skipped where the whole folder is absent. */
    public static Path path(String name) {
        Path shared = Path.of(System.getProperty("alidade.basedir", ".")).resolve("../shared");
        assumeThat(shared).as("real data are not at hand, test skipped: " + shared).exists();
        return shared.resolve(name);
    }

    /** All files that the bundle inside the program was made of, those of the project itself included. */
    public static List<Path> bundleFiles() throws IOException {
        Path own = Path.of(System.getProperty("alidade.basedir", ".")).resolve("src/build/knowledge");
        try (Stream<Path> hpo = Files.list(path("data/hpo"));
                Stream<Path> panels = Files.list(path("panels"));
                Stream<Path> project = Files.list(own)) {
            return Stream.of(hpo, panels.filter(file -> file.toString().endsWith(".tsv"))
                    .filter(file -> !file.endsWith("str_cnv_regions.tsv")), project,
                    Stream.of(path("data/genes/MANE.hg38.bigGenePred.bed.gz"),
                            path("data/genes/hgnc_complete_set.txt.gz"),
                            path("data/genes/gnomad.v2.1.1.lof_metrics.by_gene.tsv.gz"),
                            path("data/sv-str/ClinGen_haploinsufficiency_gene.bed"),
                            path("data/sv-str/ClinGen_triplosensitivity_gene.bed")))
                    .flatMap(files -> files).toList();
        }
    }
}
