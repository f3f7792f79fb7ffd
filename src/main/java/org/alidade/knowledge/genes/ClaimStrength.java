package org.alidade.knowledge.genes;

import java.util.Locale;
import java.util.Optional;

/** How sure curators are that a gene causes a disease, in the terms GenCC agreed on (DiStefano 2022), strongest first. */
public enum ClaimStrength {
    DEFINITIVE, STRONG, MODERATE, SUPPORTIVE, LIMITED, ANIMAL_MODEL_ONLY, DISPUTED, REFUTED, NO_KNOWN_RELATIONSHIP;

    /**
     * What a curator's word means. The older words of Gene2Phenotype are taken as its own mapping has them: confirmed is
     * definitive, probable strong, possible limited. Empty for words that say something else («both RD and IF»).
     */
    public static Optional<ClaimStrength> parse(String text) {
        String word = text.strip().toLowerCase(Locale.ROOT);
        return switch (word) {
            case "definitive", "confirmed" -> Optional.of(DEFINITIVE);
            case "strong", "probable" -> Optional.of(STRONG);
            case "moderate" -> Optional.of(MODERATE);
            case "supportive" -> Optional.of(SUPPORTIVE);
            case "limited", "possible" -> Optional.of(LIMITED);
            case "animal model only" -> Optional.of(ANIMAL_MODEL_ONLY);
            case "disputed", "disputed evidence" -> Optional.of(DISPUTED);
            case "refuted", "refuted evidence" -> Optional.of(REFUTED);
            case "no known disease relationship", "no reported evidence" -> Optional.of(NO_KNOWN_RELATIONSHIP);
            default -> Optional.empty();
        };
    }
}
