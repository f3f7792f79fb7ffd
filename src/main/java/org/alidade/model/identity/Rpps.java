package org.alidade.model.identity;

import java.util.Optional;

/** The number of a health professional in the shared register: 11 digits, the last a Luhn key. {@code text}: checked. */
public record Rpps(String text) {
    private static final int LENGTH = 11;

    /** What is wrong with a typed number. */
    public enum Fault {
        CHARACTERS, LENGTH, KEY
    }

    public Rpps {
        if (fault(text).isPresent()) {
            throw new IllegalArgumentException("not a checked number");
        }
    }

    /** The number, where it is one; blanks are allowed. */
    public static Optional<Rpps> parse(String typed) {
        String text = compact(typed);
        return fault(text).isEmpty() ? Optional.of(new Rpps(text)) : Optional.empty();
    }

    /** What is wrong with it; empty where nothing is. */
    public static Optional<Fault> fault(String typed) {
        String text = compact(typed);
        if (!text.chars().allMatch(sign -> sign >= '0' && sign <= '9')) {
            return Optional.of(Fault.CHARACTERS);
        }
        if (text.length() != LENGTH) {
            return Optional.of(Fault.LENGTH);
        }
        return luhn(text) % 10 == 0 ? Optional.empty() : Optional.of(Fault.KEY);
    }

    private static String compact(String typed) {
        return typed.replaceAll("[\\s\\u00a0\\u202f]", "");
    }

    private static int luhn(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int weighted = i % 2 == 0 ? digit : digit * 2;
            sum += weighted > 9 ? weighted - 9 : weighted;
        }
        return sum;
    }
}
