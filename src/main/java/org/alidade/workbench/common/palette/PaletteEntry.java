package org.alidade.workbench.common.palette;

import java.util.List;
import java.util.stream.Stream;

import org.alidade.workbench.common.acts.SearchText;

/**
 * Something that can be found and gone to, or done.
 *
 * @param label as shown
 * @param detail what tells it from others; may be empty
 * @param key the key that does the same; empty where there is none
 * @param words what it is found by, as {@link SearchText#plain} makes them
 */
public record PaletteEntry(Kind kind, String label, String detail, String key, List<String> words, Runnable action) {
    /** What is found, the likeliest meant first where words fit as well. Text keys: {@code acts.palette.<NAME>}. */
    public enum Kind {
        WHERE, ACT, PLACE, CANDIDATE, CASE, TERM, VARIANT
    }

    public PaletteEntry {
        words = List.copyOf(words);
    }

    /** Found by its label and by {@code others}, for instance its name in the other language. */
    public static PaletteEntry of(Kind kind, String label, String detail, String key, Stream<String> others,
            Runnable action) {
        List<String> words = Stream.concat(Stream.of(label), others).map(SearchText::plain)
                .filter(word -> !word.isEmpty()).distinct().toList();
        return new PaletteEntry(kind, label, detail, key, words, action);
    }
}
