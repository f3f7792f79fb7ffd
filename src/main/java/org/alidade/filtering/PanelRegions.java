package org.alidade.filtering;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.alidade.model.Gene;
import org.alidade.model.GenomeBuild;
import org.alidade.model.Interval;
import org.alidade.model.Locus;
import org.alidade.model.ModeOfInheritance;
import org.alidade.model.Panel;
import org.alidade.model.PanelGene;
import org.alidade.model.PanelRegion;
import org.alidade.model.StructuralDetail;
import org.alidade.model.VariantEvidence;
import org.alidade.model.VariantType;

/**
 * The repeats and recurrent copy number changes of a panel. They bring a variant in where it is that very change, whether
 * its gene is on the panel or not: the repeat of FXN does not open the rest of FXN.
 */
final class PanelRegions {
    /** Callers place a repeat's ends some units apart. */
    static final int REPEAT_MARGIN = 50;

    private final List<PanelRegion> regions;

    private PanelRegions(List<PanelRegion> regions) {
        this.regions = regions;
    }

    /** Those whose places are known in {@code build}. */
    static PanelRegions of(Scope scope, GenomeBuild build) {
        return new PanelRegions(scope.panel().map(Panel::regions).orElse(List.of()).stream()
                .filter(region -> region.build() == build).toList());
    }

    boolean isEmpty() {
        return regions.isEmpty();
    }

    /** Whether a place lies in a repeat of the panel. */
    boolean isInRepeat(Locus locus) {
        return regions.stream().filter(region -> region.kind() == PanelRegion.Kind.REPEAT)
                .anyMatch(region -> region.place().contains(locus));
    }

    /**
     * What the panel says of the genes whose region a variant changes; where the gene is on the panel too, the better of both.
     *
     * @param panel the entries of genes
     */
    Map<Gene, PanelGene> entries(VariantEvidence evidence, Optional<Panel> panel) {
        Map<Gene, PanelGene> found = new LinkedHashMap<>();
        for (PanelRegion region : regions) {
            if (isChange(region, evidence)) {
                Optional<PanelGene> ofGene = panel.flatMap(known -> known.entry(region.entry().gene()));
                PanelGene own = region.entry();
                PanelGene entry = ofGene.map(known -> joined(known, own)).orElse(own);
                found.merge(entry.gene(), entry, PanelRegions::joined);
            }
        }
        return found;
    }

    private static PanelGene joined(PanelGene one, PanelGene other) {
        Set<ModeOfInheritance> modes = new HashSet<>(one.modes());
        modes.addAll(other.modes());
        PanelGene better = other.confidence() > one.confidence() ? other : one;
        return new PanelGene(one.gene(), modes, better.confidence(), Math.min(one.tier(), other.tier()),
                one.diseases(), better.source(), better.toValidate(), other.region());
    }

    private static boolean isChange(PanelRegion region, VariantEvidence evidence) {
        return switch (region.kind()) {
            case REPEAT -> evidence.type() == VariantType.REPEAT && evidence.places().stream()
                    .anyMatch(region.place().padded(REPEAT_MARGIN)::overlaps);
            case LOSS -> isLoss(evidence) && coversHalf(region.place(), evidence.interval());
            case GAIN -> isGain(evidence) && coversHalf(region.place(), evidence.interval());
        };
    }

    /** Half of the region: the break points of recurrent changes lie in its repeats, and callers scatter there. */
    private static boolean coversHalf(Interval region, Interval changed) {
        long shared = (long) Math.min(region.end(), changed.end()) - Math.max(region.start(), changed.start()) + 1;
        return region.contig().equals(changed.contig()) && 2 * shared >= region.length();
    }

    private static boolean isLoss(VariantEvidence evidence) {
        return evidence.type() == VariantType.STRUCTURAL_DELETION
                || evidence.type() == VariantType.COPY_NUMBER && copies(evidence).orElse(0) < 2;
    }

    private static boolean isGain(VariantEvidence evidence) {
        return evidence.type() == VariantType.DUPLICATION
                || evidence.type() == VariantType.COPY_NUMBER && copies(evidence).orElse(3) > 2;
    }

    /** Empty where the caller does not say it: then the change may be either. */
    private static OptionalDouble copies(VariantEvidence evidence) {
        return evidence.structural().map(StructuralDetail::copyNumber).orElse(OptionalDouble.empty());
    }
}
