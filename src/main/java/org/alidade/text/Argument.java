package org.alidade.text;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Numbers and names that travel as text inside a reason, and are written in the reader's format only when shown. */
public final class Argument {
    private static final String NUMBER = "\u0001n";
    private static final String FRACTION = "\u0001f";
    private static final String KEY = "\u0001k";
    private static final String CODED = "\u0001c";
    private static final String SEPARATOR = "\u0002";
    private static final String DOUBT = "?";

    private Argument() {
    }

    /** A number, shown with up to three decimals. */
    public static String number(double value) {
        return NUMBER + value;
    }

    /** A fraction (0 to 1), shown as a percentage with two significant digits. */
    public static String fraction(double value) {
        return FRACTION + value;
    }

    /** A value that has a name in both languages, by the key of that name. */
    public static String key(String key) {
        return KEY + key;
    }

    /**
     * Codes of a standard, of which each has a name in both languages.
     *
     * @param plain as a file shows them
     * @param keys of the names, in the order shown; with {@code ?} behind it where a value is only possible
     */
    public static String coded(String plain, List<String> keys) {
        return CODED + plain + SEPARATOR + String.join(SEPARATOR, keys);
    }

    /** The value in a file: plain, with a dot; of a named value the key. */
    public static String plain(String argument) {
        if (argument.startsWith(CODED)) {
            return argument.substring(2, argument.indexOf(SEPARATOR));
        }
        return argument.startsWith(NUMBER) || argument.startsWith(FRACTION) || argument.startsWith(KEY)
                ? argument.substring(2)
                : argument;
    }

    static String shown(String argument, Numbers numbers, UnaryOperator<String> names) {
        if (argument.startsWith(NUMBER)) {
            return numbers.decimal(Double.parseDouble(argument.substring(2)), 3);
        }
        if (argument.startsWith(FRACTION)) {
            return numbers.percent(Double.parseDouble(argument.substring(2)), 2);
        }
        if (argument.startsWith(CODED)) {
            return Stream.of(argument.split(SEPARATOR)).skip(1).map(key -> name(key, names))
                    .collect(Collectors.joining(", "));
        }
        return argument.startsWith(KEY) ? names.apply(argument.substring(KEY.length())) : argument;
    }

    private static String name(String key, UnaryOperator<String> names) {
        return key.endsWith(DOUBT)
                ? names.apply(key.substring(0, key.length() - 1)) + "\u00a0" + DOUBT
                : names.apply(key);
    }
}
