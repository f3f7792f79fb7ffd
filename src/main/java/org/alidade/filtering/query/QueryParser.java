package org.alidade.filtering.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.alidade.filtering.query.Condition.Operator;
import org.alidade.filtering.query.QueryLexer.Kind;
import org.alidade.filtering.query.QueryLexer.Token;
import org.alidade.filtering.query.QueryRow.Asked;

/** Reads the words of a query: {@code or} binds less than {@code and}, {@code and} less than {@code not}. */
final class QueryParser {
    /** Deeper brackets than any person writes. */
    private static final int DEEPEST = 50;
    private final List<Token> tokens;
    private int at;
    private int depth;

    private QueryParser(List<Token> tokens) {
        this.tokens = tokens;
    }

    static Condition parse(String query) throws QueryException {
        QueryParser parser = new QueryParser(QueryLexer.tokens(query));
        if (parser.peek().kind() == Kind.END) {
            throw new QueryException(0, query.length(), "empty");
        }
        Condition whole = parser.any();
        Token left = parser.peek();
        if (left.kind() != Kind.END) {
            throw parser.wrong(left, left.kind() == Kind.CLOSE ? "bracketTooMany" : "wantedJoin");
        }
        return whole;
    }

    private Token peek() {
        return tokens.get(at);
    }

    private Token take() {
        return tokens.get(at == tokens.size() - 1 ? at : at++);
    }

    private boolean takes(Kind kind) {
        boolean found = peek().kind() == kind;
        at += found ? 1 : 0;
        return found;
    }

    private QueryException wrong(Token token, String reason) {
        return token.kind() == Kind.END
                ? new QueryException(token.start(), token.end(), reason + "AtEnd")
                : new QueryException(token.start(), token.end(), reason, token.text());
    }

    private Condition any() throws QueryException {
        List<Condition> parts = new ArrayList<>(List.of(all()));
        while (takes(Kind.OR)) {
            parts.add(all());
        }
        return parts.size() == 1 ? parts.getFirst() : new Condition.Any(parts);
    }

    private Condition all() throws QueryException {
        List<Condition> parts = new ArrayList<>(List.of(one()));
        while (takes(Kind.AND)) {
            parts.add(one());
        }
        return parts.size() == 1 ? parts.getFirst() : new Condition.All(parts);
    }

    private Condition one() throws QueryException {
        Token first = peek();
        if (++depth > DEEPEST) {
            throw wrong(first, "tooDeep");
        }
        Condition found;
        if (takes(Kind.NOT)) {
            found = new Condition.Not(one());
        } else if (takes(Kind.OPEN)) {
            found = any();
            if (!takes(Kind.CLOSE)) {
                throw wrong(peek(), "wantedClose");
            }
        } else {
            found = comparison();
        }
        depth--;
        return found;
    }

    private Condition comparison() throws QueryException {
        Token start = peek();
        Asked asked = asked();
        boolean not = takes(Kind.NOT);
        if (takes(Kind.IN)) {
            Condition in = in(asked);
            return not ? new Condition.Not(in) : in;
        }
        if (!not && takes(Kind.IS)) {
            return presence(asked);
        }
        Token sign = peek();
        if (not || sign.kind() != Kind.OPERATOR) {
            throw wrong(sign, "wantedComparison");
        }
        take();
        Operator operator = operator(sign);
        if (operator.isOrder() && asked.field().kind() == QueryField.Kind.TEXT) {
            throw new QueryException(start.start(), sign.end(), "noOrder", asked.text());
        }
        return value(asked, operator);
    }

    private Condition presence(Asked asked) throws QueryException {
        boolean not = takes(Kind.NOT);
        Token word = take();
        if (word.kind() != Kind.PRESENT && word.kind() != Kind.MISSING) {
            throw wrong(word, "wantedPresence");
        }
        Condition present = new Condition.Present(asked);
        return word.kind() == Kind.PRESENT != not ? present : new Condition.Not(present);
    }

    private Condition in(Asked asked) throws QueryException {
        if (!takes(Kind.OPEN)) {
            throw wrong(peek(), "wantedOpen");
        }
        List<Condition> parts = new ArrayList<>(List.of(value(asked, Operator.EQUAL)));
        while (takes(Kind.SEPARATOR)) {
            parts.add(value(asked, Operator.EQUAL));
        }
        if (!takes(Kind.CLOSE)) {
            throw wrong(peek(), "wantedClose");
        }
        return parts.size() == 1 ? parts.getFirst() : new Condition.Any(parts);
    }

    private Asked asked() throws QueryException {
        Token name = take();
        if (name.kind() != Kind.NAME) {
            throw wrong(name, "wantedField");
        }
        String lower = name.text().toLowerCase(Locale.ROOT);
        Optional<QueryField> open = lower.startsWith("info.")
                ? Optional.of(QueryField.INFO)
                : lower.startsWith("format.")
                        ? Optional.of(QueryField.FORMAT)
                        : lower.startsWith("source.") ? Optional.of(QueryField.SOURCE) : Optional.empty();
        Optional<QueryField> field = open.or(() -> QueryField.find(lower));
        if (field.isEmpty()) {
            throw new QueryException(name.start(), name.end(), "unknownField", name.text(),
                    FieldGuess.nearest(lower));
        }
        String own = open.isPresent() ? name.text().substring(name.text().indexOf('.') + 1) : "";
        return new Asked(field.get(), own, person(field.get()));
    }

    private String person(QueryField field) throws QueryException {
        Token open = peek();
        if (open.kind() != Kind.OPEN) {
            return field.isOfPerson() ? "proband" : "";
        }
        if (!field.isOfPerson()) {
            throw new QueryException(open.start(), open.end(), "notOfPerson", field.code());
        }
        take();
        Token person = take();
        if (person.kind() != Kind.NAME && person.kind() != Kind.QUOTED && person.kind() != Kind.NUMBER) {
            throw wrong(person, "wantedPerson");
        }
        if (!takes(Kind.CLOSE)) {
            throw wrong(peek(), "wantedClose");
        }
        return switch (person.text().toLowerCase(Locale.ROOT)) {
            case "proband", "child", "index", "cas", "enfant" -> "proband";
            case "father", "père", "pere" -> "father";
            case "mother", "mère", "mere" -> "mother";
            default -> person.text();
        };
    }

    private static Operator operator(Token token) {
        return switch (token.text()) {
            case "=", "==" -> Operator.EQUAL;
            case "!=", "≠" -> Operator.OTHER;
            case "<" -> Operator.LESS;
            case "<=", "≤" -> Operator.AT_MOST;
            case ">" -> Operator.MORE;
            case ">=", "≥" -> Operator.AT_LEAST;
            default -> Operator.HOLDS;
        };
    }

    private Condition value(Asked asked, Operator operator) throws QueryException {
        Token value = take();
        boolean isValue = value.kind() == Kind.NAME || value.kind() == Kind.QUOTED || value.kind() == Kind.NUMBER
                || value.kind() == Kind.PRESENT || value.kind() == Kind.MISSING;
        if (!isValue) {
            throw wrong(value, "wantedValue");
        }
        return QueryValues.condition(asked, operator, value);
    }
}
