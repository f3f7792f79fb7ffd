package org.alidade.variants.record;

import java.util.Optional;

/** Why a record has no row in the table. None is left out in silence: a loader counts them by reason. */
public enum WithoutRow {
    /** No alternative allele, or only {@code <NON_REF>} or {@code <*>}: what was seen is the reference. */
    REFERENCE("vcf.withoutRow.reference"),
    /** Its only allele is {@code *}: the place lies within a deletion of another record. */
    SPANNED("vcf.withoutRow.spanned");

    private final String code;

    WithoutRow(String code) {
        this.code = code;
    }

    /** The code of the note that counts them. */
    public String code() {
        return code;
    }

    /** Empty where the record has at least one row. */
    public static Optional<WithoutRow> of(VcfRecord record) {
        boolean spanned = false;
        for (String alternative : record.alternatives()) {
            if (!org.alidade.model.VariantType.namesNoSequence(alternative)) {
                return Optional.empty();
            }
            spanned |= alternative.equals("*") || alternative.equals("<*:DEL>");
        }
        return Optional.of(spanned ? SPANNED : REFERENCE);
    }
}
