package org.alidade.filtering;

import java.util.List;
import java.util.function.IntToLongFunction;
import org.alidade.model.VariantEvidence;
import org.alidade.variants.TablePart;
import org.alidade.variants.query.BitMask;
import org.alidade.variants.query.RowRegions;

/**
 * Every judgement of a case in columns of its own: a row that the scope lets in and the proband carries or may carry, for
 * one gene. The judgements of one row stand next to each other; those of each file start at a multiple of 64.
 */
final class Judgements {
    /**
     * The judgements of one file.
     *
     * @param first number of the first
     */
    record Part(TablePart table, RowRegions regions, int first, int count) {
        int end() {
            return first + count;
        }
    }

    private final List<Part> parts;
    private final int[] rows;
    private final int[] targets;
    private final int[] combinations;
    private final BitMask present;
    private final BitMask continued;

    /**
     * Takes over the arrays.
     *
     * @param rows the part's row of each judgement
     * @param targets number of each one's {@link Target}
     * @param combinations number of each one's {@link FamilyCalls}
     * @param present which numbers are judgements at all
     * @param continued which are of the same row as the one before
     */
    Judgements(List<Part> parts, int[] rows, int[] targets, int[] combinations, BitMask present, BitMask continued) {
        this.parts = List.copyOf(parts);
        this.rows = rows;
        this.targets = targets;
        this.combinations = combinations;
        this.present = present;
        this.continued = continued;
    }

    /** The same judgements without some, which keep their numbers. */
    Judgements without(BitMask removed) {
        return new Judgements(parts, rows, targets, combinations, present.andNot(removed), continued);
    }

    /** Numbers of judgements go from 0 to before this; see {@link #present}. */
    int size() {
        return rows.length;
    }

    List<Part> parts() {
        return parts;
    }

    BitMask present() {
        return present;
    }

    int row(int judgement) {
        return rows[judgement];
    }

    int target(int judgement) {
        return targets[judgement];
    }

    int combination(int judgement) {
        return combinations[judgement];
    }

    int partOf(int judgement) {
        int part = parts.size() - 1;
        while (judgement < parts.get(part).first()) {
            part--;
        }
        return part;
    }

    /** All that the file says of a judgement's row. */
    VariantEvidence evidence(int judgement) {
        return parts.get(partOf(judgement)).table().evidence(row(judgement));
    }

    /** The first judgement of a part's row or a later one; the part's end where there is none. */
    int firstOf(Part part, int row) {
        int low = part.first();
        int high = part.end();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (rows[middle] < row) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** How many rows have at least one judgement in the mask. */
    int rowsIn(BitMask mask) {
        return rowsIn(word -> mask.word(word));
    }

    /** How many rows have at least one judgement in a mask and not in another. */
    int rowsIn(BitMask mask, BitMask except) {
        return rowsIn(word -> mask.word(word) & ~except.word(word));
    }

    private int rowsIn(IntToLongFunction words) {
        int count = 0;
        long before = 0;
        for (int word = 0; word < continued.words(); word++) {
            long bits = words.applyAsLong(word);
            long again = bits & continued.word(word);
            long nextToOne = again & (bits << 1 | before >>> 63);
            count += Long.bitCount(bits) - Long.bitCount(nextToOne);
            for (long left = again & ~nextToOne; left != 0; left &= left - 1) {
                count -= hasEarlier(words, (word << 6) + Long.numberOfTrailingZeros(left)) ? 1 : 0;
            }
            before = bits;
        }
        return count;
    }

    private boolean hasEarlier(IntToLongFunction words, int judgement) {
        for (int at = judgement; continued.get(at); at--) {
            if ((words.applyAsLong(at - 1 >>> 6) >>> at - 1 & 1) != 0) {
                return true;
            }
        }
        return false;
    }
}
