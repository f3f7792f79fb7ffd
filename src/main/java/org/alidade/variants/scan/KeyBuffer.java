package org.alidade.variants.scan;

import java.util.Arrays;

/** Puts the bytes together by which something is remembered. */
final class KeyBuffer {
    private static final int SLACK = 8;
    /** Up to this length eight bytes at a time are faster. */
    private static final int SHORT = 32;
    private byte[] bytes = new byte[1 << 8];
    private int length;

    void clear() {
        length = 0;
    }

    byte[] bytes() {
        return bytes;
    }

    int length() {
        return length;
    }

    private void room(int wanted) {
        if (length + wanted + SLACK > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + wanted + SLACK));
        }
    }

    void add(int letter) {
        room(1);
        bytes[length++] = (byte) letter;
    }

    void addInt(int value) {
        room(Integer.BYTES);
        bytes[length++] = (byte) value;
        bytes[length++] = (byte) (value >> 8);
        bytes[length++] = (byte) (value >> 16);
        bytes[length++] = (byte) (value >> 24);
    }

    /** The number that {@link #addInt} put at a place. */
    int intAt(int at) {
        return bytes[at] & 0xff | (bytes[at + 1] & 0xff) << 8 | (bytes[at + 2] & 0xff) << 16 | bytes[at + 3] << 24;
    }

    /** {@code text} needs eight readable bytes behind {@code to}. */
    void add(byte[] text, int from, int to) {
        int wanted = to - from;
        room(wanted);
        if (wanted <= SHORT) {
            for (int at = 0; at < wanted; at += Long.BYTES) {
                Bytes.putEight(bytes, length + at, Bytes.eight(text, from + at));
            }
        } else {
            System.arraycopy(text, from, bytes, length, wanted);
        }
        length += wanted;
    }
}
