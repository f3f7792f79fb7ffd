package org.alidade.model;

import java.util.List;
import java.util.Optional;

/** The genes read for an indication. {@code sha256}: of the panel's own file, in hexadecimal. */
public record Panel(String name, String version, String sha256, List<PanelGene> genes) {
    public Panel {
        genes = List.copyOf(genes);
    }

    public Optional<PanelGene> entry(Gene gene) {
        return genes.stream().filter(entry -> entry.gene().isSame(gene)).findFirst();
    }
}
