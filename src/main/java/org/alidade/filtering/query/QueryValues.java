package org.alidade.filtering.query;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.alidade.filtering.query.Condition.Operator;
import org.alidade.filtering.query.QueryLexer.Kind;
import org.alidade.filtering.query.QueryLexer.Token;
import org.alidade.filtering.query.QueryRow.Asked;
import org.alidade.text.Numbers;

/** Reads the value that a field is compared with, in the way of the field. */
final class QueryValues {
    private QueryValues() {
    }

    static Condition condition(Asked asked, Operator operator, Token value) throws QueryException {
        return switch (asked.field().kind()) {
            case TEXT -> new Condition.OfText(asked, operator, value.text());
            case NUMBER -> number(asked, operator, value, false);
            case FRACTION -> number(asked, operator, value, true);
            case RANK -> rank(asked, operator, value);
            case OPEN -> value.kind() == Kind.NUMBER && operator != Operator.HOLDS
                    ? number(asked, operator, value, false)
                    : open(asked, operator, value);
        };
    }

    private static Condition open(Asked asked, Operator operator, Token value) throws QueryException {
        if (operator.isOrder()) {
            throw new QueryException(value.start(), value.end(), "notANumber", value.text(), asked.text());
        }
        return new Condition.OfText(asked, operator, value.text());
    }

    private static Condition number(Asked asked, Operator operator, Token value, boolean fraction)
            throws QueryException {
        OptionalDouble read = value.kind() == Kind.NUMBER ? Numbers.parse(value.text()) : OptionalDouble.empty();
        if (read.isEmpty() || operator == Operator.HOLDS) {
            throw new QueryException(value.start(), value.end(), "notANumber", value.text(), asked.text());
        }
        boolean percent = value.text().endsWith("%");
        if (percent && !fraction && asked.field().kind() != QueryField.Kind.OPEN) {
            throw new QueryException(value.start(), value.end(), "noPercent", value.text(), asked.text());
        }
        // 1 is ambiguous for nobody, 5 is: five per cent, or a mistake
        if (fraction && (read.getAsDouble() < 0 || read.getAsDouble() > 1)) {
            throw new QueryException(value.start(), value.end(), percent ? "overAll" : "notAFraction", value.text(),
                    asked.text());
        }
        return new Condition.OfNumber(asked, operator, read.getAsDouble(), plain(read.getAsDouble()));
    }

    private static String plain(double value) {
        return new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString();
    }

    private static Condition rank(Asked asked, Operator operator, Token value) throws QueryException {
        List<String> ranks = asked.field().ranks();
        String lower = value.text().toLowerCase(Locale.ROOT).replace(' ', '_');
        Optional<String> known = Optional.of(switch (lower) {
            case "vus", "uncertain_significance" -> "uncertain";
            default -> lower;
        }).filter(ranks::contains);
        if (known.isEmpty() || operator == Operator.HOLDS) {
            throw new QueryException(value.start(), value.end(), "unknownRank", value.text(), asked.text(),
                    String.join(", ", ranks));
        }
        return new Condition.OfRank(asked, operator, known.get());
    }
}
