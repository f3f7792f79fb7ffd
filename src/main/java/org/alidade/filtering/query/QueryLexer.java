package org.alidade.filtering.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a query into its words. */
final class QueryLexer {
    /** Words that join, in both languages; everything else is a name or a value. */
    private static final Map<String, Kind> WORDS = Map.ofEntries(Map.entry("and", Kind.AND), Map.entry("et", Kind.AND),
            Map.entry("or", Kind.OR), Map.entry("ou", Kind.OR), Map.entry("not", Kind.NOT), Map.entry("non", Kind.NOT),
            Map.entry("in", Kind.IN), Map.entry("dans", Kind.IN), Map.entry("is", Kind.IS), Map.entry("est", Kind.IS),
            Map.entry("missing", Kind.MISSING), Map.entry("absent", Kind.MISSING),
            Map.entry("present", Kind.PRESENT), Map.entry("présent", Kind.PRESENT));
    /** A comma between digits is a decimal sign; a list is separated by a comma with a blank behind it, or by semicolons. */
    private static final Pattern NUMBER = Pattern
            .compile("[-+]?(\\d+([.,]\\d+)?|[.,]\\d+)([eE][-+]?\\d{1,3})?(\\s?%)?(?![\\p{L}\\d_.:/|>-])");
    /** A substitution ({@code c.12+5G>A}) is one word, a comparison without blanks ({@code dp>30}) is not. */
    private static final Pattern WORD = Pattern
            .compile("[\\p{L}\\d_*]([\\p{L}\\d_.:/|*+-]|(?<=\\d[ACGT])>(?=[ACGT]))*");
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]|\"\")*\"");
    private static final Pattern SIGN = Pattern.compile("<=|>=|!=|≤|≥|≠|==|=|<|>|~|\\(|\\)|,|;");

    /** What a token is. */
    enum Kind {
        AND, OR, NOT, IN, IS, MISSING, PRESENT, NAME, NUMBER, QUOTED, OPERATOR, OPEN, CLOSE, SEPARATOR, END
    }

    /** {@code start} and {@code end}: where it stands in the query, from 0, the end behind it. */
    record Token(Kind kind, String text, int start, int end) {
    }

    private QueryLexer() {
    }

    /** Whether a text may stand without quotes: it joins nothing and is no number. */
    static boolean isPlain(String text) {
        return !WORDS.containsKey(text.toLowerCase(Locale.ROOT)) && !NUMBER.matcher(text).matches()
                && WORD.matcher(text).matches();
    }

    static List<Token> tokens(String query) throws QueryException {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        while (at < query.length()) {
            if (Character.isWhitespace(query.charAt(at)) || query.charAt(at) == '\u00a0') {
                at++;
                continue;
            }
            Token token = next(query, at);
            tokens.add(token);
            at = token.end();
        }
        tokens.add(new Token(Kind.END, "", query.length(), query.length()));
        return tokens;
    }

    private static Token next(String query, int at) throws QueryException {
        Optional<Token> found = match(query, at, QUOTED, Kind.QUOTED)
                .or(() -> match(query, at, NUMBER, Kind.NUMBER)).or(() -> match(query, at, SIGN, Kind.OPERATOR))
                .or(() -> match(query, at, WORD, Kind.NAME));
        if (found.isEmpty()) {
            throw query.charAt(at) == '"'
                    ? new QueryException(at, query.length(), "unclosedQuote")
                    : new QueryException(at, at + 1, "unexpectedSign", query.substring(at, at + 1));
        }
        Token token = found.get();
        return switch (token.kind()) {
            case NAME -> new Token(WORDS.getOrDefault(token.text().toLowerCase(Locale.ROOT), Kind.NAME), token.text(),
                    token.start(), token.end());
            case OPERATOR -> new Token(sign(token.text()), token.text(), token.start(), token.end());
            case QUOTED -> new Token(Kind.QUOTED,
                    token.text().substring(1, token.text().length() - 1).replace("\"\"", "\""), token.start(),
                    token.end());
            default -> token;
        };
    }

    private static Optional<Token> match(String query, int at, Pattern pattern, Kind kind) {
        Matcher matcher = pattern.matcher(query).region(at, query.length()).useTransparentBounds(true);
        return matcher.lookingAt()
                ? Optional.of(new Token(kind, matcher.group(), at, matcher.end()))
                : Optional.empty();
    }

    private static Kind sign(String text) {
        return switch (text) {
            case "(" -> Kind.OPEN;
            case ")" -> Kind.CLOSE;
            case ",", ";" -> Kind.SEPARATOR;
            default -> Kind.OPERATOR;
        };
    }
}
