package org.alidade.variants.record;

import java.util.List;

/** The values that one record has for one of its alternative alleles. */
public final class RecordValues {
    private final VcfRecord record;
    private final int alternative;
    private final List<String> samples;

    /**
     * @param alternative counted from 0
     * @param samples names of all samples of the file, in its order
     */
    public RecordValues(VcfRecord record, int alternative, List<String> samples) {
        this.record = record;
        this.alternative = alternative;
        this.samples = List.copyOf(samples);
    }

    /** Values of a field of INFO; none where it is missing. */
    public List<String> info(ExtraField field) {
        return field.values(record, alternative, 0);
    }

    /** Values of a field of FORMAT; none where it or the sample is missing. */
    public List<String> of(ExtraField field, String sample) {
        int column = samples.indexOf(sample);
        return column < 0 || column >= record.sampleColumns().size()
                ? List.of()
                : field.values(record, alternative, column);
    }
}
