package org.alidade.variants.scan;

/** Remembers which key of INFO stood at which place: in most files the same in record after record. For one thread. */
final class KeyOrder {
    private static final int PLACES = 64;
    /** Keys up to this length, with their {@code =}, are remembered. */
    private static final int LONGEST = 2 * Long.BYTES;
    private final long[] first = new long[PLACES];
    private final long[] second = new long[PLACES];
    private final int[] lengths = new int[PLACES];
    private final int[] meanings = new int[PLACES];
    private int meaning;

    /** Where the {@code =} behind the key stands, if the key is the remembered one; else below zero. */
    int find(int place, byte[] text, int from, int to) {
        if (place >= PLACES || lengths[place] == 0 || from + lengths[place] > to) {
            return -1;
        }
        int length = lengths[place];
        if (Bytes.word(text, from, from + Math.min(length, Long.BYTES)) != first[place] || length > Long.BYTES
                && Bytes.word(text, from + Long.BYTES, from + length) != second[place]) {
            return -1;
        }
        meaning = meanings[place];
        return from + length - 1;
    }

    /** Of the key found last. */
    int meaning() {
        return meaning;
    }

    /** {@code end}: behind the key; only a key before {@code =} is remembered. */
    void put(int place, byte[] text, int from, int end, int keyMeaning) {
        int length = end + 1 - from;
        if (place < PLACES && length <= LONGEST && text[end] == '=') {
            lengths[place] = length;
            first[place] = Bytes.word(text, from, from + Math.min(length, Long.BYTES));
            second[place] = length > Long.BYTES ? Bytes.word(text, from + Long.BYTES, from + length) : 0;
            meanings[place] = keyMeaning;
        }
    }
}
