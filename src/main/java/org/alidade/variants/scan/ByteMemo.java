package org.alidade.variants.scan;

import java.util.Arrays;

/** Remembers a number for texts seen before, by their bytes. For one thread. */
final class ByteMemo {
    static final int UNKNOWN = Integer.MIN_VALUE + 1;
    /** A file whose texts never repeat must not fill the memory. */
    private static final int MOST = 1 << 20;
    private byte[] keys = new byte[1 << 12];
    private int keysLength;
    private int[] slots = new int[1 << 8];
    private int[] starts = new int[1 << 7];
    private int[] hashes = new int[1 << 7];
    private int[] values = new int[1 << 7];
    private int size;

    ByteMemo() {
        Arrays.fill(slots, -1);
    }

    int size() {
        return size;
    }

    /** Whether a text was the one put as number {@code entry}, from 0. */
    boolean holds(int entry, byte[] text, int from, int to) {
        return entry < size && Arrays.equals(keys, starts[entry], end(entry), text, from, to);
    }

    /** The number of a text; {@link #UNKNOWN} where none was put. */
    int get(byte[] text, int from, int to) {
        int entry = slots[slot(text, from, to, Bytes.hash(text, from, to))];
        return entry < 0 ? UNKNOWN : values[entry];
    }

    private int slot(byte[] text, int from, int to, int hash) {
        int slot = hash & slots.length - 1;
        while (slots[slot] >= 0) {
            int entry = slots[slot];
            if (hashes[entry] == hash && Arrays.equals(keys, starts[entry], end(entry), text, from, to)) {
                return slot;
            }
            slot = slot + 1 & slots.length - 1;
        }
        return slot;
    }

    private int end(int entry) {
        return entry + 1 < size ? starts[entry + 1] : keysLength;
    }

    /** {@code text} needs eight readable bytes behind {@code to}. */
    void put(byte[] text, int from, int to, int value) {
        int hash = Bytes.hash(text, from, to);
        int slot = slot(text, from, to, hash);
        if (slots[slot] >= 0 || size == MOST || keysLength > Integer.MAX_VALUE / 2 - (to - from)) {
            return;
        }
        if (keysLength + to - from > keys.length) {
            keys = Arrays.copyOf(keys, Math.max(keys.length * 2, keysLength + to - from));
        }
        if (size == values.length) {
            starts = Arrays.copyOf(starts, size * 2);
            hashes = Arrays.copyOf(hashes, size * 2);
            values = Arrays.copyOf(values, size * 2);
        }
        System.arraycopy(text, from, keys, keysLength, to - from);
        starts[size] = keysLength;
        hashes[size] = hash;
        values[size] = value;
        keysLength += to - from;
        slots[slot] = size++;
        if (size * 2 > slots.length) {
            rehash();
        }
    }

    private void rehash() {
        slots = new int[slots.length * 2];
        Arrays.fill(slots, -1);
        for (int entry = 0; entry < size; entry++) {
            int slot = hashes[entry] & slots.length - 1;
            while (slots[slot] >= 0) {
                slot = slot + 1 & slots.length - 1;
            }
            slots[slot] = entry;
        }
    }
}
