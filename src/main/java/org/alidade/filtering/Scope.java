package org.alidade.filtering;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.alidade.model.Gene;
import org.alidade.model.Interval;
import org.alidade.model.Locus;
import org.alidade.model.Panel;

/**
 * What a person may see of a case: the genes of the indication's panel under the consent, or, for a case without an
 * indication (public and validation data), every place.
 *
 * @param unrestricted true only for frameworks without an identity and without an indication
 * @param panel the genes that are read, with those by which the view was widened; empty where there is no indication
 * @param regions places that may be looked at in the reads: the panel's genes with their margins. Empty when
 *        {@code unrestricted}
 * @param guarded genes of the panel of which a lone allele bears on a disease that nobody asked about
 *        ({@link RelatedGenes#guarded}): it stays behind the gate
 */
public record Scope(Optional<Panel> panel, boolean unrestricted, List<Interval> regions, Set<Gene> guarded) {
    public Scope {
        regions = List.copyOf(regions);
        guarded = Set.copyOf(guarded);
    }

    /** A scope without guarded genes. */
    public Scope(Optional<Panel> panel, boolean unrestricted, List<Interval> regions) {
        this(panel, unrestricted, regions, Set.of());
    }

    /** The same with guarded genes. */
    public Scope guarding(Set<Gene> genes) {
        return new Scope(panel, unrestricted, regions, genes);
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
