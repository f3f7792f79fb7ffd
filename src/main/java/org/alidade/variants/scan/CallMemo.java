package org.alidade.variants.scan;

/** Remembers which calls stand behind texts of GT, as the allele that is read sees them. For one thread. */
final class CallMemo {
    /** Another alternative than the one that is read. */
    private static final byte OTHER = 'o';
    private static final int LONGEST = 64;
    private final ByteMemo calls = new ByteMemo();
    /** Of records with several alternatives, as one of them sees them. */
    private final ByteMemo seenCalls = new ByteMemo();
    private final byte[] seen = new byte[LONGEST + Long.BYTES];

    /** The number of a call; {@link ByteMemo#UNKNOWN} where it was not learned. */
    int get(RecordAlleles alleles, byte[] text, int from, int to) {
        if (alleles.count() == 1) {
            return calls.get(text, from, to);
        }
        int length = view(alleles, text, from, to);
        return length == 0 ? ByteMemo.UNKNOWN : seenCalls.get(seen, 0, length);
    }

    void learn(RecordAlleles alleles, byte[] text, int from, int to, int call) {
        if (alleles.count() == 1) {
            if (isValid(text, from, to, (byte) '1')) {
                calls.put(text, from, to, call);
            }
        } else {
            int length = view(alleles, text, from, to);
            if (isValid(seen, 0, length, OTHER)) {
                seenCalls.put(seen, 0, length, call);
            }
        }
    }

    /**
     * Spells a call as the allele that is read sees it: itself as 1, another alternative as {@code o}. Returns its length; 0
     * where an allele has several digits or is none of the record's.
     */
    private int view(RecordAlleles alleles, byte[] text, int from, int to) {
        if (to - from > LONGEST) {
            return 0;
        }
        boolean digit = false;
        for (int at = from; at < to; at++) {
            byte letter = text[at];
            boolean alternative = letter > '0' && letter <= '0' + alleles.count();
            boolean known = alternative || letter == '0' || letter == '.' || letter == '/' || letter == '|';
            boolean again = digit && (alternative || letter == '0');
            if (!known || again) {
                return 0;
            }
            digit = alternative || letter == '0';
            seen[at - from] = alternative ? letter == '1' + alleles.current() ? (byte) '1' : OTHER : letter;
        }
        return to - from;
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
