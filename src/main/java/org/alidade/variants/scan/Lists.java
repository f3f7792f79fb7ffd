package org.alidade.variants.scan;

/** Parts of a value that commas divide. */
final class Lists {
    private Lists() {
    }

    static int size(byte[] text, int from, int to) {
        int size = 1;
        for (int at = from; at < to; at++) {
            size += text[at] == ',' ? 1 : 0;
        }
        return size;
    }

    /** Where a part begins, counted from 0; {@code to} where there are fewer. */
    static int start(byte[] text, int from, int to, int part) {
        int at = from;
        for (int left = part; left > 0 && at < to; at++) {
            left -= text[at] == ',' ? 1 : 0;
        }
        return at;
    }

    /** Behind the last byte of the part that begins at {@code from}. */
    static int end(byte[] text, int from, int to) {
        int at = from;
        while (at < to && text[at] != ',') {
            at++;
        }
        return at;
    }
}
