package org.alidade.variants.scan;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.alidade.model.Contig;

/**
 * Reads plain records straight from the bytes: alleles written out or of those that have no row,
 * numbers in plain spellings, and fields that were met before. Everything else is left to the objects, and what came out of
 * them is remembered. For one thread.
 */
final class RecordScanner {
    private static final int FIXED = 8;
    private final RowBatch batch;
    private final PlaceLog places;
    private final InfoScanner info;
    private final Optional<CallScanner> calls;
    private final ReferenceWindow reference;
    private final AlleleForm form = new AlleleForm();
    private final RecordAlleles alleles = new RecordAlleles();
    private final ByteMemo contigNumbers = new ByteMemo();
    private final ByteMemo filters = new ByteMemo();
    private final List<Contig> contigs = new ArrayList<>();
    private final List<String> contigNames = new ArrayList<>();
    private final List<Short> contigPlaces = new ArrayList<>();
    private final int[] starts = new int[FIXED + 1];
    private final int[] ends = new int[FIXED + 1];
    private byte[] text = new byte[0];
    private boolean onlyUnknown;
    private int samplesFrom;
    private int lineEnd;
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
     * Reads a line as rows, one per alternative that has one; false where it is left to the objects.
     *
     * @param offset where it stands in the file
     * @param line its number
     */
    boolean scan(byte[] bytes, int from, int end, long offset, int line) {
        text = bytes;
        lineEnd = end;
        onlyUnknown = false;
        if (!columns(from, end) || !alleles.take(text, starts[3], ends[3], starts[4], ends[4])
                || alleles.rows() == 0) {
            return false;
        }
        samplesFrom = Math.min(ends[7] + 1, end);
        int contig = contigNumbers.get(text, starts[0], ends[0]);
        int filter = filters.get(text, starts[6], ends[6]);
        int first = batch.rows();
        boolean known = contig != ByteMemo.UNKNOWN && filter != ByteMemo.UNKNOWN;
        for (int allele = 0; allele < alleles.count(); allele++) {
            alleles.read(allele);
            int row = batch.next();
            if (!alleles.hasRow(allele)) {
                continue;
            }
            if (!read(row)) {
                batch.back(first);
                return false;
            }
            known &= info.write(text, batch, row);
            known &= calls.isEmpty() || calls.get().write(text, batch, row);
            if (known) {
                batch.shorts[RowField.CONTIG.ordinal()][row] = contigPlaces.get(contig);
                batch.shorts[RowField.FILTER.ordinal()][row] = (short) filter;
                batch.offset[row] = offset;
                batch.ints[RowField.LINE.ordinal()][row] = line;
                batch.commit();
            }
        }
        onlyUnknown = !known;
        if (!known || !place(contig, first)) {
            batch.back(first);
            return false;
        }
        places.add(contigs.get(contig), contigNames.get(contig), position, line);
        return true;
    }

    /** Reads what the line says of the allele that is being read. */
    private boolean read(int row) {
        if (!info.scan(text, starts[7], ends[7], alleles)) {
            return false;
        }
        return calls.isEmpty()
                ? ends[7] == lineEnd
                : ends[7] < lineEnd && calls.get().scan(text, samplesFrom, lineEnd, alleles, batch, row);
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
        return position > 0 && quality != Decimals.ODD && !(quality < 0) && !empty
                && (Bytes.find(text, starts[2], ends[2], (byte) ';') == ends[2] || areIdentifiers());
    }

    /** Whether several identifiers are all there: an empty one, or {@code .}, is left out. */
    private boolean areIdentifiers() {
        byte last = ';';
        for (int at = starts[2]; at < ends[2]; at++) {
            if (text[at] == '.' || text[at] == ';' && last == ';') {
                return false;
            }
            last = text[at];
        }
        return last != ';';
    }

    /** The fields in which consequences were found here. */
    Set<String> sources() {
        return info.sources();
    }

    /** Writes where the rows from {@code first} on stand; false where the reference differs from REF. */
    private boolean place(int contig, int first) {
        ReferenceWindow.Check check = reference.check(contigs.get(contig), position, text, starts[3], ends[3]);
        if (check == ReferenceWindow.Check.ODD) {
            return false;
        }
        checked += check == ReferenceWindow.Check.AGREES ? 1 : 0;
        boolean none = ends[2] - starts[2] == 1 && text[starts[2]] == '.';
        int row = first;
        for (int allele = 0; allele < alleles.count(); allele++) {
            if (alleles.hasRow(allele)) {
                alleles.read(allele);
                form.take(text, starts[3], ends[3], alleles.start(), alleles.end(), position);
                form.normalise(reference, contigs.get(contig), check == ReferenceWindow.Check.AGREES);
                batch.ints[RowField.IDENTIFIERS.ordinal()][row] = none
                        ? 0
                        : batch.heap.addIdentifiers(text, starts[2], ends[2]);
                write(row, allele);
                row++;
            }
        }
        return true;
    }

    private void write(int row, int allele) {
        batch.ints[RowField.POSITION.ordinal()][row] = form.position();
        batch.ints[RowField.END.ordinal()][row] = form.position() + form.referenceLength() - 1;
        batch.type[row] = (byte) form.type().ordinal();
        batch.shorts[RowField.ALLELE.ordinal()][row] = (short) (allele + 1);
        batch.shorts[RowField.ALLELES.ordinal()][row] = (short) alleles.count();
        batch.ints[RowField.SEQUENCES.ordinal()][row] = form.addTo(batch.heap);
        batch.floats[RowField.QUALITY.ordinal()][row] = (float) quality;
    }

    /**
     * Remembers what came out of the objects for the line that was scanned last, if it was left to them only because
     * something was new.
     *
     * @param contig the contig of its record
     * @param first its first row
     */
    void learn(Contig contig, int first) {
        if (!onlyUnknown) {
            return;
        }
        onlyUnknown = false;
        int row = first;
        for (int allele = 0; allele < alleles.count(); allele++) {
            alleles.read(allele);
            if (alleles.hasRow(allele) && read(batch.next())) {
                info.learn(batch, row);
                int learned = row;
                calls.ifPresent(scanner -> scanner.learn(text, batch, learned));
            }
            row += alleles.hasRow(allele) ? 1 : 0;
        }
        filters.put(text, starts[6], ends[6], batch.shorts[RowField.FILTER.ordinal()][first]);
        if (contigNumbers.get(text, starts[0], ends[0]) == ByteMemo.UNKNOWN) {
            contigNumbers.put(text, starts[0], ends[0], contigs.size());
            contigs.add(contig);
            contigNames.add(new String(text, starts[0], ends[0] - starts[0], StandardCharsets.UTF_8));
            contigPlaces.add(batch.shorts[RowField.CONTIG.ordinal()][first]);
        }
    }
}
