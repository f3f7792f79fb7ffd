package org.alidade.variants.column;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/**
 * The distinct values of a column that holds their numbers. Numbers count from 0. What is asked of a value is asked once
 * per entry, not once per row.
 */
public final class Dictionary<T> {
    private final List<T> entries;

    private Dictionary(List<T> entries) {
        this.entries = entries;
    }

    public static <T> Dictionary<T> of(List<T> entries) {
        return new Dictionary<>(List.copyOf(entries));
    }

    public int size() {
        return entries.size();
    }

    /** @throws IndexOutOfBoundsException if there is no such entry, as for a missing value */
    public T entry(int number) {
        return entries.get(number);
    }

    public List<T> entries() {
        return entries;
    }

    /** For every entry whether {@code test} holds. */
    public boolean[] matching(Predicate<? super T> test) {
        boolean[] matching = new boolean[entries.size()];
        for (int i = 0; i < matching.length; i++) {
            matching[i] = test.test(entries.get(i));
        }
        return matching;
    }

    /** For every entry a number. */
    public int[] numbers(ToIntFunction<? super T> value) {
        return entries.stream().mapToInt(value).toArray();
    }

    /** Gives every value its number, the first one 0. For one thread. */
    public static final class Builder<T> {
        private final Map<T, Integer> numbers = new HashMap<>();
        private final List<T> entries = new ArrayList<>();

        /** The number of a value; a new one is added. */
        public int number(T value) {
            Integer known = numbers.get(value);
            if (known != null) {
                return known;
            }
            numbers.put(value, entries.size());
            entries.add(value);
            return entries.size() - 1;
        }

        public Dictionary<T> build() {
            return Dictionary.of(entries);
        }
    }
}
