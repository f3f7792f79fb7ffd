package org.alidade.variants.record;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The numbers that {@link KnownFields} knows by the names of their fields. */
public enum Quantity {
    GNOMAD(KnownFields.GNOMAD), OLDER(KnownFields.OLDER), MAXIMUM(KnownFields.MAXIMUM), GROUP(
            KnownFields.GROUP), HOMOZYGOTES(KnownFields.HOMOZYGOTES), HEMIZYGOTES(KnownFields.HEMIZYGOTES), REVEL(
                    KnownFields.REVEL), CADD(KnownFields.CADD), SPLICE_AI(
                            KnownFields.SPLICE_AI), ALPHA_MISSENSE(KnownFields.ALPHA_MISSENSE);

    private final Pattern names;

    Quantity(Pattern names) {
        this.names = names;
    }

    /** The quantities that a field of this name gives. */
    public static List<Quantity> of(String field) {
        return Stream.of(values()).filter(quantity -> quantity.names.matcher(field).matches()).toList();
    }

    /** Whether it judges a transcript, and not the allele. */
    public boolean isOfTranscript() {
        return this == REVEL || this == ALPHA_MISSENSE;
    }

    /** Whether a field of this name says something of ClinVar. */
    public static boolean isClinVar(String field) {
        return Stream.of(KnownFields.CLINVAR, KnownFields.STARS, KnownFields.CLINVAR_ID)
                .anyMatch(pattern -> pattern.matcher(field).matches());
    }
}
