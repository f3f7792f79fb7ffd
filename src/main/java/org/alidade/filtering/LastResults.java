package org.alidade.filtering;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** The last few results of long work, by what they depend on. */
final class LastResults<K, V> {
    private final Map<K, V> results;

    LastResults(int kept) {
        this.results = new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > kept;
            }
        };
    }

    /** The result for a key; {@code work} runs where it is not known, without holding up others. */
    V get(K key, Supplier<V> work) {
        synchronized (results) {
            V known = results.get(key);
            if (known != null) {
                return known;
            }
        }
        V made = work.get();
        synchronized (results) {
            V known = results.putIfAbsent(key, made);
            return known == null ? made : known;
        }
    }
}
