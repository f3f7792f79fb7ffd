package org.alidade.filtering;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.alidade.knowledge.indications.PanelFiles;
import org.alidade.knowledge.phenotypes.DiseaseFit;
import org.alidade.knowledge.phenotypes.PhenotypeFit;
import org.alidade.knowledge.phenotypes.Phenotypes;
import org.alidade.model.Gene;
import org.alidade.model.ModeOfInheritance;
import org.alidade.model.Panel;
import org.alidade.model.PanelGene;
import org.alidade.model.PhenotypicFeature;

/**
 * Which findings have to do with what the patient is examined for. The law speaks of findings unrelated to the indication
 * (article 16-10 of the civil code), not of membership of a list: a gene outside the panel may be related, and a gene of the
 * panel may bear on a disease that is not.
 */
public final class RelatedGenes {
    /** A disease that the patient's signs make at least so many times likelier fits them. */
    public static final double FITS = 10;

    private static final Set<ModeOfInheritance> DOMINANT = Set.of(ModeOfInheritance.AUTOSOMAL_DOMINANT);
    private static final Set<ModeOfInheritance> RECESSIVE = Set.of(ModeOfInheritance.AUTOSOMAL_RECESSIVE);

    private final Phenotypes phenotypes;
    private final PhenotypeFit fit;

    /** {@code features}: the proband's signs, present and excluded. */
    public RelatedGenes(Phenotypes phenotypes, List<PhenotypicFeature> features) {
        this.phenotypes = phenotypes;
        this.fit = phenotypes.fit(features);
    }

    /**
     * Genes that the panel holds for a recessive disease only and that are known for a dominant one too, which does not fit
     * the patient (as BRCA2 and ATM on the panel of ovarian insufficiency): one pathogenic allele there is a finding about
     * that other disease. So are genes that a list names without a mode.
     */
    public Set<Gene> guarded(Panel panel) {
        Set<Gene> guarded = new LinkedHashSet<>();
        for (PanelGene entry : panel.genes()) {
            boolean hasDominant = phenotypes.modes(entry.gene())
                    .filter(modes -> modes.contains(ModeOfInheritance.AUTOSOMAL_DOMINANT)).isPresent();
            if ((entry.modes().equals(RECESSIVE) || isBareName(entry)) && hasDominant
                    && !fits(fit.bestDisease(entry.gene(), modes -> modes.containsAll(DOMINANT)))) {
                guarded.add(entry.gene());
            }
        }
        return guarded;
    }

    /** A gene that came to the panel by its name alone: nobody said for which disease. */
    private static boolean isBareName(PanelGene entry) {
        return entry.source().equals(PanelFiles.LIST) && entry.modes().equals(Set.of(ModeOfInheritance.UNKNOWN));
    }

    /** Genes by which the view may be widened, those that fit best first. It says nothing of the patient's variants. */
    public List<RelatedGene> beyond(Panel panel) {
        List<RelatedGene> found = new ArrayList<>();
        for (Gene gene : phenotypes.diseaseGenes()) {
            beyond(gene, panel.entry(gene)).ifPresent(found::add);
        }
        found.sort(Comparator.comparingDouble(RelatedGene::fit).reversed()
                .thenComparing(related -> related.gene().symbol()));
        return List.copyOf(found);
    }

    /** The gene as it would be read in a widened view; empty where no disease of it that the panel leaves out fits. */
    private Optional<RelatedGene> beyond(Gene gene, Optional<PanelGene> entry) {
        Optional<DiseaseFit> best = fit.bestDisease(gene, modes -> entry.isEmpty()
                || !modes.isEmpty() && !AllowedModels.of(entry).containsAll(AllowedModels.of(modes)));
        return best.filter(disease -> fits(best)).map(disease -> new RelatedGene(gene, modes(gene, disease),
                disease.id(), disease.name(), disease.ratio(), entry.isPresent()));
    }

    private Set<ModeOfInheritance> modes(Gene gene, DiseaseFit disease) {
        return disease.modes().isEmpty() ? phenotypes.modes(gene).orElse(Set.of()) : disease.modes();
    }

    private static boolean fits(Optional<DiseaseFit> disease) {
        return disease.filter(found -> found.ratio() >= FITS).isPresent();
    }
}
