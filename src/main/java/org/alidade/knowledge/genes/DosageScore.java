package org.alidade.knowledge.genes;

import java.util.Arrays;
import java.util.Optional;

/** ClinGen's scores of haploinsufficiency and triplosensitivity (ClinGen Dosage Sensitivity Curation, rating system). */
public enum DosageScore {
    NO_EVIDENCE("0"), LITTLE_EVIDENCE("1"), EMERGING_EVIDENCE("2"), SUFFICIENT_EVIDENCE("3"),
    /** The gene goes with a recessive disease; losing one copy is not pathogenic by itself. */
    RECESSIVE("30"),
    /** Dosage sensitivity is unlikely. */
    UNLIKELY("40");

    private final String code;

    DosageScore(String code) {
        this.code = code;
    }

    /** The number that ClinGen writes. */
    public String code() {
        return code;
    }

    /** Empty for what is not evaluated yet, or no score. */
    public static Optional<DosageScore> parse(String text) {
        return Arrays.stream(values()).filter(score -> score.code.equals(text.strip())).findFirst();
    }
}
