package org.alidade.variants;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Strings that many rows share, each written once into the table and then named by its number. */
final class StringPool {
    private final List<String> strings = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    StringPool() {
    }

    StringPool(List<String> stored) {
        stored.forEach(this::number);
    }

    int number(String text) {
        Integer known = numbers.get(text);
        if (known != null) {
            return known;
        }
        strings.add(text);
        numbers.put(text, strings.size() - 1);
        return strings.size() - 1;
    }

    String string(int number) {
        return strings.get(number);
    }

    List<String> all() {
        return List.copyOf(strings);
    }
}
