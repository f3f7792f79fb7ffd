package org.alidade.knowledge.repeats;

import java.util.Optional;
import java.util.OptionalInt;

import org.alidade.model.Interval;

/**
 * A repeat in a catalogue.
 *
 * @param source as a report cites the catalogue, with its version
 * @param name of the locus, as the catalogue names it
 * @param units motifs that the catalogue counts, on the forward strand or that of the gene; several are joined by commas
 * @param normalMax largest count that is normal
 * @param pathogenicMin smallest count that is pathogenic
 */
public record RepeatLocus(String source, String name, Interval place, String units, OptionalInt normalMax,
        OptionalInt pathogenicMin, Optional<String> disease) {

    /** Under which the limits of a repeat are shown and asked for. */
    public static final String COLUMN = "str_limits";

    /** Both limits and the disease in a line of signs that reads in every language. */
    public String text() {
        StringBuilder text = new StringBuilder(name);
        normalMax.ifPresent(most -> text.append(" · ≤ ").append(most));
        pathogenicMin.ifPresent(least -> text.append(" · ≥ ").append(least));
        disease.ifPresent(known -> text.append(" · ").append(known));
        return text.toString();
    }
}
