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
    /** Reads in another dialect, heard only where AD tells none. */
    private static final int OTHER_COUNTS = 2;
    private static final int GT = 3;
    private static final int AD = 4;
    private static final int DP = 5;
    private static final int GQ = 6;
    private static final int PS = 7;
    private static final int FRACTION = 8;
    /** GATK's physical phase: it counts only where a call is not phased otherwise. */
    private static final int PGT = 9;
    private static final int PID = 10;
    /** freebayes: reads of the reference and of the alternatives, where AD tells none. */
    private static final int RO = 11;
    private static final int AO = 12;
    private static final int MEANINGS = 13;
    /** In the order in which they are asked; where a record has two of them, it is unusual. */
    private static final Set<String> FRACTIONS = Set.of("AF", "VAF");
    private static final Set<String> COUNTS = Set.of("RD", "AU", "CU", "GU", "TU", "TAR", "TIR", "PR", "SR", "DR", "DV",
            "RR", "RV", "VD", "NV");
    /** Of which no column tells anything where the alleles are written out. */
    private static final Set<String> UNTOLD = Set.of("FT", "CN", "RD_CN", "MIN_DP", "REPCN", "REPCI", "SO", "MC");
    private static final int MOST_KEYS = 64;
    private static final int MISSING = Decimals.MISSING_COUNT;

    private final int columns;
    private final int[] wanted;
    private final CallMemo calls = new CallMemo();
    private final int[] callStart;
    private final int[] callEnd;
    private byte[] format = new byte[0];
    private final int[] meanings = new int[MOST_KEYS];
    private int keys;
    /** Keys behind the last value that was read of a sample. */
    private int keysLeft;
    private int lastMeaning;
    private boolean usualFormat;
    private int quality;
    private int depth;
    private int referenceReads;
    private int alternativeReads;
    private int counted;
    private int countedReference;
    private boolean isCounted;
    private int phaseSet;
    private float fraction;
    private boolean otherCounts;
    private int orderStart;
    private int orderEnd;
    private int set;
    private RecordAlleles alleles = new RecordAlleles();

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
        boolean[] met = new boolean[MEANINGS];
        for (int i = 0; i < keys && usualFormat; i++) {
            int meaning = meaning(names[i]);
            meanings[i] = meaning;
            usualFormat = meaning <= OTHER_COUNTS || !met[meaning];
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
            case "PGT" -> PGT;
            case "PID" -> PID;
            case "RO" -> RO;
            case "AO" -> AO;
            default -> otherMeaning(key);
        };
    }

    private static int otherMeaning(String key) {
        if (FRACTIONS.contains(key)) {
            return FRACTION;
        }
        if (COUNTS.contains(key)) {
            return OTHER_COUNTS;
        }
        return GenotypeParser.KEYS.contains(key) && !UNTOLD.contains(key) ? UNUSUAL : SKIP;
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
            keysLeft = keys - 1;
            if (next < wanted.length && wanted[next] == column) {
                stop = sample(text, at, end, next, batch, row);
                if (stop < 0) {
                    return false;
                }
                next++;
            }
            int columnEnd = Bytes.find(text, stop, end, (byte) '\t');
            if (Bytes.count(text, stop, columnEnd, (byte) ':') > keysLeft) {
                return false;
            }
            at = columnEnd + 1;
        }
        return at == end + 1;
    }

    /** Reads the column of a sample; returns a place in it behind all that matters, below zero where anything is unusual. */
    private int sample(byte[] text, int from, int end, int sample, RowBatch batch, int row) {
        clear(sample, from);
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
            keysLeft = keys - 1 - key;
            if (stop == end || text[stop] == '\t') {
                break;
            }
            at = stop + 1;
            keysLeft--;
        }
        boolean plain = callEnd[sample] > callStart[sample] && physicalPhase(text, sample) && counts();
        write(batch.samples[sample], row);
        return plain ? at : -1;
    }

    private void clear(int sample, int from) {
        callStart[sample] = from;
        callEnd[sample] = from;
        quality = MISSING;
        depth = MISSING;
        referenceReads = MISSING;
        alternativeReads = MISSING;
        phaseSet = MISSING;
        fraction = FloatColumn.MISSING;
        otherCounts = false;
        isCounted = false;
        counted = MISSING;
        countedReference = MISSING;
        orderEnd = 0;
        orderStart = 0;
        set = MISSING;
    }

    private void write(RowBatch.SampleBatch out, int row) {
        out.count(SampleField.QUALITY, row, quality);
        out.count(SampleField.DEPTH, row, depth);
        out.count(SampleField.REFERENCE_READS, row, referenceReads);
        out.count(SampleField.ALTERNATIVE_READS, row, alternativeReads);
        out.fraction[row] = fraction;
        out.phaseSet[row] = phaseSet;
    }

    /** Without AD the dialects are asked in an order of their own, of which only freebayes' is known here. */
    private boolean counts() {
        if (referenceReads != MISSING || alternativeReads != MISSING) {
            return true;
        }
        referenceReads = isCounted ? countedReference : MISSING;
        alternativeReads = isCounted ? counted : MISSING;
        return !otherCounts;
    }

    /** As {@code GenotypeParser} has it; false where it cannot be told here. */
    private boolean physicalPhase(byte[] text, int sample) {
        int from = callStart[sample];
        int to = callEnd[sample];
        if (orderEnd - orderStart != 3 || set == MISSING || phaseSet != MISSING
                || Bytes.find(text, from, to, (byte) '|') < to) {
            return true;
        }
        boolean told = set != Decimals.ODD_COUNT && to - from == 3 && alleles.count() == 1;
        boolean heterozygous = text[from] + text[to - 1] == '0' + '1';
        boolean ordered = text[orderStart] + text[orderEnd - 1] == '0' + '1' && text[orderStart + 1] == '|';
        if (told && heterozygous && ordered) {
            callStart[sample] = orderStart;
            callEnd[sample] = orderEnd;
            phaseSet = set;
        }
        return told;
    }

    private static boolean isMissing(byte[] text, int from, int to) {
        return to == from || to - from == 1 && text[from] == '.';
    }

    private boolean value(int meaning, byte[] text, int from, int to, int sample) {
        switch (meaning) {
            case SKIP -> {
            }
            case GT -> {
                callStart[sample] = from;
                callEnd[sample] = to;
                return to > from;
            }
            case DP -> depth = Decimals.count(text, from, to);
            case GQ -> quality = Decimals.count(text, from, to);
            case RO -> countedReference = Decimals.count(text, from, to);
            case PGT -> {
                orderStart = from;
                orderEnd = to;
            }
            case PID -> set = Decimals.count(text, from, Bytes.find(text, from, to, (byte) '_'));
            case OTHER_COUNTS -> otherCounts |= !isMissing(text, from, to);
            default -> {
                return list(meaning, text, from, to);
            }
        }
        return depth != Decimals.ODD_COUNT && quality != Decimals.ODD_COUNT
                && countedReference != Decimals.ODD_COUNT;
    }

    private boolean list(int meaning, byte[] text, int from, int to) {
        return switch (meaning) {
            case AD -> depths(text, from, to);
            case AO -> counted(text, from, to);
            case FRACTION -> fraction(text, from, to);
            case PS -> phaseSet(text, from, to);
            default -> isMissing(text, from, to);
        };
    }

    /** A name instead of a number ({@code PATMAT}) is no phase set. */
    private boolean phaseSet(byte[] text, int from, int to) {
        int value = Decimals.count(text, from, to);
        boolean name = value == Decimals.ODD_COUNT && (text[from] >= 'A' && text[from] <= 'Z');
        phaseSet = name ? MISSING : value;
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

    /** AO of one count per alternative; of another list nothing is known. */
    private boolean counted(byte[] text, int from, int to) {
        isCounted = !isMissing(text, from, to) && Lists.size(text, from, to) == alleles.count();
        if (isCounted) {
            int own = Lists.start(text, from, to, alleles.current());
            counted = Decimals.count(text, own, Lists.end(text, own, to));
        }
        return counted != Decimals.ODD_COUNT;
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
            int call = calls.get(alleles, text, callStart[sample], callEnd[sample]);
            known &= call != ByteMemo.UNKNOWN;
            batch.samples[sample].call[row] = (short) call;
        }
        return known;
    }

    /** Remembers what came out of the objects for the allele that was scanned last. */
    void learn(byte[] text, RowBatch batch, int row) {
        for (int sample = 0; sample < wanted.length; sample++) {
            calls.learn(alleles, text, callStart[sample], callEnd[sample], batch.samples[sample].call[row]);
        }
    }
}
