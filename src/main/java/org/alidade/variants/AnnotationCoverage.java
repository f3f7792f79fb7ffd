package org.alidade.variants;

import java.util.List;
import java.util.Set;

/**
 * Which annotations a table carries for at least one row.
 *
 * @param consequenceFields of {@code CSQ}, {@code ANN}, {@code BCSQ} those that were read
 * @param unannotated names of the files without consequences on any row
 * @param sources annotators and versions as the headers name them, for the report
 */
public record AnnotationCoverage(List<String> consequenceFields, boolean frequency, boolean clinVar,
        boolean predictions,
        List<String> sources, Set<String> unannotated) {
    public AnnotationCoverage {
        consequenceFields = List.copyOf(consequenceFields);
        sources = List.copyOf(sources);
        unannotated = Set.copyOf(unannotated);
    }

    /** Where every file carries what any carries. */
    public AnnotationCoverage(List<String> consequenceFields, boolean frequency, boolean clinVar, boolean predictions,
            List<String> sources) {
        this(consequenceFields, frequency, clinVar, predictions, sources, Set.of());
    }

    /** Whether a file was annotated with consequences, so that a row without any has none. */
    public boolean hasConsequences(String file) {
        return !consequenceFields.isEmpty() && !unannotated.contains(file);
    }
}
