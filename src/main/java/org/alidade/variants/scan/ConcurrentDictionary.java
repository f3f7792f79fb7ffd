package org.alidade.variants.scan;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;

/** Gives every value its number, the first one 0. For several threads. */
final class ConcurrentDictionary<T> {
    private final ConcurrentHashMap<T, Integer> numbers = new ConcurrentHashMap<>();
    private final List<T> entries = new ArrayList<>();

    /** The number of a value; a new one is added. */
    int number(T value) {
        Integer known = numbers.get(value);
        return known != null ? known : numbers.computeIfAbsent(value, this::add);
    }

    private int add(T value) {
        synchronized (entries) {
            entries.add(value);
            return entries.size() - 1;
        }
    }

    List<T> entries() {
        synchronized (entries) {
            return List.copyOf(entries);
        }
    }
}
