package org.alidade.variants.scan;

import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.alidade.model.Contig;
import org.alidade.model.TranscriptConsequence;
import org.alidade.model.VariantEvidence;
import org.alidade.variants.bgzf.TextChunk;
import org.alidade.variants.record.ProblemList;
import org.alidade.variants.record.WithoutRow;

/** Turns lines into rows and keeps account of them. For one thread. */
public final class LineScanner {
    private final VcfContext context;
    private final Dictionaries dictionaries;
    private final ProblemList problems = new ProblemList();
    private final PlaceLog places;
    private final ObjectReader objects;
    private final RecordScanner plain;
    private final RowWriter writer;
    private final RowBatch batch;
    private final Set<String> consequenceFields = new TreeSet<>();
    private long lines;
    private long records;
    private final Map<WithoutRow, Long> withoutRow = new EnumMap<>(WithoutRow.class);
    private long checkedBefore;

    public LineScanner(VcfContext context, Dictionaries dictionaries) {
        this.context = context;
        this.dictionaries = dictionaries;
        this.places = new PlaceLog(context.build());
        this.objects = new ObjectReader(context, problems);
        this.writer = new RowWriter(dictionaries, context.samples());
        this.batch = new RowBatch(context.samples().size());
        this.plain = new RecordScanner(context, dictionaries, batch, places);
    }

    /** Another scanner for the same thread, with an account of its own. */
    public LineScanner sibling() {
        return new LineScanner(context, dictionaries);
    }

    /** The rows since the last {@link #clear}; their lines are counted within the stretch. */
    public RowBatch batch() {
        return batch;
    }

    /** Begins a new stretch of lines. */
    public void clear() {
        batch.clear();
        lines = 0;
        records = 0;
        withoutRow.clear();
        checkedBefore = checked();
        consequenceFields.clear();
    }

    private long checked() {
        return objects.checked() + plain.checked();
    }

    /** Reads the whole lines of a chunk between two places of its text. */
    public void lines(TextChunk chunk, int from, int to) {
        byte[] text = chunk.text();
        int at = from;
        while (at < to) {
            int end = Bytes.find(text, at, to, (byte) '\n');
            line(text, at, end, chunk.offset(at));
            at = end + 1;
        }
    }

    /**
     * Reads one line.
     *
     * @param text with {@link TextChunk#SLACK} readable bytes behind the line
     * @param lineEnd behind its last byte, a carriage return included
     * @param offset where it stands in the file
     */
    public void line(byte[] text, int from, int lineEnd, long offset) {
        lines++;
        int end = lineEnd > from && text[lineEnd - 1] == '\r' ? lineEnd - 1 : lineEnd;
        if (end == from) {
            return;
        }
        if (plain.scan(text, from, end, offset, (int) lines)) {
            records++;
        } else {
            object(text, from, end, offset);
        }
    }

    private void object(byte[] text, int from, int end, long offset) {
        String line = new String(text, from, end - from, StandardCharsets.UTF_8);
        Optional<ObjectReader.Rows> read = objects.read(line, lines);
        if (read.isEmpty()) {
            return;
        }
        records++;
        ObjectReader.Rows rows = read.get();
        places.add(Contig.of(rows.record().contig()), rows.record().contig(), rows.record().position(), lines);
        WithoutRow.of(rows.record()).ifPresent(reason -> withoutRow.merge(reason, 1L, Long::sum));
        int first = batch.rows();
        for (VariantEvidence row : rows.rows()) {
            row.consequences().stream().filter(TranscriptConsequence::isAnnotation)
                    .forEach(entry -> consequenceFields.add(entry.source()));
            writer.add(row, offset, (int) lines, batch);
        }
        if (!rows.rows().isEmpty()) {
            plain.learn(rows.rows().getFirst().key().contig(), first);
        }
    }

    /** The account of the lines since the last {@link #clear}; its problems must be moved on before the next one. */
    public LineReport report() {
        consequenceFields.addAll(plain.sources());
        return new LineReport(lines, records, Map.copyOf(withoutRow), checked() - checkedBefore, places.takeRuns(),
                places.takeBeyond(), problems, Set.copyOf(consequenceFields));
    }
}
