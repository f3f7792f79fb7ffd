package org.alidade.variants.scan;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.alidade.variants.column.FloatColumn;
import org.alidade.variants.record.GenotypeParser;

/** Reads FORMAT and the columns of the wanted samples, as one alternative of the record has them. For one thread. */
final class CallScanner {
    private static final int SKIP = 0;
    private static final int UNUSUAL = 1;
    private static final int GT = 2;
    private static final int AD = 3;
    private static final int DP = 4;
    private static final int GQ = 5;
    private static final int PS = 6;
    private static final int FRACTION = 7;
    /** GATK's physical phase: it counts only where a call is not phased otherwise. */
    private static final int PHYSICAL = 8;
    /** Of alleles: another than the one that is read. */
    private static final byte OTHER = 'o';
    private static final int LONGEST_CALL = 64;
    /** Of which no column tells anything. */
    private static final Set<String> UNTOLD = Set.of("FT", "CN", "RD_CN");
    /** In the order in which they are asked; where a record has two of them, it is unusual. */
    private static final Set<String> FRACTIONS = Set.of("AF", "VAF");
    private static final int MOST_KEYS = 64;

    private final int columns;
    private final int[] wanted;
    private final ByteMemo calls = new ByteMemo();
    /** Of records with several alternatives, as one of them sees them. */
    private final ByteMemo seenCalls = new ByteMemo();
    private final int[] callStart;
    private final int[] callEnd;
    private byte[] format = new byte[0];
    private final int[] meanings = new int[MOST_KEYS];
    private int keys;
    private int lastMeaning;
    private boolean usualFormat;
    private int quality;
    private int depth;
    private int referenceReads;
    private int alternativeReads;
    private int phaseSet;
    private float fraction;
    private boolean physical;
    private RecordAlleles alleles = new RecordAlleles();
    private final byte[] seen = new byte[LONGEST_CALL + Long.BYTES];

    /** {@code wanted}: places of the samples among the file's columns, ascending. */
    CallScanner(int columns, List<Integer> wanted) {
        this.columns = columns;
        this.wanted = wanted.stream().mapToInt(Integer::intValue).toArray();
        this.callStart = new int[this.wanted.length];
        this.callEnd = new int[this.wanted.length];
    }

    private void format(byte[] text, int from, int to) {
        format = Arrays.copyOfRange(text, from, to);
        String[] names = new String(format, StandardCharsets.UTF_8).split(":", -1);
        keys = names.length;
        usualFormat = keys <= MOST_KEYS;
        lastMeaning = -1;
        boolean[] met = new boolean[PHYSICAL + 1];
        for (int i = 0; i < keys && usualFormat; i++) {
            int meaning = meaning(names[i]);
            meanings[i] = meaning;
            usualFormat = meaning <= UNUSUAL || meaning == PHYSICAL || !met[meaning];
            met[meaning] = true;
            lastMeaning = meaning == SKIP ? lastMeaning : i;
        }
        usualFormat &= met[GT];
    }

    private static int meaning(String key) {
        return switch (key) {
            case "GT" -> GT;
            case "AD" -> AD;
            case "DP" -> DP;
            case "GQ" -> GQ;
            case "PS" -> PS;
            case "PGT", "PID" -> PHYSICAL;
            default -> FRACTIONS.contains(key)
                    ? FRACTION
                    : GenotypeParser.KEYS.contains(key) && !UNTOLD.contains(key) ? UNUSUAL : SKIP;
        };
    }

    /** Reads from FORMAT on; false where anything is unusual. */
    boolean scan(byte[] text, int from, int end, RecordAlleles of, RowBatch batch, int row) {
        alleles = of;
        int tab = Bytes.find(text, from, end, (byte) '\t');
        if (!Arrays.equals(format, 0, format.length, text, from, tab)) {
            format(text, from, tab);
        }
        if (!usualFormat) {
            return false;
        }
        int at = tab + 1;
        int next = 0;
        for (int column = 0; column < columns; column++) {
            if (at > end) {
                return false;
            }
            int stop = at;
            if (next < wanted.length && wanted[next] == column) {
                stop = sample(text, at, end, next, batch, row);
                if (stop < 0) {
                    return false;
                }
                next++;
            }
            at = Bytes.find(text, stop, end, (byte) '\t') + 1;
        }
        return at == end + 1;
    }

    /** Reads the column of a sample; returns a place in it behind all that matters, below zero where anything is unusual. */
    private int sample(byte[] text, int from, int end, int sample, RowBatch batch, int row) {
        callStart[sample] = from;
        callEnd[sample] = from;
        quality = Decimals.MISSING_COUNT;
        depth = Decimals.MISSING_COUNT;
        referenceReads = Decimals.MISSING_COUNT;
        alternativeReads = Decimals.MISSING_COUNT;
        phaseSet = Decimals.MISSING_COUNT;
        fraction = FloatColumn.MISSING;
        physical = false;
        int at = from;
        for (int key = 0; key <= lastMeaning; key++) {
            int stop = at;
            while (stop < end && text[stop] != ':' && text[stop] != '\t') {
                stop++;
            }
            if (!value(meanings[key], text, at, stop, sample)) {
                return -1;
            }
            at = stop;
            if (stop == end || text[stop] == '\t') {
                break;
            }
            at = stop + 1;
        }
        RowBatch.SampleBatch out = batch.samples[sample];
        out.count(SampleField.QUALITY, row, quality);
        out.count(SampleField.DEPTH, row, depth);
        out.count(SampleField.REFERENCE_READS, row, referenceReads);
        out.count(SampleField.ALTERNATIVE_READS, row, alternativeReads);
        out.fraction[row] = fraction;
        out.phaseSet[row] = phaseSet;
        boolean otherwise = !physical || phaseSet != Decimals.MISSING_COUNT || isPhased(text, sample);
        return otherwise && callEnd[sample] > callStart[sample] ? at : -1;
    }

