package org.alidade.workflow.dossier;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

import org.alidade.model.identity.Nir;
import org.alidade.model.identity.Rpps;
import org.alidade.model.sheet.SheetField;
import org.alidade.text.Numbers;
import org.alidade.text.TypedDate;

/** Reads what a person typed into a field, into the one form in which it is stored. */
public final class TypedField {
    private TypedField() {
    }

    /** What came of it. */
    public sealed interface Reading {
    }

    /** {@code value}: in the stored form; empty where nothing was typed. */
    public record Value(String value) implements Reading {
    }

    /** What is wrong, as a sentence by its key. */
    public record Fault(String key, List<String> arguments) implements Reading {
        public Fault {
            arguments = List.copyOf(arguments);
        }
    }

    public static Reading read(SheetField field, String typed) {
        String text = typed.strip();
        if (text.isEmpty()) {
            return new Value("");
        }
        return switch (field.kind()) {
            case TEXT, LONG_TEXT, CHOICE, OPEN_CHOICE, FLAG -> new Value(text);
            case DATE -> read(TypedDate.date(text), "date", text);
            case DATE_TIME -> read(TypedDate.time(text), "dateTime", text);
            case PERCENT -> percent(text);
            case NUMBER -> number(text);
            case NAMES -> new Value(String.join("\n",
                    Arrays.stream(text.split("[,;\\n]")).map(String::strip).filter(name -> !name.isEmpty()).toList()));
            case NIR -> Nir.fault(text).<Reading>map(fault -> fault("nir." + fault.name()))
                    .orElseGet(() -> new Value(Nir.parse(text).orElseThrow().text()));
            case RPPS -> Rpps.fault(text).<Reading>map(fault -> fault("rpps." + fault.name()))
                    .orElseGet(() -> new Value(Rpps.parse(text).orElseThrow().text()));
            case PLACE -> place(text);
        };
    }

    private static Fault fault(String name, String... arguments) {
        return new Fault("intake.fault." + name, List.of(arguments));
    }

    private static Reading read(Optional<?> parsed, String name, String text) {
        return parsed.<Reading>map(value -> new Value(value.toString())).orElseGet(() -> fault(name, text));
    }

    private static Reading percent(String text) {
        String digits = text.replaceAll("[\\s\\u00a0\\u202f%]", "");
        return digits.matches("\\d{1,2}|100")
                ? new Value(Integer.toString(Integer.parseInt(digits)))
                : fault("percent", text);
    }

    private static Reading number(String text) {
        OptionalDouble number = text.endsWith("%") ? OptionalDouble.empty() : Numbers.parse(text);
        if (number.isEmpty()) {
            return fault("number", text);
        }
        double value = number.getAsDouble();
        return new Value(value == Math.rint(value) && Math.abs(value) < 1e15
                ? Long.toString((long) value)
                : Double.toString(value));
    }

    /** A name is free; what has the form of an INSEE code must be one: five signs, in Corsica with its letter. */
    private static Reading place(String text) {
        String code = text.toUpperCase(Locale.ROOT);
        if (code.matches("\\d{5}|2[AB]\\d{3}")) {
            return new Value(code);
        }
        return text.matches("\\d+|\\d[AB]\\d*") ? fault("place", text) : new Value(text);
    }
}
