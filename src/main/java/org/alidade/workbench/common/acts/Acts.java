package org.alidade.workbench.common.acts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The acts of a window, in the order they were registered. On the screen's thread only. */
public final class Acts {
    private final Map<String, Act> acts = new LinkedHashMap<>();

    /** Adds acts; one of the same id is replaced, so that a screen that is made anew brings its own. */
    public void register(Act... added) {
        for (Act act : added) {
            acts.put(act.id(), act);
        }
    }

    public void register(List<Act> added) {
        added.forEach(act -> acts.put(act.id(), act));
    }

    public List<Act> all() {
        return List.copyOf(acts.values());
    }

    public Optional<Act> find(String id) {
        return Optional.ofNullable(acts.get(id));
    }

    /** Two acts that answer to the same key at the same moment. */
    public record Conflict(KeyChord key, Act first, Act second) {
    }

    /** Must be empty; a test keeps it so. */
    public List<Conflict> conflicts() {
        List<Conflict> conflicts = new ArrayList<>();
        List<Act> all = all();
        for (int i = 0; i < all.size(); i++) {
            for (Act other : all.subList(i + 1, all.size())) {
                Act act = all.get(i);
                if (act.scope().overlaps(other.scope())) {
                    act.keys().stream().filter(other.keys()::contains)
                            .forEach(key -> conflicts.add(new Conflict(key, act, other)));
                }
            }
        }
        return List.copyOf(conflicts);
    }
}
