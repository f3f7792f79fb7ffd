package org.alidade.knowledge.transcripts;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.alidade.knowledge.tables.Row;
import org.alidade.knowledge.tables.TableFormatException;
import org.alidade.knowledge.tables.TableSet;
import org.alidade.model.Contig;
import org.alidade.model.Gene;
import org.alidade.model.GenomeBuild;
import org.alidade.model.Strand;

/**
 * The table of whole catalogues of transcripts (Ensembl, RefSeq) in a bundle. {@code start} counts from 1; {@code exons} and
 * {@code introns} hold lengths in the order of the genome, {@code coding} the first and the last coding base as offsets from
 * {@code start}, {@code phase} the bases that the first codon lacks, {@code open} which ends are not part of the transcript.
 */
public final class TranscriptModelTable {
    public static final List<String> COLUMNS = List.of("transcript", "equivalent", "symbol", "hgnc", "biotype",
            "contig",
            "strand", "start", "exons", "introns", "coding", "phase", "open", "protein", "tags");

    private TranscriptModelTable() {
    }

    /** Id of the source in a bundle. */
    public static String id(GenomeBuild build) {
        return "transcript-models-" + build.label();
    }

    /** The cells of a line. */
    public static String[] cells(TranscriptModel model) {
        Exons exons = model.exons();
        String lengths = IntStream.range(0, exons.count())
                .mapToObj(exon -> Integer.toString(exons.end(exon) - exons.start(exon) + 1))
                .collect(Collectors.joining(","));
        String introns = IntStream.range(1, exons.count())
                .mapToObj(exon -> Integer.toString(exons.start(exon) - exons.end(exon - 1) - 1))
                .collect(Collectors.joining(","));
        Optional<CodingRegion> coding = model.coding();
        return new String[]{model.id(), model.equivalent().orElse(""), model.gene().symbol(),
                model.gene().hgncId().orElse(""), model.biotype(), model.contig().name(), model.isForward() ? "" : "-",
                Integer.toString(model.start()), lengths, introns,
                coding.map(region -> (region.start() - model.start()) + "," + (region.end() - model.start()))
                        .orElse(""),
                coding.map(region -> region.startPhase() == 0 ? "" : Integer.toString(region.startPhase())).orElse(""),
                coding.map(region -> (region.startComplete() ? "" : "5") + (region.endComplete() ? "" : "3"))
                        .orElse(""),
                coding.flatMap(CodingRegion::protein).orElse(""),
                model.tags().stream().sorted().map(TranscriptTag::name).collect(Collectors.joining(","))};
    }

    /** The transcripts of a build; none where the bundle has no such table. */
    public static List<TranscriptModel> read(TableSet tables, GenomeBuild build) throws IOException {
        List<TranscriptModel> models = new ArrayList<>();
        tables.read(id(build), row -> models.add(model(row)));
        return models;
    }

    private static TranscriptModel model(Row row) throws TableFormatException {
        int start = row.integer("start");
        int[] lengths = numbers(row, "exons");
        int[] introns = numbers(row, "introns");
        if (lengths.length == 0 || lengths.length != introns.length + 1) {
            throw new TableFormatException(row.line(), "introns", row.text("introns"), null);
        }
        int[] starts = new int[lengths.length];
        int[] ends = new int[lengths.length];
        int at = start;
        for (int exon = 0; exon < lengths.length; exon++) {
            starts[exon] = at;
            ends[exon] = at + lengths[exon] - 1;
            at += lengths[exon] + (exon < introns.length ? introns[exon] : 0);
        }
        Set<TranscriptTag> tags = EnumSet.noneOf(TranscriptTag.class);
        row.list("tags", ',').forEach(tag -> tags.add(TranscriptTag.valueOf(tag)));
        return new TranscriptModel(row.text("transcript"), row.optional("equivalent"),
                new Gene(row.text("symbol"), row.optional("hgnc")), row.text("biotype"), new Contig(row.text("contig")),
                row.text("strand").equals("-") ? Strand.REVERSE : Strand.FORWARD, Exons.of(starts, ends),
                coding(row, start), tags);
    }

    private static Optional<CodingRegion> coding(Row row, int start) throws TableFormatException {
        int[] coding = numbers(row, "coding");
        if (coding.length != 2) {
            return Optional.empty();
        }
        String open = row.text("open");
        return Optional.of(new CodingRegion(start + coding[0], start + coding[1],
                row.text("phase").isEmpty() ? 0 : row.integer("phase"), !open.contains("5"), !open.contains("3"),
                row.optional("protein")));
    }

    private static int[] numbers(Row row, String column) throws TableFormatException {
        try {
            return row.list(column, ',').stream().mapToInt(Integer::parseInt).toArray();
        } catch (NumberFormatException e) {
            throw new TableFormatException(row.line(), column, row.text(column), e);
        }
    }

    /**
     * The transcripts of a catalogue and those of MANE, each once: where both name one, the catalogue's stays, with MANE's
     * mark.
     */
    static List<TranscriptModel> joined(List<TranscriptModel> catalogue, List<TranscriptModel> mane) {
        var marks = mane.stream()
                .collect(Collectors.toMap(TranscriptModel::id, TranscriptModel::tags, (one, two) -> one));
        List<TranscriptModel> all = new ArrayList<>();
        catalogue.forEach(model -> all.add(marks.containsKey(model.id())
                ? marked(model, marks.getOrDefault(model.id(), Set.of()))
                : model));
        Set<String> named = catalogue.stream()
                .flatMap(model -> Arrays.asList(model.id(), model.equivalent().orElse(model.id())).stream())
                .collect(Collectors.toSet());
        mane.stream().filter(model -> !named.contains(model.id())).forEach(all::add);
        return all;
    }

    private static TranscriptModel marked(TranscriptModel model, Set<TranscriptTag> more) {
        Set<TranscriptTag> tags = EnumSet.noneOf(TranscriptTag.class);
        tags.addAll(model.tags());
        tags.addAll(more);
        return new TranscriptModel(model.id(), model.equivalent(), model.gene(), model.biotype(), model.contig(),
                model.strand(), model.exons(), model.coding(), tags);
    }
}
