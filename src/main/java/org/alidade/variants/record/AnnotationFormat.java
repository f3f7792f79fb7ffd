package org.alidade.variants.record;

import java.util.List;
import java.util.Optional;

/** A field of INFO in which an annotator writes consequences. Reads what it says of one alternative allele. */
public interface AnnotationFormat {
    /** The field's name: {@code CSQ}, {@code ANN}, {@code BCSQ}. */
    String field();

    /** The entries for an allele; {@code alternative} counts from 0. Empty where the record has none. */
    List<AnnotatedTranscript> read(VcfRecord record, int alternative);

    /**
     * An entry of a record with one alternative by itself; empty where it tells nothing of a transcript.
     *
     * @param columns of which some may be left empty: what depends on them is then missing
     */
    Optional<AnnotatedTranscript> entry(String[] columns);
}
