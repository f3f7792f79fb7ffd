package org.alidade.variants.scan;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.alidade.variants.record.AnnotatedTranscript;
import org.alidade.variants.record.Quantity;

/**
 * Reads the entries of an annotator: all of them. What they mean for genes and what ClinVar says is remembered by the bytes
 * of the columns concerned: an entry that is new is read through its object alone; numbers are read where every spelling is plain.
 */
final class EntryScanner {
    private static final long BARS = Bytes.pattern('|');
    private static final long COMMAS = Bytes.pattern(',');
    private static final long LOW = 0x7f7f7f7f7f7f7f7fL;
    private static final int BETWEEN = 0x1f;

    private final EntryLayout layout;
    private final Evidence evidence;
    private final int width;
    /** Where the last columns begin that are of the allele: mostly the same in all its entries; −1 for nowhere. */
    private final int tail;
    /** First and last of the columns of the effect that stand beside one another, pair after pair. */
    private final int[] ranges;
    private int[] starts;
    /** Of the last entry that was split to its end; the entries since then ended in the same bytes. */
    private int[] before;
    private int beforeColumns;
    private int beforeEnd;
    private boolean sameTail;
    private int alleleStart;
    private int alleleEnd;
    private boolean differs;
    /** First and last places of the transcripts' names, without their versions, one pair per entry of the list. */
    private int[] stems = new int[16];
    private final ByteMemo entries = new ByteMemo();
    private final KeyBuffer entry = new KeyBuffer();
    private KeyBuffer list = new KeyBuffer();
    private KeyBuffer listBefore = new KeyBuffer();
    /** What the entries mean for genes, by their numbers; nothing else of these objects is ever asked. */
    private final List<Optional<AnnotatedTranscript>> transcripts = new ArrayList<>();
    private int columns;
    private final int[] scoreStart = new int[Quantity.values().length];
    private final int[] scoreEnd = new int[Quantity.values().length];

    EntryScanner(EntryLayout layout, Evidence evidence) {
        this.layout = layout;
        this.evidence = evidence;
        this.width = layout.width();
        this.tail = layout.tail();
        this.ranges = layout.keyRanges();
        this.starts = new int[width + 1];
        this.before = new int[width + 1];
    }

    /** The key of the effects of the entries read last. */
    KeyBuffer list() {
        return list;
    }

    /** Entries of the allele that was read last. */
    int count() {
        return list.length() / Integer.BYTES;
    }

    /** What an entry of the list means for genes; empty where it tells nothing of a transcript. */
    Optional<AnnotatedTranscript> transcript(int entryOfList) {
        return transcripts.get(number(entryOfList));
    }

    int number(int entryOfList) {
        return list.intAt(entryOfList * Integer.BYTES);
    }

    /** Whether two entries, perhaps of two annotators, name one transcript, whatever its version. */
    boolean sameTranscript(byte[] text, int entryOfList, EntryScanner other, int entryOfOther) {
        return Arrays.equals(text, stems[2 * entryOfList], stems[2 * entryOfList + 1], text,
                other.stems[2 * entryOfOther], other.stems[2 * entryOfOther + 1]);
    }

    /** Whether the entries read last name several alleles, of which the record has but one. */
    boolean differs() {
        return differs;
    }

    /**
     * Reads the entries of the allele that is being read; false where anything about them is unusual.
     *
     * @param split whether the record may hold entries of alleles that went into other records
     */
    boolean scan(byte[] text, int from, int to, RecordAlleles alleles, boolean split, KeyBuffer clinVar) {
        KeyBuffer older = listBefore;
        listBefore = list;
        list = older;
        list.clear();
        Arrays.fill(scoreStart, -1);
        boolean plain = to > from && !(to - from == 1 && text[from] == '.');
        boolean first = true;
        differs = false;
        beforeColumns = 0;
        int at = from;
        while (plain && at <= to) {
            int end = split(text, at, to);
            Belongs belongs = belongs(text, at == from, alleles, split);
            plain = belongs != Belongs.ODD;
            if (belongs == Belongs.OWN) {
                plain = entry(text, first, end, clinVar);
                first = false;
            }
            at = end + 1;
        }
        // split(",") of the object path drops empty entries at the end
        return plain && text[to - 1] != ',' && (!split || !first);
    }

