package org.alidade.filtering;

import java.util.List;
import java.util.Optional;
import org.alidade.model.Gene;
import org.alidade.model.Interval;
import org.alidade.model.Locus;
import org.alidade.model.Panel;

/**
 * What a person may see of a case: the genes of the indication's panel under the consent, or, for a case without an
 * indication (public and validation data), every place.
 *
 * @param panel empty where there is no indication
 * @param unrestricted true only for frameworks without an identity and without an indication
 * @param regions places that may be looked at in the reads: the panel's genes with their margins. Empty when
 *        {@code unrestricted}
 */
public record Scope(Optional<Panel> panel, boolean unrestricted, List<Interval> regions) {
    public Scope {
        regions = List.copyOf(regions);
    }

    public boolean contains(Locus locus) {
        return unrestricted || regions.stream().anyMatch(region -> region.contains(locus));
    }

    public boolean contains(Gene gene) {
        return unrestricted || panel.flatMap(genes -> genes.entry(gene)).isPresent();
    }

    /** The part of {@code wanted} that may be looked at. */
    public List<Interval> clip(Interval wanted) {
        if (unrestricted) {
            return List.of(wanted);
        }
        return regions.stream().filter(region -> region.overlaps(wanted))
                .map(region -> new Interval(wanted.contig(), Math.max(region.start(), wanted.start()),
                        Math.min(region.end(), wanted.end())))
                .toList();
    }
}
