package org.alidade.model;

import java.util.Locale;
import java.util.Optional;

/** What kind of change a variant is. New kinds are added at the end: the order is stored. */
public enum VariantType {
    SNV, INSERTION, DELETION,
    /** Substitution of several bases, or deletion with insertion. */
    DELINS,
    /** A symbolic allele of no kind below: {@code <CPX>}, {@code <CTX>} … */
    STRUCTURAL,
    /** A breakend in VCF notation, or a translocation ({@code <BND>}, {@code <TRA>} with CHR2). */
    BREAKEND,
    /** A tandem repeat ({@code <STR12>}, or a record with REPID or TRID). */
    REPEAT,
    /** An allele that names no sequence of its own: {@code *}, {@code <NON_REF>}, {@code <*>}. */
    OTHER,
    /** {@code <DEL>}: a deletion whose bases are not written out. */
    STRUCTURAL_DELETION,
    /** {@code <DUP>}, {@code <DUP:TANDEM>}. */
    DUPLICATION,
    /** {@code <INV>}. */
    INVERSION,
    /** {@code <INS>}: an insertion whose bases are not written out. */
    STRUCTURAL_INSERTION,
    /** {@code <CNV>}, {@code <CN0>}: another number of copies. */
    COPY_NUMBER,
    /** {@code <INS:ME:ALU>}, {@code <DEL:ME>} …: a mobile element. */
    MOBILE_ELEMENT;

    /** The kind of change from {@code ref} to {@code alt}, both as VCF spells them. */
    public static VariantType of(String ref, String alt) {
        if (namesNoSequence(alt)) {
            return OTHER;
        }
        if (alt.startsWith("<")) {
            return symbolic(alt).orElse(STRUCTURAL);
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

    /** Whether an allele stands for no sequence: spanned by a deletion, or any allele that was not seen. */
    public static boolean namesNoSequence(String alt) {
        return alt.equals("*") || alt.equals("<*>") || alt.equals("<NON_REF>") || alt.equals("<*:DEL>")
                || alt.equals(".");
    }

    /**
     * The kind that a symbolic allele ({@code <DUP:TANDEM>}) or an SVTYPE ({@code DUP}) names; empty where it is of no kind of
     * its own.
     */
    public static Optional<VariantType> symbolic(String name) {
        String upper = name.replace("<", "").replace(">", "").toUpperCase(Locale.ROOT);
        String[] parts = upper.split(":");
        if (upper.contains(":ME") || upper.startsWith("MEI") || isElement(upper)) {
            return Optional.of(MOBILE_ELEMENT);
        }
        if (parts[0].matches("STR\\d*|STR\\d+.*|VNTR\\d*") || upper.equals("CNV:TR")) {
            return Optional.of(REPEAT);
        }
        if (parts[0].matches("CNV?\\d*|CNLOH|LOH|GAINLOH")) {
            return Optional.of(COPY_NUMBER);
        }
        return Optional.ofNullable(switch (parts[0]) {
            case "DEL", "LOSS" -> STRUCTURAL_DELETION;
            case "DUP", "GAIN", "TANDEM" -> DUPLICATION;
            case "INV", "INVDUP" -> parts[0].equals("INV") ? INVERSION : DUPLICATION;
            case "INS" -> STRUCTURAL_INSERTION;
            case "BND", "TRA" -> BREAKEND;
            default -> null;
        });
    }

    /** Names of mobile elements as alleles of their own. */
    private static boolean isElement(String upper) {
        return upper.matches("(INS:|DEL:)?(ALU|LINE1|L1|SVA|HERV[A-Z0-9]*)");
    }

    /** Whether the change is larger than its written alleles, so that only {@link VariantEvidence#interval} tells where it is. */
    public boolean isStructural() {
        return switch (this) {
            case STRUCTURAL, BREAKEND, STRUCTURAL_DELETION, DUPLICATION, INVERSION, STRUCTURAL_INSERTION, COPY_NUMBER,
                    MOBILE_ELEMENT ->
                true;
            case SNV, INSERTION, DELETION, DELINS, REPEAT, OTHER -> false;
        };
    }

    /** Whether both alleles are written out in bases. */
    public boolean isSequence() {
        return this == SNV || this == INSERTION || this == DELETION || this == DELINS;
    }
}
