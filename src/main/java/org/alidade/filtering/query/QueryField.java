package org.alidade.filtering.query;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What can be asked of a row; of several transcripts, models or identifiers any one suffices. {@link #INFO} and
 * {@link #FORMAT} are followed by the name of a field of the file: {@code info.MQ}, {@code format.PL(mother)}; {@link #SOURCE} by
 * a column of an installed source: {@code source.segdup}, {@code source.gnomad_sv.share}.
 */
public enum QueryField {
    GENE, HGNC, CHROM, POS, REF, ALT, TYPE, LENGTH, ID, QUAL, FILTER, IMPACT, CONSEQUENCE, TRANSCRIPT, HGVS_C, HGVS_P, GNOMAD_POPMAX, GNOMAD_HOM, GNOMAD_HEMI, CLINVAR, CLINVAR_STARS, REVEL, CADD, SPLICEAI, ALPHAMISSENSE, TIER, CONFIDENCE, INHERITANCE, GT, ZYGOSITY, GQ, DP, AB, ALT_READS, INFO, FORMAT, SOURCE;

    /** How values of a field are written and compared. */
    enum Kind {
        TEXT, NUMBER,
        /** 0 to 1. */
        FRACTION,
        /** Names in an order. */
        RANK,
        /** A number or a text, as the file has it. */
        OPEN
    }

    /** The field's name in a query. */
    public String code() {
        String lower = name().toLowerCase(Locale.ROOT);
        return this == ALT_READS ? lower : lower.replace('_', '.');
    }

    Kind kind() {
        return switch (this) {
            case GENE, HGNC, CHROM, REF, ALT, TYPE, ID, FILTER, CONSEQUENCE, TRANSCRIPT, HGVS_C, HGVS_P, INHERITANCE,
                    GT, ZYGOSITY ->
                Kind.TEXT;
            case POS, LENGTH, QUAL, GNOMAD_HOM, GNOMAD_HEMI, CLINVAR_STARS, CADD, TIER, CONFIDENCE, GQ, DP, ALT_READS ->
                Kind.NUMBER;
            case GNOMAD_POPMAX, REVEL, SPLICEAI, ALPHAMISSENSE, AB -> Kind.FRACTION;
            case IMPACT, CLINVAR -> Kind.RANK;
            case INFO, FORMAT, SOURCE -> Kind.OPEN;
        };
    }

    /** Whether the name of a field of the file, or of a source's column, follows. */
    boolean isNamed() {
        return this == INFO || this == FORMAT || this == SOURCE;
    }

    /** Whether it is asked of a person: {@code dp(father)}; without one it is asked of the proband. */
    public boolean isOfPerson() {
        return switch (this) {
            case GT, ZYGOSITY, GQ, DP, AB, ALT_READS, FORMAT -> true;
            default -> false;
        };
    }

    /** The names of a {@link Kind#RANK}, the lowest first. */
    List<String> ranks() {
        return switch (this) {
            case IMPACT -> List.of("modifier", "low", "moderate", "high");
            case CLINVAR -> List.of("benign", "likely_benign", "uncertain", "likely_pathogenic", "pathogenic");
            default -> List.of();
        };
    }

    static Optional<QueryField> find(String code) {
        String lower = code.toLowerCase(Locale.ROOT);
        return Stream.of(values()).filter(field -> !field.isNamed())
                .filter(field -> field.code().equals(lower)).findFirst();
    }
}
