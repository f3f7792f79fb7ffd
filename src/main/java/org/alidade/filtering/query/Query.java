package org.alidade.filtering.query;

/**
 * A question to every row. Two spellings of the same question are equal.
 *
 * @param text in the canonical spelling, which reads back to the same query
 */
public record Query(String text) {
    /** {@code text}: must be a query; {@link #parse} tells what is wrong with one that is not. */
    public Query {
        try {
            text = QueryParser.parse(text).text();
        } catch (QueryException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** Reads what was typed, in English or French words. */
    public static Query parse(String typed) throws QueryException {
        return new Query(QueryParser.parse(typed).text());
    }

    /** The question, ready to be asked of many rows. */
    public Asking asking() {
        try {
            Condition condition = QueryParser.parse(text);
            return condition::of;
        } catch (QueryException e) {
            throw new IllegalStateException("a canonical query reads back", e);
        }
    }

    /** Asks rows. Thread-safe. */
    public interface Asking {
        Answer of(QueryRow row);
    }
}
