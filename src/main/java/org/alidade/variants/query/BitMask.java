package org.alidade.variants.query;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;

/**
 * One bit per row. Threads may write at once where each keeps to its own words of 64 rows, as blocks of {@link Workers}
 * do.
 */
public final class BitMask {
    private final long[] words;
    private final int size;

    private BitMask(long[] words, int size) {
        this.words = words;
        this.size = size;
    }

    /** No row. */
    public static BitMask none(int size) {
        return new BitMask(new long[(size + 63) >>> 6], size);
    }

    /** Every row. */
    public static BitMask all(int size) {
        BitMask mask = none(size);
        for (int word = 0; word < mask.words.length; word++) {
            mask.words[word] = mask.rowsOf(word);
        }
        return mask;
    }

    /** The rows in any of some masks of one size; at least one mask. */
    public static BitMask union(List<BitMask> masks) {
        BitMask result = masks.getFirst().copy();
        for (BitMask mask : masks.subList(1, masks.size())) {
            for (int word = 0; word < result.words.length; word++) {
                result.words[word] |= mask.words[word];
            }
        }
        return result;
    }

    public int size() {
        return size;
    }

    public int words() {
        return words.length;
    }

    /** The rows {@code 64 * word} and following; the lowest bit is the first. */
    public long word(int word) {
        return words[word];
    }

    public void setWord(int word, long bits) {
        words[word] = bits & rowsOf(word);
    }

    public boolean get(int row) {
        return (words[row >>> 6] >>> row & 1) != 0;
    }

    public void set(int row) {
        words[row >>> 6] |= 1L << row;
    }

    public BitMask copy() {
        return new BitMask(words.clone(), size);
    }

    /** Rows in both. */
    public BitMask and(BitMask other) {
        BitMask result = copy();
        for (int word = 0; word < words.length; word++) {
            result.words[word] &= other.words[word];
        }
        return result;
    }

    /** Rows of this one that are not in the other. */
    public BitMask andNot(BitMask other) {
        BitMask result = copy();
        for (int word = 0; word < words.length; word++) {
            result.words[word] &= ~other.words[word];
        }
        return result;
    }

    /** Rows in any of both. */
    public BitMask or(BitMask other) {
        BitMask result = copy();
        for (int word = 0; word < words.length; word++) {
            result.words[word] |= other.words[word];
        }
        return result;
    }

    public int count() {
        int count = 0;
        for (long word : words) {
            count += Long.bitCount(word);
        }
        return count;
    }

    public boolean isEmpty() {
        for (long word : words) {
            if (word != 0) {
                return false;
            }
        }
        return true;
    }

    /** Every row that is set, ascending. */
    public void forEach(IntConsumer action) {
        for (int word = 0; word < words.length; word++) {
            for (long left = words[word]; left != 0; left &= left - 1) {
                action.accept((word << 6) + Long.numberOfTrailingZeros(left));
            }
        }
    }

    /** The rows that are set, ascending. */
    public int[] rows() {
        int[] rows = new int[count()];
        int found = 0;
        for (int word = 0; word < words.length; word++) {
            for (long left = words[word]; left != 0; left &= left - 1) {
                rows[found++] = (word << 6) + Long.numberOfTrailingZeros(left);
            }
        }
        return rows;
    }

    /** Which of the 64 rows of a word there are. */
    private long rowsOf(int word) {
        int left = size - (word << 6);
        return left >= 64 ? -1L : left <= 0 ? 0 : (1L << left) - 1;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BitMask mask && mask.size == size && Arrays.equals(mask.words, words);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(words);
    }
}
