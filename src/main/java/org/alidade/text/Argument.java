package org.alidade.text;

import java.util.function.UnaryOperator;

/** Numbers that travel as text inside a reason, and are written in the reader's format only when shown. */
public final class Argument {
    private static final String NUMBER = "\u0001n";
    private static final String FRACTION = "\u0001f";
    private static final String KEY = "\u0001k";

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

    /** The value in a file: plain, with a dot; of a named value the key. */
    public static String plain(String argument) {
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
        return argument.startsWith(KEY) ? names.apply(argument.substring(KEY.length())) : argument;
    }
}