    private boolean entry(byte[] text, boolean first, int end, KeyBuffer clinVar) {
        stem(text);
        boolean plain = effect(text) && (sameTail || numbers(text, first));
        if (!sameTail) {
            said(text, first, clinVar);
            int[] used = before;
            before = starts;
            starts = used;
            beforeColumns = columns;
            beforeEnd = end;
        }
        return plain;
    }

    /** Whether an entry is about the allele that is being read. */
    private enum Belongs {
        OWN, OTHER, ODD
    }

    private Belongs belongs(byte[] text, boolean first, RecordAlleles alleles, boolean split) {
        return switch (layout.field()) {
            case "CSQ" -> alleles.count() > 1 ? ofSeveral(text, alleles) : ofOnly(text, first, alleles, split);
            case "ANN" -> alleles.count() == 1 || alleles.isWritten(text, starts[0], end(0))
                    ? Belongs.OWN
                    : Belongs.OTHER;
            default -> alleles.count() == 1 ? Belongs.OWN : Belongs.ODD;
        };
    }

    private Belongs ofOnly(byte[] text, boolean first, RecordAlleles alleles, boolean split) {
        if (split) {
            boolean own = alleles.isAnyName(text, starts[layout.allele()], end(layout.allele()));
            return own ? Belongs.OWN : Belongs.OTHER;
        }
        differs = !sameAllele(text, first);
        return differs ? Belongs.ODD : Belongs.OWN;
    }

    /** By ALLELE_NUM where the file has it, else by VEP's usual names, if all entries have one. */
    private Belongs ofSeveral(byte[] text, RecordAlleles alleles) {
        int number = layout.alleleNumber();
        if (number >= 0) {
            return alleles.isNumber(text, starts[number], end(number)) ? Belongs.OWN : Belongs.OTHER;
        }
        if (layout.allele() < 0) {
            return Belongs.ODD;
        }
        int from = starts[layout.allele()];
        int to = end(layout.allele());
        if (alleles.isUsualName(alleles.current(), text, from, to)) {
            return Belongs.OWN;
        }
        for (int allele = 0; allele < alleles.count(); allele++) {
            if (alleles.isUsualName(allele, text, from, to)) {
                return Belongs.OTHER;
            }
        }
        return Belongs.ODD;
    }

    /** Finds the transcript's name without its version, as {@code CsqFormat} and {@code AnnotatedTranscript} name it. */
    private void stem(byte[] text) {
        int place = 2 * count();
        if (place == stems.length) {
            stems = Arrays.copyOf(stems, 2 * place);
        }
        int column = layout.transcript();
        int from = column < 0 ? 0 : starts[column];
        int to = column < 0 ? 0 : end(column);
        if (to - from == 1 && text[from] == '.' && layout.field().equals("CSQ")) {
            to = from;
        }
        if (layout.hgvs() >= 0) {
            int hgvs = starts[layout.hgvs()];
            int colon = hgvs;
            int last = end(layout.hgvs());
            while (colon < last && text[colon] != ':') {
                colon++;
            }
            boolean names = colon > hgvs && colon < last && last - hgvs >= to - from
                    && Arrays.equals(text, hgvs, hgvs + to - from, text, from, to);
            from = names ? hgvs : from;
            to = names ? colon : to;
        }
        stems[place] = from;
        int dot = from;
        while (dot < to && text[dot] != '.') {
            dot++;
        }
        stems[place + 1] = dot;
    }

    /** Finds the columns of the entry at {@code from}; returns its end. */
    private int split(byte[] text, int from, int to) {
        int[] places = starts;
        places[0] = from;
        sameTail = false;
        int count = 1;
        int at = from;
        int end = -1;
        while (end < 0) {
            long word = Bytes.eight(text, at);
            long x = word ^ BARS;
            long bars = ~((x & LOW) + LOW | x | LOW);
            long comma = Bytes.matches(word, COMMAS);
            if (at + Long.BYTES >= to) {
                comma |= at + Long.BYTES == to ? 0 : 0x80L << ((to - at) << 3);
                end = comma == 0 ? to : -1;
            }
            if (comma != 0) {
                end = at + (Long.numberOfTrailingZeros(comma) >>> 3);
                bars &= (comma & -comma) - 1;
            }
            while (bars != 0) {
                if (count <= width) {
                    places[count] = at + (Long.numberOfTrailingZeros(bars) >>> 3) + 1;
                }
                if (count == tail && repeatsTail(text, places[tail], to)) {
                    columns = beforeColumns;
                    return places[tail] + beforeEnd - before[tail];
                }
                count++;
                bars &= bars - 1;
            }
            at += Long.BYTES;
        }
        columns = count;
        for (int column = count; column <= width; column++) {
            places[column] = end + 1;
        }
        return end;
    }

