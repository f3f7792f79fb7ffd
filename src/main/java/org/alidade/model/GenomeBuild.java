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

    /**
     * Whether a place on X or Y lies in a pseudo-autosomal region, where males have two copies.
     *
     * <p>X: standards.md §5. Y: the same regions in the assemblies' own Y coordinates (GRC).
     */
    public boolean isPseudoAutosomal(Locus locus) {
        int position = locus.position();
        if (locus.contig().isX()) {
            return this == GRCH37
                    ? within(position, 60_001, 2_699_520) || within(position, 154_931_044, 155_260_560)
                    : within(position, 10_001, 2_781_479) || within(position, 155_701_383, 156_030_895);
        }
        if (locus.contig().isY()) {
            return this == GRCH37
                    ? within(position, 10_001, 2_649_520) || within(position, 59_034_050, 59_363_566)
                    : within(position, 10_001, 2_781_479) || within(position, 56_887_903, 57_217_415);
        }
        return false;
    }

    private static boolean within(int position, int start, int end) {
        return start <= position && position <= end;
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
