package org.alidade.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.alidade.knowledge.build.BuiltFile;
import org.alidade.knowledge.build.GeneFactTables;
import org.alidade.knowledge.build.GeneKeys;
import org.alidade.knowledge.build.GeneTables;
import org.alidade.knowledge.build.GenomeTables;
import org.alidade.knowledge.build.IndicationTables;
import org.alidade.knowledge.build.InputFile;
import org.alidade.knowledge.build.Inputs;
import org.alidade.knowledge.build.NamedGenes;
import org.alidade.knowledge.build.Origin;
import org.alidade.knowledge.build.PhenotypeTables;
import org.alidade.knowledge.build.PositionTables;
import org.alidade.knowledge.build.RegionTables;
import org.alidade.knowledge.build.RepeatTables;
import org.alidade.knowledge.build.SourceKind;
import org.alidade.knowledge.build.TranscriptTables;
import org.alidade.knowledge.tables.TableFormatException;
import org.alidade.model.Problem;
import org.alidade.progress.Progress;

/**
 * Makes a bundle out of files as their makers publish them, each recognised by its content. A part of which no file is
 * given (phenotypes, genes, pre-indications) is taken over from the bundle inside the program, so that every bundle is
 * whole. The same files give the same bundle, in whatever order they are named.
 */
public final class BundleBuilder {
    private static final String STAGE = "workflow.stage.bundle";
    private static final int STEPS = 5;

    private final Inputs inputs;
    private final Progress progress;

    private BundleBuilder(Inputs inputs, Progress progress) {
        this.inputs = inputs;
        this.progress = progress;
    }

    /** Builds and opens a bundle of {@code files} in the folder {@code out}, whose name becomes the bundle's. */
    public static KnowledgeBundle build(List<Path> files, Path out, Progress progress)
            throws IOException, KnowledgeException {
        return build(BuildWish.of(files, out), progress);
    }

    /**
     * Builds and opens a bundle. Nothing stands in its place before it is whole.
     *
     * @throws KnowledgeException if a file is not recognised or of another assembly than the wanted one, a part is not
     *         complete, or the folder holds something
     * @throws org.alidade.progress.CancelledException if nobody wants it any more
     */
    public static KnowledgeBundle build(BuildWish wish, Progress progress) throws IOException, KnowledgeException {
        BundleFolder folder = new BundleFolder(wish.out());
        folder.refuseIfTaken();
        progress.report(STAGE, 0, STEPS);
        Inputs inputs = recognise(wish);
        if (!inputs.problems().isEmpty()) {
            throw new KnowledgeException(inputs.problems());
        }
        List<BuiltFile> built = new ArrayList<>(parts(inputs, progress));
        built.addAll(places(inputs, folder.making(), progress));
        folder.finish(wish.title(), built);
        progress.report(STAGE, STEPS, STEPS);
        return KnowledgeBundle.open(wish.out());
    }

    private static List<BuiltFile> parts(Inputs inputs, Progress progress) throws IOException, KnowledgeException {
        try {
            return new BundleBuilder(inputs, progress).parts();
        } catch (TableFormatException e) {
            throw unreadable(e);
        }
    }

    private static Inputs recognise(BuildWish wish) throws IOException, KnowledgeException {
        try {
            return Inputs.recognise(wish.files(), wish.build());
        } catch (TableFormatException e) {
            throw unreadable(e);
        }
    }

    private static KnowledgeException unreadable(TableFormatException e) {
        return new KnowledgeException(
                Problem.error("bundle.line", e.file(), e.cell()).atLine(e.line()).inField(e.column()));
    }

    /** References, alleles and regions: what is large, and written straight to the folder of the build. */
    private static List<BuiltFile> places(Inputs inputs, Path making, Progress progress)
            throws IOException, KnowledgeException {
        List<Problem> problems = new ArrayList<>();
        List<BuiltFile> built = new ArrayList<>(new GenomeTables(inputs, making, progress).build(problems));
        built.addAll(new PositionTables(inputs, making, progress).build(problems));
        built.addAll(new RegionTables(inputs, making, progress).build(problems));
        if (!problems.isEmpty()) {
            throw new KnowledgeException(problems);
        }
        return built;
    }

    private List<BuiltFile> parts() throws IOException, KnowledgeException {
        List<BuiltFile> built = new ArrayList<>();
        built.addAll(phenotypes());
        step(2);
        built.addAll(genes());
        built.addAll(transcripts());
        built.addAll(new RepeatTables(inputs).build());
        step(3);
        built.addAll(indications());
        step(4);
        built.addAll(geneFacts());
        return built;
    }

    private void step(int done) {
        progress.report(STAGE, done, STEPS);
        progress.checkCancelled();
    }

