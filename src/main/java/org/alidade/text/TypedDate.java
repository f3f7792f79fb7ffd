package org.alidade.text;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates as French and English readers type them. The day stands before the month in both (the program's English is that of
 * Europe); a year has four digits, since two leave the century open, and with it a patient's age.
 */
public final class TypedDate {
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,2})[/. -](\\d{1,2})[/. -](\\d{4})");
    private static final Pattern DIGITS = Pattern.compile("(\\d{2})(\\d{2})(\\d{4})");
    private static final Pattern WORDS = Pattern.compile("(\\d{1,2})(?:er|st|nd|rd|th)? ([a-z]{3,})\\.? (\\d{4})");
    private static final Pattern TIME = Pattern.compile("(.+?)[ t,à]+(\\d{1,2})(?:[:h](\\d{2})?)?(?::\\d{2})?");
    private static final List<List<String>> MONTHS = List.of(List.of("janv", "jan"), List.of("fev", "feb"),
            List.of("mars", "mar"), List.of("avr", "apr"), List.of("mai", "may"), List.of("juin", "jun"),
            List.of("juil", "jul"), List.of("aou", "aug"), List.of("sep"), List.of("oct"), List.of("nov"),
            List.of("dec"));

    private TypedDate() {
    }

    /** The day, where the text names one that exists. */
    public static Optional<LocalDate> date(String typed) {
        String text = fold(typed);
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            return day(iso.group(1), number(iso.group(2)), iso.group(3));
        }
        for (Pattern pattern : List.of(NUMBERS, DIGITS)) {
            Matcher numbers = pattern.matcher(text);
            if (numbers.matches()) {
                return day(numbers.group(3), number(numbers.group(2)), numbers.group(1));
            }
        }
        Matcher words = WORDS.matcher(text);
        return words.matches() ? day(words.group(3), month(words.group(2)), words.group(1)) : Optional.empty();
    }

    /** The same with a time of day behind it, or without one: then at its first minute. */
    public static Optional<LocalDateTime> time(String typed) {
        Optional<LocalDate> alone = date(typed);
        if (alone.isPresent()) {
            return alone.map(LocalDate::atStartOfDay);
        }
        Matcher matcher = TIME.matcher(typed.strip().toLowerCase(Locale.ROOT));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String minutes = matcher.group(3) == null ? "0" : matcher.group(3);
        return date(matcher.group(1)).flatMap(day -> clock(matcher.group(2), minutes).map(day::atTime));
    }

    private static String fold(String typed) {
        return Normalizer.normalize(typed.strip(), Normalizer.Form.NFD).replaceAll("\\p{M}", "")
                .replaceAll("[\\s\\u00a0\\u202f]+", " ").toLowerCase(Locale.ROOT);
    }

    private static int month(String name) {
        for (int i = 0; i < MONTHS.size(); i++) {
            if (MONTHS.get(i).stream().anyMatch(name::startsWith)) {
                return i + 1;
            }
        }
        return 0;
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static Optional<LocalDate> day(String year, int month, String day) {
        try {
            return Optional.of(LocalDate.of(number(year), month, number(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<LocalTime> clock(String hours, String minutes) {
        try {
            return Optional.of(LocalTime.of(number(hours), number(minutes)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
