package org.alidade.reads.bam;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Counts the records of neighbouring stretches, which are sorted and of one sequence. Fields by their offsets in a record
 * (SAM specification §4.2).
 */
final class GroupCounter {
    private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
    /** Unmapped, secondary, failed, duplicate, supplementary. */
    private static final int NOT_COUNTED = 0x4 | 0x100 | 0x200 | 0x400 | 0x800;
    private static final int PAIRED = 0x1;
    private static final int FIXED = 36;
    private final List<Stretch> stretches;
    private final int leastMappingQuality;
    private final int end;
    /** Aligned blocks of reads whose mate may overlap them, by name. */
    private final Map<String, int[]> firsts = new HashMap<>();
    private int current;
    /** Of the reads that begin at the same base, by name and flags. */
    private long[] hashes = new long[16];
    private int known;
    private int here = -1;

    GroupCounter(List<Stretch> stretches, int leastMappingQuality) {
        this.stretches = stretches;
        this.leastMappingQuality = leastMappingQuality;
        this.end = stretches.stream().mapToInt(stretch -> stretch.end).max().orElse(0);
    }

    /** One record, whose size stands at {@code at}; false behind the last stretch. */
    boolean add(byte[] bytes, int at) {
        int sequence = (int) INT.get(bytes, at + 4);
        int start = (int) INT.get(bytes, at + 8);
        if (sequence != stretches.getFirst().sequence || start >= end) {
            return false;
        }
        int names = (int) INT.get(bytes, at + 12);
        int flags = (int) INT.get(bytes, at + 16);
        int flag = flags >>> 16;
        if ((flag & NOT_COUNTED) != 0 || (names >>> 8 & 0xff) < leastMappingQuality) {
            return true;
        }
        int nameLength = names & 0xff;
        if (isRepeated(bytes, at + FIXED, nameLength, flag, start)) {
            return true;
        }
        int[] blocks = blocks(bytes, at + FIXED + nameLength, flags & 0xffff, start);
        int[] first = null;
        if ((flag & PAIRED) != 0) {
            int mateSequence = (int) INT.get(bytes, at + 24);
            int mateStart = (int) INT.get(bytes, at + 28);
            int ownEnd = blocks.length == 0 ? start : blocks[blocks.length - 1];
            // a mate further on or elsewhere cannot lie over the same bases
            if (mateSequence == sequence && mateStart <= ownEnd) {
                String name = new String(bytes, at + FIXED, nameLength - 1, StandardCharsets.US_ASCII);
                first = firsts.put(name, blocks);
            }
        }
        count(start, blocks, first);
        return true;
    }

    /** Some files hold a read twice: the second adds nothing. Both begin at the same base. */
    private boolean isRepeated(byte[] bytes, int name, int length, int flag, int start) {
        if (start != here) {
            here = start;
            known = 0;
        }
        long hash = flag;
        for (int i = name; i < name + length; i++) {
            hash = hash * 1_099_511_628_211L + bytes[i];
        }
        for (int i = 0; i < known; i++) {
            if (hashes[i] == hash) {
                return true;
            }
        }
        hashes = known == hashes.length ? Arrays.copyOf(hashes, 2 * known) : hashes;
        hashes[known++] = hash;
        return false;
    }

    /** Aligned blocks as pairs of start and end, from 0, end not included. */
    private static int[] blocks(byte[] bytes, int cigar, int operations, int start) {
        int[] blocks = new int[2 * operations];
        int used = 0;
        int position = start;
        for (int i = 0; i < operations; i++) {
            int element = (int) INT.get(bytes, cigar + 4 * i);
            int length = element >>> 4;
            switch (element & 15) {
                case 0, 7, 8 -> {
                    blocks[used++] = position;
                    position += length;
                    blocks[used++] = position;
                }
                case 2, 3 -> position += length;
                default -> {
                    // insertions, clips and padding stand over no reference base
                }
            }
        }
        return Arrays.copyOf(blocks, used);
    }

    private void count(int start, int[] blocks, int @Nullable [] first) {
        while (current < stretches.size() - 1 && stretches.get(current).end <= start) {
            current++;
        }
        for (int i = 0; i < blocks.length; i += 2) {
            for (int k = current; k < stretches.size() && stretches.get(k).start < blocks[i + 1]; k++) {
                add(stretches.get(k), blocks[i], blocks[i + 1], first);
            }
        }
    }

    /** What the mate covers already is left out. */
    private static void add(Stretch stretch, int from, int to, int @Nullable [] first) {
        int at = from;
        for (int i = 0; first != null && i < first.length && at < to; i += 2) {
            if (first[i + 1] > at && first[i] < to) {
                stretch.add(at, first[i]);
                at = Math.max(at, first[i + 1]);
            }
        }
        stretch.add(at, to);
    }
}
