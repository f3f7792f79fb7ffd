package org.alidade.variants.record;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** The column of one sample, by FORMAT key, seen from one alternative allele. */
final class SampleFields {
    private final VcfRecord record;
    private final String[] values;
    private final int alternative;

    /** {@code alternative}: counted from 0; −1 for the reference's own. */
    SampleFields(VcfRecord record, int sample, int alternative) {
        this.record = record;
        this.values = record.sampleColumns().get(sample).split(":", -1);
        this.alternative = alternative;
    }

    /** Empty where the key, its value or all of its parts are missing. */
    Optional<String> text(String key) {
        int index = record.format().indexOf(key);
        return index < 0 || index >= values.length || values[index].isEmpty() || values[index].equals(".")
                ? Optional.empty()
                : Optional.of(values[index]);
    }

    OptionalInt whole(String key) {
        return text(key).map(Numbers::whole).orElse(OptionalInt.empty());
    }

    OptionalDouble decimal(String key) {
        return text(key).map(Numbers::decimal).orElse(OptionalDouble.empty());
    }

    /** The parts of a list; empty where it is missing or has another length than {@code size}. */
    Optional<List<String>> list(String key, int size) {
        return text(key).map(text -> List.of(text.split(",", -1))).filter(parts -> parts.size() == size);
    }

    /**
     * The part of this allele in a list that has one per alternative, or one per allele. A single value beside several
     * alternatives is of none of them in particular.
     */
    Optional<String> ofAllele(String key) {
        int alternatives = record.alternatives().size();
        if (alternative < 0) {
            return Optional.empty();
        }
        return list(key, alternatives).map(parts -> parts.get(alternative))
                .or(() -> list(key, alternatives + 1).map(parts -> parts.get(alternative + 1)));
    }

    int alternatives() {
        return record.alternatives().size();
    }

    int alternative() {
        return alternative;
    }

    String allele(int index) {
        return index < 0 ? record.reference() : record.alternatives().get(index);
    }
}
