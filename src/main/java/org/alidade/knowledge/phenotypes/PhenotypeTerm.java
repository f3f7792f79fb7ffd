package org.alidade.knowledge.phenotypes;

import java.util.Locale;
import java.util.Optional;

/**
 * A term of the Human Phenotype Ontology.
 *
 * @param id primary id
 * @param frenchStale the French label was made for another English label
 */
public record PhenotypeTerm(String id, String englishLabel, Optional<String> frenchLabel, boolean frenchStale) {
    /** Whether {@link #label} falls back to English, or to a French label made for another English one. */
    public boolean isImperfect(Locale locale) {
        return locale.getLanguage().equals("fr") && (frenchLabel.isEmpty() || frenchStale);
    }

    /** The label in the reader's language, in English where no French one exists. */
    public String label(Locale locale) {
        return locale.getLanguage().equals("fr") ? frenchLabel.orElse(englishLabel) : englishLabel;
    }
}
