package org.alidade.text;

/** Numbers that travel as text inside a reason, and are written in the reader's format only when shown. */
public final class Argument {
    private static final String NUMBER = "\u0001n";
    private static final String FRACTION = "\u0001f";

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

    /** The value in a file: plain, with a dot. */
    public static String plain(String argument) {
        return argument.startsWith(NUMBER) || argument.startsWith(FRACTION) ? argument.substring(2) : argument;
    }

    static String shown(String argument, Numbers numbers) {
        if (argument.startsWith(NUMBER)) {
            return numbers.decimal(Double.parseDouble(argument.substring(2)), 3);
        }
        if (argument.startsWith(FRACTION)) {
            return numbers.percent(Double.parseDouble(argument.substring(2)), 2);
        }
        return argument;
    }
}
