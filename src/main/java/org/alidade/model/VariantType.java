package org.alidade.model;

/** What kind of change a variant is, judged from its alleles. */
public enum VariantType {
    SNV, INSERTION, DELETION,
    /** Substitution of several bases, or deletion with insertion. */
    DELINS,
    /** A symbolic allele ({@code <DEL>}, {@code <DUP>}, {@code <CNV>} …). */
    STRUCTURAL,
    /** A breakend in VCF notation. */
    BREAKEND,
    /** A repeat expansion ({@code <STR12>}). */
    REPEAT,
    /** An allele that names no sequence of its own: {@code *}, {@code <NON_REF>}, {@code <*>}. */
    OTHER;

    /** The kind of change from {@code ref} to {@code alt}, both as VCF spells them. */
    public static VariantType of(String ref, String alt) {
        if (alt.equals("*") || alt.equals("<*>") || alt.equals("<NON_REF>") || alt.equals(".")) {
            return OTHER;
        }
        if (alt.startsWith("<STR")) {
            return REPEAT;
        }
        if (alt.startsWith("<")) {
            return STRUCTURAL;
        }
        if (alt.indexOf('[') >= 0 || alt.indexOf(']') >= 0 || alt.startsWith(".") || alt.endsWith(".")) {
            return BREAKEND;
        }
        if (ref.length() == 1 && alt.length() == 1) {
            return SNV;
        }
        if (alt.length() > ref.length() && alt.startsWith(ref)) {
            return INSERTION;
        }
        if (ref.length() > alt.length() && ref.startsWith(alt)) {
            return DELETION;
        }
        return DELINS;
    }
}
