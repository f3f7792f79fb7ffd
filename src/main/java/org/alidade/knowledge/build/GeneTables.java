package org.alidade.knowledge.build;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.alidade.knowledge.tables.Row;
import org.alidade.knowledge.tables.TableFormatException;
import org.alidade.knowledge.tables.Text;

/** Makes the tables of genes and transcripts. */
public final class GeneTables {
    /** Columns of bigGenePred as MANE publishes it (UCSC, bigGenePred.as, with two columns of MANE's own). */
    private static final int CHROM = 0;
    private static final int START = 1;
    private static final int STRAND = 5;
    private static final int THICK_START = 6;
    private static final int THICK_END = 7;
    private static final int SIZES = 10;
    private static final int STARTS = 11;
    private static final int ENSEMBL_GENE = 17;
    private static final int SYMBOL = 18;
    private static final int REFSEQ = 21;
    private static final int NCBI_GENE = 22;
    private static final int STATUS = 24;

    private final Inputs inputs;
    private final GeneKeys keys;
    private final Set<String> withTranscript = new HashSet<>();

    private record Line(String contig, int start, String transcript, String[] cells) {
    }

    public GeneTables(Inputs inputs, GeneKeys keys) {
        this.inputs = inputs;
        this.keys = keys;
    }

    /** The files, in the order of the manifest; MANE and HGNC must be among the inputs. */
    public List<BuiltFile> build() throws IOException {
        BuiltFile transcripts = transcripts(inputs.one(SourceKind.MANE).orElseThrow());
        List<BuiltFile> files = new ArrayList<>();
        files.add(genes(inputs.one(SourceKind.HGNC).orElseThrow()));
        files.add(transcripts);
        Optional<InputFile> index = inputs.one(SourceKind.GENE_INDEX);
        if (index.isPresent()) {
            files.add(places(index.get()));
        }
        return files;
    }

