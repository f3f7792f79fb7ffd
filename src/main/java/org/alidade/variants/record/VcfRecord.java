package org.alidade.variants.record;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/**
 * One line of a VCF, taken apart.
 *
 * @param line its number in the uncompressed text, counted from 1
 * @param position counts from 1
 * @param alternatives empty where ALT is {@code .}
 * @param info value by key; an empty value for a flag
 * @param format keys of the sample columns
 * @param sampleColumns one per sample of the file, unparsed
 */
public record VcfRecord(long line, String contig, int position, List<String> identifiers, String reference,
        List<String> alternatives, OptionalDouble quality, List<String> filters, boolean filtersApplied,
        Map<String, String> info, List<String> format, List<String> sampleColumns) {
    /** ClinVar's own commas are followed by an underscore: {@code criteria_provided,_single_submitter} is one value. */
    private static final Pattern COMMA = Pattern.compile(",(?!_)");

    /** The value of an INFO field; empty where it is missing, a flag or {@code .}. */
    public Optional<String> infoValue(String key) {
        return Optional.ofNullable(info.get(key)).filter(value -> !value.isEmpty() && !value.equals("."));
    }

    /** The value of one allele where the field has one per alternative, else the whole value. */
    public Optional<String> infoValue(String key, int alternative) {
        return infoValue(key).map(value -> {
            String[] values = COMMA.split(value, -1);
            return values.length == alternatives.size() ? values[alternative] : value;
        }).filter(value -> !value.equals("."));
    }
}
