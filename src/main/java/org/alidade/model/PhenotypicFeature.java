package org.alidade.model;

import java.util.Optional;

/**
 * A sign of a person in HPO terms.
 *
 * @param id for instance {@code HP:0001250}
 * @param label as the case file gives it; the screen shows the installed ontology's own label first
 * @param excluded looked for and absent
 * @param onset id of an HPO onset term
 */
public record PhenotypicFeature(String id, String label, boolean excluded, Optional<String> onset) {
    public static PhenotypicFeature present(String id) {
        return new PhenotypicFeature(id, "", false, Optional.empty());
    }
}
