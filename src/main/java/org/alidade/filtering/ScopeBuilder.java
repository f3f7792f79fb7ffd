package org.alidade.filtering;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.alidade.knowledge.transcripts.GeneModels;
import org.alidade.model.GenomeBuild;
import org.alidade.model.Indication;
import org.alidade.model.Interval;
import org.alidade.model.Panel;
import org.alidade.model.PanelRegion;

/** Draws the scope of a case from its indication. */
public final class ScopeBuilder {
    /** Bases beside a gene that belong to its reading: promoter and distant splice signals (VEP's up/downstream is 5 kb). */
    static final int MARGIN = 2_000;

    private ScopeBuilder() {
    }

    /**
     * With an indication the scope is its panel, in every framework; without one (public and validation data,
     * design.md §3) every place.
     */
    public static Scope build(Optional<Indication> indication, GenomeBuild build, GeneModels geneModels) {
        if (indication.isEmpty()) {
            return new Scope(Optional.empty(), true, List.of());
        }
        Panel panel = indication.get().panel();
        List<Interval> regions = panel.genes().stream().map(entry -> geneModels.span(entry.gene(), build))
                .flatMap(Optional::stream).map(span -> span.padded(MARGIN)).toList();
        List<Interval> repeats = panel.regions().stream()
                .filter(region -> region.build() == build && region.kind() == PanelRegion.Kind.REPEAT)
                .map(region -> region.place().padded(PanelRegions.REPEAT_MARGIN)).toList();
        return new Scope(Optional.of(panel), false, Stream.concat(regions.stream(), repeats.stream()).toList());
    }
}