    private boolean isPhased(byte[] text, int sample) {
        for (int at = callStart[sample]; at < callEnd[sample]; at++) {
            if (text[at] == '|') {
                return true;
            }
        }
        return false;
    }

    private static boolean isMissing(byte[] text, int from, int to) {
        return to == from || to - from == 1 && text[from] == '.';
    }

    private boolean value(int meaning, byte[] text, int from, int to, int sample) {
        switch (meaning) {
            case SKIP -> {
                return true;
            }
            case GT -> {
                callStart[sample] = from;
                callEnd[sample] = to;
                return to > from;
            }
            case AD -> {
                return depths(text, from, to);
            }
            case DP -> {
                depth = Decimals.count(text, from, to);
                return depth != Decimals.ODD_COUNT;
            }
            case GQ -> {
                quality = Decimals.count(text, from, to);
                return quality != Decimals.ODD_COUNT;
            }
            case PS -> {
                return phaseSet(text, from, to);
            }
            case FRACTION -> {
                return fraction(text, from, to);
            }
            case PHYSICAL -> {
                physical |= !isMissing(text, from, to);
                return true;
            }
            default -> {
                return isMissing(text, from, to);
            }
        }
    }

    /** A name instead of a number ({@code PATMAT}) is no phase set. */
    private boolean phaseSet(byte[] text, int from, int to) {
        int value = Decimals.count(text, from, to);
        boolean name = value == Decimals.ODD_COUNT && (text[from] >= 'A' && text[from] <= 'Z');
        phaseSet = name ? Decimals.MISSING_COUNT : value;
        return name || value != Decimals.ODD_COUNT;
    }

    /** In a list of one value per alternative, or of one per allele; of another list nothing is known. */
    private boolean fraction(byte[] text, int from, int to) {
        int size = Lists.size(text, from, to);
        int part = alleles.current() + size - alleles.count();
        if (isMissing(text, from, to) || part != alleles.current() && part != alleles.current() + 1) {
            return true;
        }
        int start = Lists.start(text, from, to, part);
        double share = Decimals.parse(text, start, Lists.end(text, start, to));
        fraction = (float) share;
        return share >= 0 && share <= 1 || Double.isNaN(share);
    }

    /** AD of one count per allele. */
    private boolean depths(byte[] text, int from, int to) {
        if (isMissing(text, from, to)) {
            return true;
        }
        if (Lists.size(text, from, to) != alleles.count() + 1) {
            return false;
        }
        int own = Lists.start(text, from, to, alleles.current() + 1);
        referenceReads = Decimals.count(text, from, Lists.end(text, from, to));
        alternativeReads = Decimals.count(text, own, Lists.end(text, own, to));
        return referenceReads != Decimals.ODD_COUNT && alternativeReads != Decimals.ODD_COUNT;
    }

    /** Writes the calls; false where one is not yet known by its bytes. */
    boolean write(byte[] text, RowBatch batch, int row) {
        boolean known = true;
        for (int sample = 0; sample < wanted.length; sample++) {
            int call;
            if (alleles.count() == 1) {
                call = calls.get(text, callStart[sample], callEnd[sample]);
            } else {
                int length = seenFromAllele(text, sample);
                call = length == 0 ? ByteMemo.UNKNOWN : seenCalls.get(seen, 0, length);
            }
            known &= call != ByteMemo.UNKNOWN;
            batch.samples[sample].call[row] = (short) call;
        }
        return known;
    }

    /**
     * Spells a call as the allele that is read sees it: itself as 1, another alternative as {@code o}. Returns its length; 0
     * where an allele has several digits or is none of the record's.
     */
    private int seenFromAllele(byte[] text, int sample) {
        int length = callEnd[sample] - callStart[sample];
        if (length > LONGEST_CALL) {
            return 0;
        }
        for (int i = 0; i < length; i++) {
            byte letter = text[callStart[sample] + i];
            boolean allele = letter > '0' && letter <= '0' + alleles.count();
            boolean known = allele || letter == '0' || letter == '.' || letter == '/' || letter == '|';
            boolean again = i > 0 && letter >= '0' && letter <= '9' && text[callStart[sample] + i - 1] >= '0'
                    && text[callStart[sample] + i - 1] <= '9';
            if (!known || again) {
                return 0;
            }
            seen[i] = allele ? letter == '1' + alleles.current() ? (byte) '1' : OTHER : letter;
        }
        return length;
    }

    /** Remembers what came out of the objects for the allele that was scanned last. */
    void learn(byte[] text, RowBatch batch, int row) {
        for (int sample = 0; sample < wanted.length; sample++) {
            int call = batch.samples[sample].call[row];
            if (alleles.count() > 1) {
                int length = seenFromAllele(text, sample);
                if (isValid(seen, 0, length, OTHER)) {
                    seenCalls.put(seen, 0, length, call);
                }
            } else if (isValid(text, callStart[sample], callEnd[sample], (byte) '1')) {
                calls.put(text, callStart[sample], callEnd[sample], call);
            }
        }
    }

    /** Alleles of the record only: a call of an allele that the record does not have must be noted each time. */
    private static boolean isValid(byte[] text, int from, int to, byte other) {
        boolean valid = (to - from) % 2 == 1;
        for (int at = from; at < to; at++) {
            boolean allele = text[at] == '0' || text[at] == '1' || text[at] == '.' || text[at] == other;
            boolean between = text[at] == '/' || text[at] == '|';
            valid &= (at - from) % 2 == 0 ? allele : between;
        }
        return valid;
    }
}
