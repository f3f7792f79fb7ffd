package org.alidade.knowledge.positions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.alidade.model.Contig;

/** Where the blocks of a file stand. Blocks of one contig follow each other in the order of their positions. */
final class PositionIndex {
    /**
     * @param first position of the first allele
     * @param last position of the last allele
     * @param at first byte in the file
     * @param length deflated
     * @param plain length before it was deflated
     * @param checksum CRC-32C of the deflated bytes
     */
    record Entry(Contig contig, int first, int last, int rows, long at, int length, int plain, int checksum) {
    }

    private final List<Entry> entries;

    PositionIndex(List<Entry> entries) {
        this.entries = new ArrayList<>(entries);
        this.entries.sort(Comparator.comparing(Entry::contig)); // stable: within a contig they stay as they are
    }

    int size() {
        return entries.size();
    }

    Entry entry(int number) {
        return entries.get(number);
    }

    /** The first block of a contig that ends at or behind a position, or −1. */
    int find(Contig contig, int position) {
        int first = firstOf(contig);
        if (first < 0) {
            return -1;
        }
        int low = first;
        int high = first;
        while (high < entries.size() && entries.get(high).contig().equals(contig)) {
            high++;
        }
        int end = high;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (entries.get(middle).last() < position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < end && entries.get(low).first() <= position ? low : -1;
    }

    private int firstOf(Contig contig) {
        int low = 0;
        int high = entries.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (entries.get(middle).contig().compareTo(contig) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < entries.size() && entries.get(low).contig().equals(contig) ? low : -1;
    }
}
