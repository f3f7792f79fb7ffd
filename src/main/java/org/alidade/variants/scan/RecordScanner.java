package org.alidade.variants.scan;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.alidade.model.Contig;

/**
 * Reads plain records straight from the bytes: one alternative, both alleles written out,
 * numbers in plain spellings, and fields that were met before. Everything else is left to the objects, and what came out of
 * them is remembered. For one thread.
 */
final class RecordScanner {
    private static final int FIXED = 8;
    private static final int MOST_BASES = 1 << 12;
    private final RowBatch batch;
    private final PlaceLog places;
    private final InfoScanner info;
    private final Optional<CallScanner> calls;
    private final ReferenceWindow reference;
    private final AlleleForm form = new AlleleForm();
    private final ByteMemo contigNumbers = new ByteMemo();
    private final ByteMemo filters = new ByteMemo();
    private final List<Contig> contigs = new ArrayList<>();
    private final List<String> contigNames = new ArrayList<>();
    private final List<Short> contigPlaces = new ArrayList<>();
    private final int[] starts = new int[FIXED + 1];
    private final int[] ends = new int[FIXED + 1];
    private byte[] text = new byte[0];
    private boolean onlyUnknown;
    private int position;
    private double quality;
    private long checked;

    RecordScanner(VcfContext context, Dictionaries dictionaries, RowBatch batch, PlaceLog places) {
        this.batch = batch;
        this.places = places;
        this.info = new InfoScanner(context.header(), dictionaries.effects);
        List<String> columns = context.header().samples();
        List<Integer> wanted = context.samples().stream().map(columns::indexOf).toList();
        this.calls = columns.isEmpty() ? Optional.empty() : Optional.of(new CallScanner(columns.size(), wanted));
        this.reference = new ReferenceWindow(context.genome());
    }

    /** How many records were compared with the reference here. */
    long checked() {
        return checked;
    }

    /**
     * Reads a line as one row; false where it is left to the objects.
     *
     * @param offset where it stands in the file
     * @param line its number
     */
    boolean scan(byte[] bytes, int from, int end, long offset, int line) {
        text = bytes;
        onlyUnknown = false;
        int row = batch.next();
        if (!columns(from, end) || !alleles() || !info.scan(text, starts[7], ends[7]) || !samples(end, row)) {
            return false;
        }
        onlyUnknown = true;
        int contig = contigNumbers.get(text, starts[0], ends[0]);
        int filter = filters.get(text, starts[6], ends[6]);
        boolean known = info.write(batch, row);
        known &= calls.isEmpty() || calls.get().write(text, batch, row);
        if (!known || contig == ByteMemo.UNKNOWN || filter == ByteMemo.UNKNOWN || !agrees(contig)) {
            return false;
        }
        batch.shorts[RowField.CONTIG.ordinal()][row] = contigPlaces.get(contig);
        batch.shorts[RowField.FILTER.ordinal()][row] = (short) filter;
        batch.offset[row] = offset;
        batch.ints[RowField.LINE.ordinal()][row] = line;
        write(row);
        places.add(contigs.get(contig), contigNames.get(contig), position, line);
        batch.commit();
        return true;
    }

    private boolean samples(int end, int row) {
        if (calls.isEmpty()) {
            return ends[7] == end;
        }
        return ends[7] < end && calls.get().scan(text, ends[7] + 1, end, batch, row);
    }

    /** Finds the first eight columns; false where a number among them is unusual. */
    private boolean columns(int from, int end) {
        int at = from;
        for (int column = 0; column < FIXED; column++) {
            if (at > end) {
                return false;
            }
            starts[column] = at;
            ends[column] = Bytes.find(text, at, end, (byte) '\t');
            at = ends[column] + 1;
        }
        position = Decimals.count(text, starts[1], ends[1]);
        quality = Decimals.parse(text, starts[5], ends[5]);
        boolean empty = ends[5] == starts[5] || ends[6] == starts[6];
        return position > 0 && quality != Decimals.ODD && !empty
                && Bytes.find(text, starts[2], ends[2], (byte) ';') == ends[2];
    }

    /** The fields in which consequences were found here. */
    Set<String> sources() {
        return info.sources();
    }

    /** Whether both alleles are written out and differ. */
    private boolean alleles() {
        int ref = starts[3];
        int alt = starts[4];
        int refLength = ends[3] - ref;
        int altLength = ends[4] - alt;
        return refLength > 0 && altLength > 0 && refLength < MOST_BASES && altLength < MOST_BASES
                && bases(ref, ends[3]) && bases(alt, ends[4])
                && !Arrays.equals(text, ref, ends[3], text, alt, ends[4]);
    }

    private boolean bases(int from, int to) {
        for (int at = from; at < to; at++) {
            if (AlleleHeap.base(text[at]) < 0) {
                return false;
            }
        }
        return true;
    }

    private boolean agrees(int contig) {
        ReferenceWindow.Check check = reference.check(contigs.get(contig), position, text, starts[3], ends[3]);
        checked += check == ReferenceWindow.Check.AGREES ? 1 : 0;
        if (check == ReferenceWindow.Check.ODD) {
            return false;
        }
        form.take(text, starts[3], ends[3], starts[4], ends[4], position);
        form.normalise(reference, contigs.get(contig), check == ReferenceWindow.Check.AGREES);
        return true;
    }

    private void write(int row) {
        batch.ints[RowField.POSITION.ordinal()][row] = form.position();
        batch.ints[RowField.END.ordinal()][row] = form.position() + form.referenceLength() - 1;
        batch.type[row] = (byte) form.type().ordinal();
        batch.shorts[RowField.ALLELE.ordinal()][row] = 1;
        batch.shorts[RowField.ALLELES.ordinal()][row] = 1;
        batch.ints[RowField.SEQUENCES.ordinal()][row] = form.addTo(batch.heap);
        boolean none = ends[2] - starts[2] == 1 && text[starts[2]] == '.';
        batch.ints[RowField.IDENTIFIERS.ordinal()][row] = none
                ? 0
                : batch.heap.addIdentifiers(text, starts[2], ends[2]);
        batch.floats[RowField.QUALITY.ordinal()][row] = (float) quality;
    }

    /**
     * Remembers what came out of the objects for the line that was scanned last, if it was left to them only because
     * something was new.
     *
     * @param contig the contig of its record
     * @param row its only row
     */
    void learn(Contig contig, int row) {
        if (!onlyUnknown) {
            return;
        }
        onlyUnknown = false;
        info.learn(batch, row);
        calls.ifPresent(scanner -> scanner.learn(text, batch, row));
        filters.put(text, starts[6], ends[6], batch.shorts[RowField.FILTER.ordinal()][row]);
        if (contigNumbers.get(text, starts[0], ends[0]) == ByteMemo.UNKNOWN) {
            contigNumbers.put(text, starts[0], ends[0], contigs.size());
            contigs.add(contig);
            contigNames.add(new String(text, starts[0], ends[0] - starts[0], StandardCharsets.UTF_8));
            contigPlaces.add(batch.shorts[RowField.CONTIG.ordinal()][row]);
        }
    }
}
