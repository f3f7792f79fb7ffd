package org.alidade.variants.record;

import java.util.OptionalDouble;
import java.util.OptionalInt;

/** Numbers as callers write them. What is no number is missing, never zero. */
final class Numbers {
    private Numbers() {
    }

    /** A whole number of 0 or more; a decimal one is cut off. */
    static OptionalInt whole(String text) {
        if (text.isEmpty() || text.length() > 12 || !Character.isDigit(text.charAt(0))) {
            return OptionalInt.empty();
        }
        OptionalDouble value = decimal(text);
        return value.isPresent() ? OptionalInt.of((int) value.getAsDouble()) : OptionalInt.empty();
    }

    /** A whole number with a sign. */
    static OptionalInt signed(String text) {
        try {
            return OptionalInt.of(Integer.parseInt(text.strip()));
        } catch (NumberFormatException e) {
            return OptionalInt.empty();
        }
    }

    static OptionalDouble decimal(String text) {
        if (text.isEmpty()) {
            return OptionalDouble.empty(); // the usual case of an annotation: an exception each time would cost most of a load
        }
        try {
            double value = Double.parseDouble(text);
            return Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
        } catch (NumberFormatException e) {
            return OptionalDouble.empty();
        }
    }

    /** A share between 0 and 1, also written as a percentage ({@code 45.5%}); what lies outside is missing. */
    static OptionalDouble share(String text) {
        boolean percent = text.endsWith("%");
        OptionalDouble value = decimal(percent ? text.substring(0, text.length() - 1) : text);
        if (value.isEmpty()) {
            return value;
        }
        double share = percent ? value.getAsDouble() / 100 : value.getAsDouble();
        return share < 0 || share > 1 ? OptionalDouble.empty() : OptionalDouble.of(share);
    }
}
