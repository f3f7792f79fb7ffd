package org.alidade.model;

/**
 * The ways of transmission that filtering tests, and, in a tumour, that a variant arose there; codes as
 * {@code verdicts.tsv} writes them.
 */
public enum InheritanceModel {
    AUTOSOMAL_DOMINANT("AD"), DE_NOVO("DENOVO"), RECESSIVE_HOMOZYGOUS("AR_HOM"), COMPOUND_HETEROZYGOUS(
            "AR_COMPHET"), X_DOMINANT("XLD"), X_RECESSIVE("XLR"), Y_LINKED("YL"), MITOCHONDRIAL("MT"), SOMATIC(
                    "SOMATIC");

    private final String code;

    InheritanceModel(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
