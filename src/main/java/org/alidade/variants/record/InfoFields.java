package org.alidade.variants.record;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;

/** INFO of one record, seen from one alternative allele, as callers of large variants and repeats write it. */
final class InfoFields {
    /** Every key of INFO that structural variants and repeats are read from. */
    static final Set<String> KEYS = Set.of("END", "SVTYPE", "SVLEN", "SVINSLEN", "CIPOS", "CIEND", "IMPRECISE",
            "MATEID", "MATE_ID", "PARID", "EVENT", "CHR2", "POS2", "CT", "STRANDS", "CN", "natorRD", "MEINFO",
            "SUPPORT",
            "RE", "SU", "PE", "SR", "REPID", "VARID", "TRID", "RU", "MOTIFS", "DisplayRU", "REF", "RL", "STR_STATUS",
            "STR_NORMAL_MAX", "STR_PATHOLOGIC_MIN", "Disease", "DISNAME", "HGNCId");

    private final VcfRecord record;
    private final int alternative;

    InfoFields(VcfRecord record, int alternative) {
        this.record = record;
        this.alternative = alternative;
    }

    VcfRecord record() {
        return record;
    }

    int alternative() {
        return alternative;
    }

    /** Empty in a record without this alternative ({@code .}). */
    Optional<String> allele() {
        return alternative < record.alternatives().size()
                ? Optional.of(record.alternatives().get(alternative))
                : Optional.empty();
    }

    boolean has(String key) {
        return record.info().containsKey(key);
    }

    /** The first of {@code keys} that has a value. */
    Optional<String> text(String... keys) {
        for (String key : keys) {
            Optional<String> value = record.infoValue(key);
            if (value.isPresent()) {
                return value;
            }
        }
        return Optional.empty();
    }

    /** This allele's part of a list of one per alternative; a single value is of every alternative. */
    Optional<String> ofAllele(String key) {
        return text(key).map(value -> List.of(value.split(",", -1))).flatMap(parts -> parts.size() == 1
                ? Optional.of(parts.getFirst())
                : parts.size() == record.alternatives().size()
                        ? Optional.of(parts.get(alternative))
                        : Optional.empty())
                .filter(value -> !value.equals("."));
    }

    OptionalInt whole(String... keys) {
        return text(keys).map(Numbers::whole).orElse(OptionalInt.empty());
    }

    OptionalDouble decimal(String... keys) {
        return text(keys).map(Numbers::decimal).orElse(OptionalDouble.empty());
    }
}
