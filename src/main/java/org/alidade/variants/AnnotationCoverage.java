package org.alidade.variants;

import java.util.List;

/**
 * Which annotations a table carries for at least one row.
 *
 * @param consequenceFields of {@code CSQ}, {@code ANN}, {@code BCSQ} those that were read
 * @param sources annotators and versions as the headers name them, for the report
 */
public record AnnotationCoverage(List<String> consequenceFields, boolean frequency, boolean clinVar,
        boolean predictions,
        List<String> sources) {
    public AnnotationCoverage {
        consequenceFields = List.copyOf(consequenceFields);
        sources = List.copyOf(sources);
    }
}