    private List<BuiltFile> phenotypes() throws IOException, KnowledgeException {
        if (!inputs.hasAny(SourceKind.HPO_JSON, SourceKind.HPO_ANNOTATIONS, SourceKind.HPO_FRENCH,
                SourceKind.HPO_FRENCH_SYNONYMS, SourceKind.GENES_TO_DISEASE, SourceKind.GENES_TO_PHENOTYPE)) {
            return builtIn(List.of("hpo", "hpo-", "information-content", "gene-diseases"), List.of("hpo-presets"));
        }
        require(SourceKind.HPO_JSON, "hp.json");
        require(SourceKind.HPO_ANNOTATIONS, "phenotype.hpoa");
        if (!inputs.hasAny(SourceKind.GENES_TO_DISEASE, SourceKind.GENES_TO_PHENOTYPE)) {
            throw new KnowledgeException(Problem.error("bundle.incomplete", "", "genes_to_disease.txt"));
        }
        return new PhenotypeTables(inputs, geneKeys()).build();
    }

    private List<BuiltFile> genes() throws IOException, KnowledgeException {
        if (!inputs.hasAny(SourceKind.MANE, SourceKind.HGNC, SourceKind.GENE_INDEX)) {
            return builtIn(List.of("genes", "transcripts-", "gene-places-"), List.of());
        }
        require(SourceKind.MANE, "MANE bigGenePred BED");
        require(SourceKind.HGNC, "hgnc_complete_set.txt");
        return new GeneTables(inputs, geneKeys()).build();
    }

    private List<BuiltFile> transcripts() throws IOException, KnowledgeException {
        if (!inputs.has(SourceKind.TRANSCRIPTS)) {
            return List.of();
        }
        List<Problem> problems = new ArrayList<>();
        List<BuiltFile> built = new TranscriptTables(inputs, namedGenes()).build(problems);
        if (!problems.isEmpty()) {
            throw new KnowledgeException(problems);
        }
        return built;
    }

    private List<BuiltFile> indications() throws IOException, KnowledgeException {
        if (!inputs.hasAny(SourceKind.CATALOGUE, SourceKind.CATALOGUE_ENGLISH, SourceKind.PANEL, SourceKind.REGIONS,
                SourceKind.PRESETS)) {
            return builtIn(List.of("indications", "panel-", "regions", "hpo-presets"), List.of());
        }
        require(SourceKind.CATALOGUE, "preindications.tsv");
        IndicationTables tables = new IndicationTables(inputs);
        List<BuiltFile> built = tables.build();
        if (!tables.problems().isEmpty()) {
            throw new KnowledgeException(tables.problems());
        }
        return built;
    }

    /** Each of these sources stands for itself: those that were given, and the program's own for the others. */
    private List<BuiltFile> geneFacts() throws IOException, KnowledgeException {
        List<BuiltFile> built = new GeneFactTables(inputs, namedGenes()).build();
        for (String id : GeneFactTables.IDS) {
            if (built.stream().noneMatch(file -> file.id().equals(id))) {
                built.addAll(builtIn(List.of(id), List.of()));
            }
        }
        return built;
    }

    private NamedGenes namedGenes() throws IOException, KnowledgeException {
        Optional<InputFile> hgnc = inputs.one(SourceKind.HGNC);
        return hgnc.isPresent()
                ? NamedGenes.ofHgnc(hgnc.get())
                : NamedGenes.of(KnowledgeBundle.builtIn().geneModels()::resolve);
    }

    private void require(SourceKind kind, String example) throws KnowledgeException {
        if (!inputs.has(kind)) {
            throw new KnowledgeException(Problem.error("bundle.incomplete", "", example));
        }
    }

    private GeneKeys geneKeys() throws IOException, KnowledgeException {
        Optional<InputFile> hgnc = inputs.one(SourceKind.HGNC);
        return hgnc.isPresent()
                ? GeneKeys.ofHgnc(hgnc.get())
                : GeneKeys.ofNames(KnowledgeBundle.builtIn().geneModels()::resolve);
    }

    /** Files of the bundle inside the program whose ids are, or begin with, one of {@code ids} and none of {@code but}. */
    private static List<BuiltFile> builtIn(List<String> ids, List<String> but) throws IOException, KnowledgeException {
        KnowledgeBundle bundle = KnowledgeBundle.builtIn();
        List<BuiltFile> files = new ArrayList<>();
        for (KnowledgeSource source : bundle.sources()) {
            boolean wanted = ids.stream().anyMatch(id -> id.endsWith("-")
                    ? source.id().startsWith(id)
                    : source.id().equals(id) || source.id().startsWith(id + "-"));
            if (wanted && !but.contains(source.id())) {
                try (InputStream stream = bundle.open(source)) {
                    Origin origin = new Origin(source.name(), source.version(), source.date(), source.licence());
                    files.add(new BuiltFile(source.id(), origin, source.file(), source.records().orElse(0),
                            source.leftOut(),
                            new BuiltFile.Bytes(stream.readAllBytes())));
                }
            }
        }
        return files;
    }
}
