package org.alidade.model;

import java.util.List;
import java.util.Optional;

/**
 * What is read for an indication.
 *
 * @param sha256 of the panel's own file, in hexadecimal
 * @param regions repeats and recurrent copy number changes, besides the genes
 */
public record Panel(String name, String version, String sha256, List<PanelGene> genes, List<PanelRegion> regions) {
    public Panel {
        genes = List.copyOf(genes);
        regions = List.copyOf(regions);
    }

    /** A panel of genes alone. */
    public Panel(String name, String version, String sha256, List<PanelGene> genes) {
        this(name, version, sha256, genes, List.of());
    }

    public Optional<PanelGene> entry(Gene gene) {
        return genes.stream().filter(entry -> entry.gene().isSame(gene)).findFirst();
    }

    /** The same with other genes. */
    public Panel withGenes(List<PanelGene> others) {
        return new Panel(name, version, sha256, others, regions);
    }

    /** The same with other regions. */
    public Panel withRegions(List<PanelRegion> others) {
        return new Panel(name, version, sha256, genes, others);
    }
}
