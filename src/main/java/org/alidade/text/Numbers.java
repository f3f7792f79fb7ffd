package org.alidade.text;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.OptionalDouble;

/** Numbers, percentages and dates in the reader's format, and their reading back. */
public final class Numbers {
    private final Locale locale;

    Numbers(Locale locale) {
        this.locale = locale;
    }

    /** A decimal number with at most {@code digits} decimals. */
    public String decimal(double value, int digits) {
        DecimalFormat format = new DecimalFormat("#,##0" + (digits == 0 ? "" : "." + "#".repeat(digits)),
                DecimalFormatSymbols.getInstance(locale));
        return format.format(value);
    }

    /** A whole number, grouped: {@code 4 873 201}. */
    public String whole(long value) {
        return new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(locale)).format(value);
    }

    /**
     * A fraction (0 to 1) as a percentage with {@code significant} significant digits, so that a rare frequency is never
     * rounded to zero: {@code 0,0009 %}. Zero is {@code 0 %}.
     */
    public String percent(double fraction, int significant) {
        double percent = fraction * 100;
        int decimals = percent == 0
                ? 0
                : Math.max(0, significant - 1 - (int) Math.floor(Math.log10(Math.abs(percent))));
        String space = locale.getLanguage().equals("fr") ? "\u00a0" : "";
        return decimal(percent, decimals) + space + "%";
    }

    /** A date in full digits, {@code 23/11/2026}. */
    public String date(LocalDate date) {
        return DateTimeFormatter.ofPattern("dd/MM/yyyy", locale).format(date);
    }

    /** Date and time to the minute. */
    public String dateTime(ZonedDateTime time) {
        return DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm", locale).format(time);
    }

    /**
     * Reads a number as a French or an English reader types it: {@code 0,01}, {@code 0.01} and {@code 1 %} are the same
     * value. Empty where it is not a number, or could mean two ({@code 1,234.5} is read, {@code 1.234,5} too;
     * {@code 1,234} is refused nowhere: one separator is always the decimal one).
     */
    public static OptionalDouble parse(String typed) {
        String text = typed.strip().replace("\u00a0", "").replace("\u202f", "").replace(" ", "");
        boolean percent = text.endsWith("%");
        text = percent ? text.substring(0, text.length() - 1) : text;
        int comma = text.lastIndexOf(',');
        int dot = text.lastIndexOf('.');
        if (comma >= 0 && dot >= 0) {
            text = comma > dot ? text.replace(".", "").replace(',', '.') : text.replace(",", "");
        } else {
            text = text.replace(',', '.');
        }
        if (!text.matches("[-+]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][-+]?\\d{1,3})?")) {
            return OptionalDouble.empty();
        }
        double value = Double.parseDouble(text);
        return OptionalDouble.of(percent ? value / 100 : value);
    }
}
