package org.alidade.model;

import java.util.List;
import java.util.Optional;

/**
 * A sign of a person in HPO terms.
 *
 * @param id for instance {@code HP:0001250}
 * @param label as the case file gives it; the screen shows the installed ontology's own label first
 * @param excluded looked for and absent
 * @param onset id of an HPO onset term
 * @param modifiers ids of HPO clinical modifiers: severity, laterality, course
 */
public record PhenotypicFeature(String id, String label, boolean excluded, Optional<String> onset,
        List<String> modifiers) {
    public PhenotypicFeature {
        modifiers = List.copyOf(modifiers);
    }

    /** A sign without modifiers. */
    public PhenotypicFeature(String id, String label, boolean excluded, Optional<String> onset) {
        this(id, label, excluded, onset, List.of());
    }

    public static PhenotypicFeature present(String id) {
        return new PhenotypicFeature(id, "", false, Optional.empty());
    }
}
