import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.alidade.knowledge.BundleBuilder;
import org.alidade.knowledge.KnowledgeBundle;
import org.alidade.knowledge.KnowledgeException;
import org.alidade.progress.Progress;

/**
 * Makes the bundle that comes with the program: {@code java -cp <class path> BuildKnowledge.java PROJECT DATA PANELS OUT},
 * where DATA holds hpo/, genes/ and sv-str/ and PANELS the panels; the name of the folder OUT becomes the bundle's. What OUT holds
 * is committed as src/main/resources/org/alidade/knowledge/bundle.
 */
final class BuildKnowledge {
    private BuildKnowledge() {
    }

    public static void main(String[] arguments) throws IOException, KnowledgeException {
        Path project = Path.of(arguments[0]);
        Path data = Path.of(arguments[1]);
        Path panels = Path.of(arguments[2]);
        List<Path> files = new ArrayList<>();
        try (Stream<Path> hpo = Files.list(data.resolve("hpo")); Stream<Path> tables = Files.list(panels);
                Stream<Path> own = Files.list(project.resolve("src/build/knowledge"))) {
            hpo.forEach(files::add);
            tables.filter(file -> file.toString().endsWith(".tsv"))
                    .filter(file -> !file.getFileName().toString().equals("str_cnv_regions.tsv")).forEach(files::add);
            own.forEach(files::add);
        }
        files.add(data.resolve("genes/MANE.hg38.bigGenePred.bed.gz"));
        files.add(data.resolve("genes/hgnc_complete_set.txt.gz"));
        files.add(data.resolve("genes/gnomad.v2.1.1.lof_metrics.by_gene.tsv.gz"));
        files.add(data.resolve("sv-str/ClinGen_haploinsufficiency_gene.bed"));
        files.add(data.resolve("sv-str/ClinGen_triplosensitivity_gene.bed"));
        Path out = Path.of(arguments[3]);
        KnowledgeBundle bundle = BundleBuilder.build(files, out, Progress.none());
        bundle.sources().forEach(source -> System.out.println(source.id() + "\t" + source.version()));
    }
}
