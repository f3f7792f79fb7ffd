package org.alidade.filtering.query;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.alidade.filtering.query.QueryRow.Asked;

/** A condition, or several joined. */
sealed interface Condition {
    Answer of(QueryRow row);

    /** In the canonical spelling. */
    String text();

    /** All of several. */
    record All(List<Condition> parts) implements Condition {
        public All {
            parts = List.copyOf(parts);
        }

        @Override
        public Answer of(QueryRow row) {
            return parts.stream().map(part -> part.of(row)).reduce(Answer.YES, Answer::and);
        }

        @Override
        public String text() {
            return parts.stream().map(part -> part instanceof Any ? "(" + part.text() + ")" : part.text())
                    .collect(Collectors.joining(" and "));
        }
    }

    /** Any of several. */
    record Any(List<Condition> parts) implements Condition {
        public Any {
            parts = List.copyOf(parts);
        }

        @Override
        public Answer of(QueryRow row) {
            return parts.stream().map(part -> part.of(row)).reduce(Answer.NO, Answer::or);
        }

        @Override
        public String text() {
            return parts.stream().map(Condition::text).collect(Collectors.joining(" or "));
        }
    }

    /** The contrary. */
    record Not(Condition part) implements Condition {
        @Override
        public Answer of(QueryRow row) {
            return part.of(row).not();
        }

        @Override
        public String text() {
            boolean joined = part instanceof All || part instanceof Any;
            return joined ? "not (" + part.text() + ")" : "not " + part.text();
        }
    }

    /** Whether there is a value at all; never unknown. */
    record Present(Asked asked) implements Condition {
        @Override
        public Answer of(QueryRow row) {
            return Answer.of(row.isPresent(asked));
        }

        @Override
        public String text() {
            return asked.text() + " is present";
        }
    }

    /** How two values are compared. */
    enum Operator {
        EQUAL("="), OTHER("!="), LESS("<"), AT_MOST("<="), MORE(">"), AT_LEAST(">="),
        /** Holds the letters somewhere. */
        HOLDS("~");

        private final String sign;

        Operator(String sign) {
            this.sign = sign;
        }

        String sign() {
            return sign;
        }

        boolean isOrder() {
            return this == LESS || this == AT_MOST || this == MORE || this == AT_LEAST;
        }

        private boolean holds(int comparison) {
            return switch (this) {
                case EQUAL -> comparison == 0;
                case OTHER -> comparison != 0;
                case LESS -> comparison < 0;
                case AT_MOST -> comparison <= 0;
                case MORE -> comparison > 0;
                case AT_LEAST -> comparison >= 0;
                case HOLDS -> false;
            };
        }
    }

    /** A number compared with one. {@code shown}: as it was written, in the canonical spelling. */
    record OfNumber(Asked asked, Operator operator, double value, String shown) implements Condition {
        @Override
        public Answer of(QueryRow row) {
            OptionalDouble found = row.number(asked);
            // frequencies are stored as floats: the same limit must mean the same
            return found.isEmpty()
                    ? Answer.UNKNOWN
                    : Answer.of(operator.holds(Float.compare((float) found.getAsDouble(), (float) value)));
        }

        @Override
        public String text() {
            return asked.text() + " " + operator.sign() + " " + shown;
        }
    }

    /** A name compared with one of an order. */
    record OfRank(Asked asked, Operator operator, String value) implements Condition {
        @Override
        public Answer of(QueryRow row) {
            List<String> ranks = asked.field().ranks();
            List<String> found = row.texts(asked);
            return found.isEmpty()
                    ? Answer.UNKNOWN
                    : Answer.of(operator.holds(
                            Integer.compare(ranks.indexOf(found.getFirst()), ranks.indexOf(value))));
        }

        @Override
        public String text() {
            return asked.text() + " " + operator.sign() + " " + value;
        }
    }

    /** A text that equals one or holds it; case does not matter, nor «chr» before the name of a chromosome. */
    record OfText(Asked asked, Operator operator, String value) implements Condition {
        @Override
        public Answer of(QueryRow row) {
            List<String> found = row.texts(asked);
            if (found.isEmpty()) {
                return Answer.UNKNOWN;
            }
            boolean any = found.stream().anyMatch(text -> operator == Operator.HOLDS
                    ? plain(text).contains(plain(value))
                    : plain(text).equals(plain(value)));
            return Answer.of(any != (operator == Operator.OTHER));
        }

        private String plain(String text) {
            String lower = text.toLowerCase(Locale.ROOT);
            return asked.field() == QueryField.CHROM && lower.startsWith("chr") ? lower.substring(3) : lower;
        }

        @Override
        public String text() {
            return asked.text() + " " + operator.sign() + " " + quoted(value);
        }

        private static String quoted(String text) {
            return text.matches("[A-Za-z_][A-Za-z0-9_.:/|*-]*") && QueryLexer.isPlain(text)
                    ? text
                    : "\"" + text.replace("\"", "\"\"") + "\"";
        }
    }
}
