package org.alidade.variants.scan;

/** Reads numbers from bytes, to the last bit as {@code Double.parseDouble} does, or says that they are unusual. */
final class Decimals {
    /** An unusual spelling: to be read through objects. */
    static final double ODD = Double.POSITIVE_INFINITY;
    static final int ODD_COUNT = Integer.MIN_VALUE + 2;
    static final int MISSING_COUNT = Integer.MIN_VALUE;
    /** Up to here a whole number and a power of ten are exact, and so is the rounding of their quotient (Clinger 1990). */
    private static final int DIGITS = 15;
    private static final double[] POWERS = {1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13,
            1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22};

    private Decimals() {
    }

    /** NaN for an empty text or {@code .}. */
    static double parse(byte[] text, int from, int to) {
        if (from == to || to - from == 1 && text[from] == '.') {
            return Double.NaN;
        }
        boolean negative = text[from] == '-';
        int at = negative ? from + 1 : from;
        long digits = 0;
        int count = 0;
        int decimals = 0;
        boolean point = false;
        while (at < to) {
            int digit = text[at] - '0';
            if (digit >= 0 && digit <= 9) {
                digits = digits * 10 + digit;
                count += digits == 0 ? 0 : 1;
                decimals += point ? 1 : 0;
            } else if (text[at] == '.' && !point) {
                point = true;
            } else {
                break;
            }
            at++;
        }
        boolean any = at > from + (negative ? 1 : 0) + (point ? 1 : 0);
        int exponent = at < to ? exponent(text, at, to) : 0;
        int scale = decimals - exponent;
        if (!any || count > DIGITS || exponent == Integer.MAX_VALUE || scale > 22 || scale < -22) {
            return ODD;
        }
        double value = scale >= 0 ? digits / POWERS[scale] : digits * POWERS[-scale];
        return negative ? -value : value;
    }

    /** The exponent behind {@code e}; the largest whole number where there is none. */
    private static int exponent(byte[] text, int from, int to) {
        int at = from + 1;
        if ((text[from] | 0x20) != 'e' || at == to) {
            return Integer.MAX_VALUE;
        }
        boolean negative = text[at] == '-';
        at += negative || text[at] == '+' ? 1 : 0;
        if (at == to || to - at > 3) {
            return Integer.MAX_VALUE;
        }
        int value = 0;
        for (; at < to; at++) {
            int digit = text[at] - '0';
            if (digit < 0 || digit > 9) {
                return Integer.MAX_VALUE;
            }
            value = value * 10 + digit;
        }
        return negative ? -value : value;
    }

    /** A count of up to nine digits. */
    static int count(byte[] text, int from, int to) {
        if (from == to || to - from == 1 && text[from] == '.') {
            return MISSING_COUNT;
        }
        if (to - from > 9) {
            return ODD_COUNT;
        }
        int value = 0;
        for (int at = from; at < to; at++) {
            int digit = text[at] - '0';
            if (digit < 0 || digit > 9) {
                return ODD_COUNT;
            }
            value = value * 10 + digit;
        }
        return value;
    }
}
