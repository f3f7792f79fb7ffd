package org.alidade.knowledge.build;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.alidade.knowledge.transcripts.TranscriptModel;
import org.alidade.knowledge.transcripts.TranscriptModelTable;
import org.alidade.knowledge.transcripts.files.TranscriptFile;
import org.alidade.knowledge.transcripts.files.TranscriptFiles;
import org.alidade.model.Gene;
import org.alidade.model.GenomeBuild;
import org.alidade.model.Problem;

/** Makes the tables of whole catalogues of transcripts: Ensembl's, RefSeq's, in GFF3, GTF, genePred or bigGenePred. */
public final class TranscriptTables {
    private final Inputs inputs;
    private final NamedGenes genes;

    public TranscriptTables(Inputs inputs, NamedGenes genes) {
        this.inputs = inputs;
        this.genes = genes;
    }

    /** A table for each build; lines that cannot be used go to {@code problems}, with file, line and field. */
    public List<BuiltFile> build(List<Problem> problems) throws IOException {
        List<BuiltFile> files = new ArrayList<>();
        for (GenomeBuild build : GenomeBuild.values()) {
            List<InputFile> own = inputs.all(SourceKind.TRANSCRIPTS).stream()
                    .filter(file -> file.build().equals(Optional.of(build))).toList();
            if (!own.isEmpty()) {
                table(own, build, problems).ifPresent(files::add);
            }
        }
        return files;
    }

    private Optional<BuiltFile> table(List<InputFile> files, GenomeBuild build, List<Problem> problems)
            throws IOException {
        List<TranscriptModel> models = new ArrayList<>();
        List<Origin> origins = new ArrayList<>();
        boolean refused = false;
        for (InputFile file : files) {
            TranscriptFile read = read(file.path());
            problems.addAll(read.problems().stream().filter(Problem::isError).toList());
            refused |= read.isRefused();
            models.addAll(read.models());
            String stated = TranscriptShape.version(SourceKind.head(file.path())).orElse("");
            Origin known = inputs.origin(file, "Transcripts " + file.name(), "EMBL-EBI, NCBI: free of restrictions",
                    "");
            origins.add(stated.isEmpty() ? known : new Origin(known.name(), stated, known.date(), known.licence()));
        }
        if (refused) {
            return Optional.empty();
        }
        models.sort(Comparator.comparing(TranscriptModel::contig).thenComparingInt(TranscriptModel::start)
                .thenComparing(TranscriptModel::id));
        TableWriter table = new TableWriter(TranscriptModelTable.COLUMNS.toArray(String[]::new));
        Set<String> written = new HashSet<>();
        long leftOut = 0;
        for (TranscriptModel model : models) {
            // a transcript of the pseudoautosomal regions stands on X and on Y
            if (model.contig().isPrimary() && written.add(model.id() + " " + model.contig())) {
                table.line(TranscriptModelTable.cells(named(model)));
            } else {
                leftOut++;
            }
        }
        Origin first = origins.getFirst();
        Origin origin = origins.size() == 1
                ? first
                : new Origin(String.join(", ", origins.stream().map(Origin::name).toList()),
                        String.join(", ", origins.stream().map(Origin::version).toList()), first.date(),
                        first.licence());
        return Optional.of(table.file(TranscriptModelTable.id(build),
                "genes/transcript-models." + build.label() + ".tsv.gz", origin, leftOut));
    }

    private static TranscriptFile read(Path file) throws IOException {
        return TranscriptFiles.read(file, Gene::ofSymbol);
    }

    /** GTF and genePred give a symbol alone. */
    private TranscriptModel named(TranscriptModel model) {
        Gene gene = model.gene();
        if (gene.hgncId().isPresent()) {
            return model;
        }
        return genes.number(gene.symbol())
                .map(number -> new TranscriptModel(model.id(), model.equivalent(),
                        new Gene(gene.symbol(), Optional.of("HGNC:" + number)), model.biotype(), model.contig(),
                        model.strand(), model.exons(), model.coding(), model.tags()))
                .orElse(model);
    }
}
