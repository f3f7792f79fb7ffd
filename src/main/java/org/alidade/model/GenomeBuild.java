package org.alidade.model;

import java.util.Locale;
import java.util.Optional;

/** The assembly that coordinates refer to. Two builds never mix in one case. */
public enum GenomeBuild {
    GRCH37("GRCh37"), GRCH38("GRCh38");

    private final String label;

    GenomeBuild(String label) {
        this.label = label;
    }

    /** The name as written in Phenopackets and reports, for instance {@code GRCh38}. */
    public String label() {
        return label;
    }

    /** Understands the names in use: GRCh37, b37, hs37d5, hg19, hg38, GRCh38.p14 … */
    public static Optional<GenomeBuild> parse(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.contains("grch38") || lower.contains("hg38") || lower.contains("hs38") || lower.contains("b38")
                || lower.contains("assembly38")) {
            return Optional.of(GRCH38);
        }
        if (lower.contains("grch37") || lower.contains("hg19") || lower.contains("hs37") || lower.contains("b37")
                || lower.contains("g1k_v37") || lower.contains("assembly19")) {
            return Optional.of(GRCH37);
        }
        return Optional.empty();
    }
}