    private BuiltFile transcripts(InputFile mane) throws IOException {
        List<Line> lines = new ArrayList<>();
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(mane.open(), StandardCharsets.UTF_8))) {
            long number = 0;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                if (!line.startsWith("#") && !line.isEmpty()) {
                    lines.add(transcript(Text.split(line, '\t'), number));
                }
            }
        }
        lines.sort(Comparator.comparing(Line::contig).thenComparingInt(Line::start)
                .thenComparing(Line::transcript));
        TableWriter table = new TableWriter("transcript", "gene", "contig", "start", "strand", "coding", "exons",
                "introns", "plus");
        lines.forEach(line -> table.line(line.cells()));
        return table.file("transcripts-GRCh38", "genes/transcripts.GRCh38.tsv.gz",
                inputs.origin(mane, "MANE transcripts", "NCBI and EMBL-EBI, free of restrictions", ""));
    }

    private Line transcript(String[] cells, long number) throws TableFormatException {
        if (cells.length <= STATUS) {
            throw new TableFormatException(number, "maneStat", "", null);
        }
        try {
            int start = Integer.parseInt(cells[START]);
            int[] sizes = numbers(cells[SIZES]);
            int[] starts = numbers(cells[STARTS]);
            int codingStart = Integer.parseInt(cells[THICK_START]) - start;
            int codingEnd = Integer.parseInt(cells[THICK_END]) - start - 1;
            String contig = cells[CHROM].startsWith("chr") && cells[CHROM].indexOf('_') < 0
                    ? cells[CHROM].substring(3)
                    : cells[CHROM];
            return new Line(contig, start, cells[REFSEQ], new String[]{cells[REFSEQ], gene(cells), contig,
                    Integer.toString(start + 1), cells[STRAND].equals("-") ? "-" : "",
                    codingEnd < codingStart ? "" : codingStart + "," + codingEnd, exons(sizes),
                    introns(sizes, starts), cells[STATUS].equals("MANE Select") ? "" : "1"});
        } catch (NumberFormatException e) {
            throw new TableFormatException(number, "bigGenePred", String.join(" ", cells), e);
        }
    }

    /** Number of the HGNC id, or the symbol where HGNC lists no such gene. */
    private String gene(String[] cells) {
        String ensembl = cells[ENSEMBL_GENE];
        int version = ensembl.indexOf('.');
        Optional<GeneKeys.Key> key = keys.of(cells[NCBI_GENE].replace("GeneID:", ""), cells[SYMBOL])
                .or(() -> keys.ofEnsembl(version < 0 ? ensembl : ensembl.substring(0, version)));
        key.ifPresent(found -> withTranscript.add(found.hgnc()));
        return key.map(GeneKeys.Key::hgnc).orElse(cells[SYMBOL]);
    }

    private static int[] numbers(String list) {
        String trimmed = list.endsWith(",") ? list.substring(0, list.length() - 1) : list;
        String[] parts = Text.split(trimmed, ',');
        int[] numbers = new int[parts.length];
        for (int i = 0; i < parts.length; i++) {
            numbers[i] = Integer.parseInt(parts[i]);
        }
        return numbers;
    }

    private static String exons(int[] sizes) {
        StringBuilder text = new StringBuilder();
        for (int size : sizes) {
            text.append(text.isEmpty() ? "" : ",").append(size);
        }
        return text.toString();
    }

    private static String introns(int[] sizes, int[] starts) {
        StringBuilder text = new StringBuilder();
        for (int i = 1; i < starts.length; i++) {
            text.append(text.isEmpty() ? "" : ",").append(starts[i] - starts[i - 1] - sizes[i - 1]);
        }
        return text.toString();
    }

    /** Pseudogenes are left out unless a transcript needs them: their aliases would make those of genes ambiguous. */
    private BuiltFile genes(InputFile hgnc) throws IOException {
        TreeMap<Integer, String[]> lines = new TreeMap<>();
        TreeMap<String, Boolean> dates = new TreeMap<>();
        hgnc.rows(row -> {
            String id = row.text("hgnc_id").replace("HGNC:", "");
            dates.put(row.text("date_modified"), true);
            if (row.text("status").equals("Approved")
                    && (!row.text("locus_group").equals("pseudogene") || withTranscript.contains(id))) {
                lines.put(Integer.valueOf(id), new String[]{id, row.text("symbol"), unquoted(row, "alias_symbol"),
                        unquoted(row, "prev_symbol")});
            }
        });
        TableWriter table = new TableWriter("hgnc", "symbol", "aliases", "former");
        lines.values().forEach(table::line);
        return table.file("genes", "genes/genes.tsv.gz", inputs.origin(hgnc, "HGNC complete set", "CC0 1.0",
                dates.isEmpty() ? "" : dates.lastKey()));
    }

    private static String unquoted(Row row, String column) {
        return row.text(column).replace("\"", "");
    }

    /** Genes of the panels that have no MANE transcript: RNA genes, immunoglobulin parts. */
    private BuiltFile places(InputFile index) throws IOException {
        TableWriter table = new TableWriter("hgnc_id", "contig", "start", "end");
        TreeMap<String, String[]> lines = new TreeMap<>();
        index.rows(row -> {
            String id = row.text("hgnc_id");
            String contig = row.text("chrom_grch38");
            if (!id.isEmpty() && !row.text("start_grch38").isEmpty() && !contig.equals("chrM")
                    && !withTranscript.contains(id.replace("HGNC:", ""))) {
                lines.put(id, new String[]{id, contig, row.text("start_grch38"), row.text("end_grch38")});
            }
        });
        lines.values().forEach(table::line);
        return table.file("gene-places-GRCh38", "genes/places.GRCh38.tsv.gz",
                inputs.origin(index, "Places of panel genes without a MANE transcript (Ensembl, RefSeq)",
                        "Ensembl and RefSeq, free of restrictions", ""));
    }
}
