package org.alidade.casefile;

import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A sample that was sequenced (pfmg.md §4 D).
 *
 * @param personId whose it is
 * @param sample its name in VCF and read files
 * @param kind for instance {@code sang EDTA}
 */
public record Specimen(String personId, String sample, Optional<String> kind, Optional<String> number,
        Optional<LocalDateTime> collected, Optional<LocalDateTime> received, Optional<String> sampler,
        Optional<String> conformity, boolean ffpe, Tissue tissue) {
    /**
     * Where a sample was taken from.
     *
     * @param organ or block
     * @param tumourContent share of tumour cells, whole percent
     * @param control the kind of tissue it is compared with
     */
    public record Tissue(Optional<String> organ, Optional<Integer> tumourContent, Optional<String> control) {
        public static Tissue unknown() {
            return new Tissue(Optional.empty(), Optional.empty(), Optional.empty());
        }
    }

    /** A sample of whose tissue nothing is said. */
    public Specimen(String personId, String sample, Optional<String> kind, Optional<String> number,
            Optional<LocalDateTime> collected, Optional<LocalDateTime> received, Optional<String> sampler,
            Optional<String> conformity, boolean ffpe) {
        this(personId, sample, kind, number, collected, received, sampler, conformity, ffpe, Tissue.unknown());
    }

    /** Whether it is of a tumour: it says how much of it is tumour, or is called so (tumeur congelée, tumeur FFPE). */
    public boolean isTumour() {
        return tissue.tumourContent().isPresent() || says(kind, "tumeur", "tumour", "tumor", "métastase", "metasta");
    }

    /** Whether it is of blood or bone marrow, which carry the tumour's cells themselves in a disease of the blood. */
    public boolean isOfBlood() {
        return (says(kind, "sang", "blood", "moelle", "marrow")
                || says(tissue.organ(), "sang", "blood", "moelle", "marrow"))
                && !says(kind, "rémission", "remission");
    }

    private static boolean says(Optional<String> text, String... words) {
        String lower = text.orElse("").toLowerCase(Locale.ROOT);
        return Stream.of(words).anyMatch(lower::contains);
    }

    /** A tumour's sample of which only the name is known. */
    static Specimen tumour(String personId, String sample) {
        return new Specimen(personId, sample, Optional.of("tumeur"), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.empty(), false);
    }

    /** A sample of which only the name is known. */
    public static Specimen named(String personId, String sample) {
        return new Specimen(personId, sample, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty(), false);
    }
}
