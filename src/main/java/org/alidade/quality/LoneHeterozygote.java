package org.alidade.quality;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.alidade.filtering.FilterId;
import org.alidade.filtering.ScopedVariant;
import org.alidade.model.Gene;
import org.alidade.model.Interval;
import org.alidade.model.ModeOfInheritance;
import org.alidade.model.PanelGene;
import org.alidade.model.VariantKey;
import org.alidade.model.Zygosity;

/**
 * A single heterozygous allele of a recessive gene that every filter but inheritance keeps, while a part of the gene is not
 * covered: a second allele could hide there.
 *
 * @param gaps of the proband's reads, in the order of the genome
 * @param blind where the gene is also one that short reads see badly
 */
public record LoneHeterozygote(Gene gene, VariantKey variant, List<Interval> gaps, Optional<BlindSpot> blind) {
    public LoneHeterozygote {
        gaps = List.copyOf(gaps);
    }

    /** Bases of all gaps. */
    public int uncovered() {
        return gaps.stream().mapToInt(Interval::length).sum();
    }

    /** {@code proband}: the sample's name. Genes without a gap or blind spot are left out. */
    public static List<LoneHeterozygote> of(List<ScopedVariant> scoped, CaseCoverage coverage, String proband) {
        Map<Gene, List<ScopedVariant>> byGene = new LinkedHashMap<>();
        for (ScopedVariant variant : scoped) {
            if (variant.gene().isPresent() && isRecessive(variant) && isKeptButForInheritance(variant)
                    && carries(variant, proband)) {
                byGene.computeIfAbsent(variant.gene().get(), key -> new ArrayList<>()).add(variant);
            }
        }
        List<LoneHeterozygote> lone = new ArrayList<>();
        byGene.forEach((gene, variants) -> {
            List<Interval> gaps = coverage.genes().stream()
                    .filter(measured -> measured.gene().equals(gene) && measured.sample().equals(proband))
                    .flatMap(measured -> measured.gaps().stream()).toList();
            Optional<BlindSpot> blind = BlindSpot.of(gene);
            boolean single = variants.size() == 1 && zygosity(variants.getFirst(), proband) == Zygosity.HETEROZYGOUS;
            if (single && (!gaps.isEmpty() || blind.isPresent())) {
                lone.add(new LoneHeterozygote(gene, variants.getFirst().evidence().key(), gaps, blind));
            }
        });
        return lone;
    }

    private static boolean isRecessive(ScopedVariant variant) {
        Set<ModeOfInheritance> modes = variant.panelGene().map(PanelGene::modes).orElse(Set.of());
        return modes.contains(ModeOfInheritance.AUTOSOMAL_RECESSIVE);
    }

    private static boolean isKeptButForInheritance(ScopedVariant variant) {
        return variant.verdicts().entrySet().stream().filter(entry -> entry.getKey() != FilterId.INHERITANCE)
                .allMatch(entry -> entry.getValue().verdict().keeps());
    }

    private static boolean carries(ScopedVariant variant, String sample) {
        return variant.evidence().genotype(sample).carriesAlternative();
    }

    private static Zygosity zygosity(ScopedVariant variant, String sample) {
        return variant.evidence().genotype(sample).zygosity();
    }
}
