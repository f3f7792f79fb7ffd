package org.alidade.model;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * A tandem repeat or a recurrent copy number change that belongs to a panel.
 *
 * @param id {@code FXN_GAA}, or ClinGen's id of the region with the change ({@code ISCA-37432-Loss})
 * @param name as the panel writes it
 * @param build of {@code place}
 * @param place all bases of the repeat or of the region
 * @param repeat of a tandem repeat, its unit and lengths
 * @param entry what the panel says of it, under the gene that gives the region its disease. The gene itself need not be on
 *        the panel
 */
public record PanelRegion(String id, Kind kind, String name, GenomeBuild build, Interval place,
        Optional<Repeat> repeat, PanelGene entry) {
    /** What changes. */
    public enum Kind {
        REPEAT, LOSS, GAIN
    }

    /**
     * @param unit bases of one unit, on the strand of the gene
     * @param normalMax most units that are normal
     * @param pathogenicMin fewest units that cause the disease of the panel
     */
    public record Repeat(String unit, OptionalInt normalMax, OptionalInt pathogenicMin) {
    }
}
