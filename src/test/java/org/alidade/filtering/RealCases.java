package org.alidade.filtering;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.alidade.casefile.Case;
import org.alidade.casefile.CaseFolderReader;
import org.alidade.casefile.CaseIntake;
import org.alidade.casefile.LooseFiles;
import org.alidade.casefile.LooseFilesReader;
import org.alidade.knowledge.KnowledgeBundle;
import org.alidade.knowledge.KnowledgeException;
import org.alidade.knowledge.genome.Genome;
import org.alidade.knowledge.genome.NoGenome;
import org.alidade.knowledge.genome.SliceGenome;
import org.alidade.model.Framework;
import org.alidade.model.GenomeBuild;
import org.alidade.model.Indication;
import org.alidade.model.VariantEvidence;
import org.alidade.progress.Progress;
import org.alidade.variants.PreparedTable;
import org.alidade.variants.VariantTables;
import org.junit.jupiter.api.Assumptions;

/** Cases of files, from the folder of the project or from the shared data, with the knowledge that comes built in. */
public final class RealCases {
    private static final Path ROOT = Path.of(System.getProperty("alidade.basedir", "."));

    private RealCases() {
    }

    /** A case filtered as the program does it. */
    public record Filtered(Case theCase, FamilyContext family, Optional<Indication> indication, CaseVariants variants,
            ScopedVariants outcome) implements AutoCloseable {
        @Override
        public void close() {
            variants.close();
        }
    }

    /** Loaded once for all tests of a run. */
    private static final class Knowledge {
        private static final KnowledgeBundle BUILT_IN = load();

        private static KnowledgeBundle load() {
            try {
                return KnowledgeBundle.builtIn();
            } catch (KnowledgeException | IOException e) {
                throw new IllegalStateException("the built-in knowledge cannot be read", e);
            }
        }
    }

    public static KnowledgeBundle knowledge() {
        return Knowledge.BUILT_IN;
    }

    /** A file of the shared data; the test is skipped where that folder is not there. */
    public static Path shared(String name) {
        Path data = ROOT.resolve("../shared/data");
        Assumptions.assumeTrue(Files.isDirectory(data), "skipped: the folder of shared data is not here");
        return data.resolve(name).normalize();
    }

    public static Path sampleCase(String name) {
        return ROOT.resolve("sample-cases").resolve(name);
    }

    /** The rows of a sample case's {@code expected.tsv}, without the header. */
    public static List<String[]> expected(String name) throws IOException {
        return Files.readAllLines(sampleCase(name).resolve("expected.tsv")).stream().skip(1)
                .map(line -> line.split("\t", -1)).toList();
    }

    public static boolean isRow(String[] row, VariantEvidence evidence) {
        return evidence.key().contig().ucscName().equals(row[1])
                && evidence.origin().asWritten().position() == Integer.parseInt(row[2])
                && evidence.origin().asWritten().ref().equals(row[3])
                && evidence.origin().asWritten().alt().equals(row[4]);
    }

    public static Filtered sample(String name, Path tables) throws IOException {
        return filter(CaseFolderReader.read(sampleCase(name)), tables);
    }

    public static Filtered loose(Path vcf, Path ped, Optional<String> indication, Path tables) throws IOException {
        return loose(vcf, Optional.of(ped), indication, tables);
    }

    static Filtered loose(Path vcf, Optional<String> indication, Path tables) throws IOException {
        return loose(vcf, Optional.empty(), indication, tables);
    }

    private static Filtered loose(Path vcf, Optional<Path> ped, Optional<String> indication, Path tables)
            throws IOException {
        return filter(LooseFilesReader.read(new LooseFiles(List.of(vcf), ped, List.of(), indication,
                Map.of(), Optional.empty(), Framework.PUBLIC)), tables);
    }

    private static Filtered filter(CaseIntake intake, Path tables) throws IOException {
        assertThat(intake.problems()).noneMatch(problem -> problem.isError());
        Case theCase = intake.read().orElseThrow();
        ConsentGate.Open open = (ConsentGate.Open) ConsentGate.check(theCase.framework(), theCase.consents(),
                theCase.pedigree(), theCase.probandId());
        Set<String> samples = new TreeSet<>();
        open.usablePersons().forEach(person -> {
            theCase.sampleOf(person).ifPresent(samples::add);
            theCase.controlOf(person).ifPresent(control -> samples.add(control.sample()));
        });
        try (Genome genome = genome(theCase.build())) {
            PreparedTable table = VariantTables.prepare(theCase.variantFiles(), theCase.build(), samples, tables,
                    genome, Progress.none());
            assertThat(table.isRefused()).isFalse();
            Optional<Indication> indication = theCase.indication()
                    .map(choice -> knowledge().indications().find(choice.code()).orElseThrow());
            Scope scope = ScopeBuilder.build(indication, theCase.build(), knowledge().geneModels());
            FamilyContext family = FamilyContext.of(theCase, open.usablePersons());
            CaseVariants variants = CaseVariants.open(table, family, indication, scope, knowledge().geneModels());
            return new Filtered(theCase, family, indication, variants,
                    variants.filter(family.tumour().isPresent()
                            ? FilterPresets.first(indication, family.tumour())
                            : FilterPresets.standard(), Progress.none()));
        }
    }

    public static Genome genome(GenomeBuild build) {
        return build == GenomeBuild.GRCH38 ? SliceGenome.builtIn() : new NoGenome(build);
    }
}
