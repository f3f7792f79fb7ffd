package org.alidade.workbench.common.acts;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.alidade.text.Messages;

/**
 * One thing a person can do in the window.
 *
 * @param id the same in every language, for instance {@code candidates.next}
 * @param text key of its name, for instance {@code acts.candidates.next}
 * @param keys that do it, the one to learn first; none where it is done by the palette or a button alone
 * @param nativeKeys that do the same because a control has them of itself: shown, not dispatched
 * @param enabled whether it can be done now
 */
public record Act(String id, String text, List<KeyChord> keys, List<KeyChord> nativeKeys, ActScope scope,
        ActGroup group, BooleanSupplier enabled, Runnable action) {
    public Act {
        keys = List.copyOf(keys);
        nativeKeys = List.copyOf(nativeKeys);
    }

    /** An act that can always be done, without keys yet; its name stands under {@code acts.<id>}. */
    public static Act of(String id, ActScope scope, ActGroup group, Runnable action) {
        return new Act(id, "acts." + id, List.of(), List.of(), scope, group, () -> true, action);
    }

    public Act named(String textKey) {
        return new Act(id, textKey, keys, nativeKeys, scope, group, enabled, action);
    }

    /** With keys, as {@link KeyChord#of} reads them. */
    public Act on(String... chords) {
        return new Act(id, text, Stream.of(chords).map(KeyChord::of).toList(), nativeKeys, scope, group, enabled,
                action);
    }

    /** With keys that a control has of itself. */
    public Act alsoOn(String... chords) {
        return new Act(id, text, keys, Stream.of(chords).map(KeyChord::of).toList(), scope, group, enabled, action);
    }

    public Act when(BooleanSupplier possible) {
        return new Act(id, text, keys, nativeKeys, scope, group, possible, action);
    }

    public String name(Messages messages) {
        return messages.text(text);
    }

    /** For a line with little room. */
    public String shortName(Messages messages) {
        String key = text + ".short";
        return messages.text(messages.has(key) ? key : text);
    }

    /** Its keys as shown, the one to learn first; empty where it has none. */
    public String keysShown(Messages messages) {
        return Stream.concat(keys.stream(), nativeKeys.stream()).map(chord -> chord.shown(messages))
                .collect(Collectors.joining("  "));
    }

    /** The key to learn; empty where it has none. */
    public String keyShown(Messages messages) {
        return keys.isEmpty() ? "" : keys.getFirst().shown(messages);
    }
}