    /** Whether an entry goes on at {@code at} to its end as the one before did. */
    private boolean repeatsTail(byte[] text, int at, int to) {
        int end = at + beforeEnd - before[tail];
        sameTail = beforeColumns > tail && end <= to && (end == to || text[end] == ',')
                && Arrays.equals(text, at, end, text, before[tail], beforeEnd);
        return sameTail;
    }

    /** Behind the last byte of a column; columns that the entry does not have are empty. */
    private int end(int column) {
        return Math.max(starts[column], starts[column + 1] - 1);
    }

    private static int end(int[] places, int column) {
        return Math.max(places[column], places[column + 1] - 1);
    }

    private boolean same(byte[] text, int column) {
        return Arrays.equals(text, starts[column], end(column), text, before[column], end(before, column));
    }

    private boolean sameAllele(byte[] text, boolean first) {
        if (layout.allele() < 0) {
            return true;
        }
        int from = starts[layout.allele()];
        int to = end(layout.allele());
        if (first) {
            alleleStart = from;
            alleleEnd = to;
        }
        return Arrays.equals(text, from, to, text, alleleStart, alleleEnd);
    }

    /** Adds the entry's number to the list's key. */
    private boolean effect(byte[] text) {
        if (layout.field().equals("BCSQ") && text[starts[0]] == '@') {
            return false;
        }
        entry.clear();
        for (int range = 0; range < ranges.length; range += 2) {
            int from = starts[ranges[range]];
            entry.add(text, from, Math.max(from, starts[ranges[range + 1] + 1] - 1));
            entry.add(BETWEEN);
        }
        entry.add(Math.min(columns, layout.countUpTo()));
        int number = expected(list.length());
        if (!entries.holds(number, entry.bytes(), 0, entry.length())) {
            number = entries.get(entry.bytes(), 0, entry.length());
        }
        if (number == ByteMemo.UNKNOWN) {
            number = entries.size();
            entries.put(entry.bytes(), 0, entry.length(), number);
            if (entries.size() == number) {
                return false;
            }
            transcripts.add(layout.format().entry(keyColumns(text)));
        }
        list.addInt(number);
        return true;
    }

    /** The number that stood in the list before at the same place: neighbours are mostly of the same transcripts. */
    private int expected(int place) {
        return place < listBefore.length() ? listBefore.intAt(place) : 0;
    }

    /** As many columns as the entry has, those that do not matter empty. */
    private String[] keyColumns(byte[] text) {
        String[] values = new String[Math.min(columns, width)];
        Arrays.fill(values, "");
        for (int column : layout.key()) {
            if (column < values.length) {
                values[column] = new String(text, starts[column], end(column) - starts[column],
                        StandardCharsets.UTF_8);
            }
        }
        return values;
    }

    private boolean numbers(byte[] text, boolean first) {
        int[] places = layout.numbers();
        if (places.length == 0) {
            return true;
        }
        int last = places[places.length - 1];
        if (!first && Arrays.equals(text, starts[places[0]], end(last), text, before[places[0]], end(before, last))) {
            return true;
        }
        for (int i = 0; i < places.length; i++) {
            int from = starts[places[i]];
            int to = end(places[i]);
            Quantity quantity = layout.quantities()[i];
            boolean plain = quantity.isOfTranscript()
                    ? score(quantity, text, from, to)
                    : evidence.add(quantity.ordinal(), text, from, to);
            if (!plain) {
                return false;
            }
        }
        return true;
    }

    /** A score of a transcript is plain only where all transcripts that have one have the same. */
    private boolean score(Quantity quantity, byte[] text, int from, int to) {
        int i = quantity.ordinal();
        if (to == from || to - from == 1 && text[from] == '.') {
            return true;
        }
        if (scoreStart[i] >= 0) {
            return Arrays.equals(text, from, to, text, scoreStart[i], scoreEnd[i]);
        }
        scoreStart[i] = from;
        scoreEnd[i] = to;
        return evidence.add(i, text, from, to);
    }

    private void said(byte[] text, boolean first, KeyBuffer clinVar) {
        for (int column : layout.clinVar()) {
            if (end(column) > starts[column] && (first || !same(text, column))) {
                clinVar.add(BETWEEN);
                clinVar.add(column);
                clinVar.add(text, starts[column], end(column));
            }
        }
    }
}
