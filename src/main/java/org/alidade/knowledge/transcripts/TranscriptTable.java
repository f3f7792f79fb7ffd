package org.alidade.knowledge.transcripts;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.alidade.knowledge.tables.Row;
import org.alidade.knowledge.tables.TableFormatException;
import org.alidade.knowledge.tables.TableSet;
import org.alidade.knowledge.tables.Text;
import org.alidade.model.Contig;
import org.alidade.model.Gene;
import org.alidade.model.GenomeBuild;
import org.alidade.model.Interval;
import org.alidade.model.Strand;

/**
 * Reads the compact table of transcripts. {@code start} counts from 1; {@code coding} holds the offsets of the first and
 * the last coding base from it; {@code exons} and {@code introns} hold lengths, in the order of the genome.
 */
final class TranscriptTable {
    private TranscriptTable() {
    }

    static List<Transcript> read(TableSet tables, GenomeBuild build, GeneNames names) throws IOException {
        List<Transcript> transcripts = new ArrayList<>();
        tables.read("transcripts-" + build.label(), row -> transcripts.add(transcript(row, build, names)));
        return transcripts;
    }

    /** The place of a row with {@code contig}, {@code start} and {@code end}, both counted from 1. */
    static Interval interval(Row row) throws TableFormatException {
        return new Interval(Contig.of(row.text("contig")), row.integer("start"), row.integer("end"));
    }

    private static Transcript transcript(Row row, GenomeBuild build, GeneNames names) throws TableFormatException {
        Contig contig = Contig.of(row.text("contig"));
        int start = row.integer("start");
        int[] exons = numbers(row, "exons");
        int[] introns = numbers(row, "introns");
        if (exons.length != introns.length + 1) {
            throw new TableFormatException(row.line(), "introns", row.text("introns"), null);
        }
        List<Interval> places = new ArrayList<>(exons.length);
        int at = start;
        for (int i = 0; i < exons.length; i++) {
            places.add(new Interval(contig, at, at + exons[i] - 1));
            at += exons[i] + (i < introns.length ? introns[i] : 0);
        }
        int[] coding = numbers(row, "coding");
        Optional<Interval> codingPart = coding.length == 2
                ? Optional.of(new Interval(contig, start + coding[0], start + coding[1]))
                : Optional.empty();
        return new Transcript(row.text("transcript"), gene(row, names), build,
                row.text("strand").equals("-") ? Strand.REVERSE : Strand.FORWARD, places, codingPart,
                row.text("plus").isEmpty());
    }

    /** A gene that HGNC does not list is known by its symbol alone. */
    private static Gene gene(Row row, GeneNames names) {
        String gene = row.text("gene");
        return names.ofId("HGNC:" + gene).orElseGet(() -> Gene.ofSymbol(gene));
    }

    private static int[] numbers(Row row, String column) throws TableFormatException {
        String text = row.text(column);
        if (text.isEmpty()) {
            return new int[0];
        }
        try {
            String[] parts = Text.split(text, ',');
            int[] numbers = new int[parts.length];
            for (int i = 0; i < parts.length; i++) {
                numbers[i] = Integer.parseInt(parts[i]);
            }
            return numbers;
        } catch (NumberFormatException e) {
            throw new TableFormatException(row.line(), column, text, e);
        }
    }
}
