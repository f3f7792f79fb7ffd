package org.alidade.model.identity;

import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;

import org.alidade.model.Sex;

/**
 * The number of the national register of persons (NIR, or the waiting number NIA, which is built alike): 13 characters and
 * a key of two digits. {@code text}: 15 characters, checked.
 */
public record Nir(String text) {
    private static final int BODY = 13;
    private static final int LENGTH = 15;
    private static final BigInteger MODULUS = BigInteger.valueOf(97);

    /** What is wrong with a typed number. */
    public enum Fault {
        /** A character that no such number has at its place; Corsica's 2A and 2B have their letter at the seventh place. */
        CHARACTERS,
        /** Neither 15 characters nor 13. */
        LENGTH,
        /** 13 characters: the key is missing. */
        NO_KEY,
        /** The key is not that of the number: a digit is wrong, or two are swapped. */
        KEY
    }

    public Nir {
        if (fault(text).isPresent()) {
            throw new IllegalArgumentException("not a checked number");
        }
    }

    /** The number, where it is one; blanks and dots between the groups are allowed. */
    public static Optional<Nir> parse(String typed) {
        String text = compact(typed);
        return fault(text).isEmpty() ? Optional.of(new Nir(text)) : Optional.empty();
    }

    /** What is wrong with it; empty where nothing is. */
    public static Optional<Fault> fault(String typed) {
        String text = compact(typed);
        if (!text.matches("\\d{0,5}|\\d{5}(2[AB]|\\d{1,2})\\d*")) {
            return Optional.of(Fault.CHARACTERS);
        }
        if (text.length() != LENGTH) {
            return Optional.of(text.length() == BODY ? Fault.NO_KEY : Fault.LENGTH);
        }
        return key(text.substring(0, BODY)).equals(text.substring(BODY)) ? Optional.empty() : Optional.of(Fault.KEY);
    }

    private static String compact(String typed) {
        return typed.replaceAll("[\\s\\u00a0\\u202f.]", "").toUpperCase(Locale.ROOT);
    }

    /**
     * The key of a number of 13 characters: 97 less the remainder modulo 97, with 2A read as 19 and 2B as 18 (INSEE, arrêté
     * of the register; Corsica since 1976).
     */
    static String key(String body) {
        BigInteger number = new BigInteger(body.replace("2A", "19").replace("2B", "18"));
        return String.format(Locale.ROOT, "%02d", MODULUS.subtract(number.mod(MODULUS)).intValueExact());
    }

    /** As it is usually written: {@code 2 23 04 75 999 001 15}. */
    public String grouped() {
        return String.join(" ", text.substring(0, 1), text.substring(1, 3), text.substring(3, 5), text.substring(5, 7),
                text.substring(7, 10), text.substring(10, 13), text.substring(13));
    }

    /** Odd first digits are given to men, even ones to women; 3, 4, 7 and 8 while a number is provisional. */
    public Sex sex() {
        return switch (text.charAt(0)) {
            case '1', '3', '7' -> Sex.MALE;
            case '2', '4', '8' -> Sex.FEMALE;
            default -> Sex.UNKNOWN;
        };
    }

    /** The last two digits of the year of birth. */
    public int yearOfCentury() {
        return Integer.parseInt(text.substring(1, 3));
    }

    /** The month of birth; empty for the fictitious months that the register uses where it is not known. */
    public Optional<Integer> month() {
        int month = Integer.parseInt(text.substring(3, 5));
        return month >= 1 && month <= 12 ? Optional.of(month) : Optional.empty();
    }
}
