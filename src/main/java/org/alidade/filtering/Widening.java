package org.alidade.filtering;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alidade.model.Gene;
import org.alidade.model.Indication;
import org.alidade.model.ModeOfInheritance;
import org.alidade.model.Panel;
import org.alidade.model.PanelGene;

/**
 * Genes by which a person widened the view of a case beyond the indication's panel, and why.
 *
 * @param genes never empty
 * @param reason in the person's words; never blank
 */
public record Widening(List<WidenedGene> genes, String reason) {
    /** What the entry of a widened gene names as its source. */
    public static final String SOURCE = "widened";
    private static final int ESTABLISHED = 3;

    /**
     * @param modes under which the gene is read; empty for all
     * @param disease id of the disease for which; empty for a gene without a known disease
     */
    public record WidenedGene(Gene gene, Set<ModeOfInheritance> modes, Optional<String> disease) {
        public WidenedGene {
            modes = Set.copyOf(modes);
        }
    }

    public Widening {
        genes = List.copyOf(genes);
        if (genes.isEmpty() || reason.isBlank()) {
            throw new IllegalArgumentException("a view is widened by at least one gene and for a reason");
        }
    }

    /** Whether an entry was added, or read under more modes, by a widening. */
    public static boolean isWidened(Optional<PanelGene> entry) {
        return entry.filter(known -> known.source().equals(SOURCE)).isPresent();
    }

    /** The indication as it is read in the widened view; name, version and hash of its panel stay those of the panel. */
    public Indication applied(Indication indication) {
        Panel panel = indication.panel();
        List<PanelGene> entries = new ArrayList<>(panel.genes());
        for (WidenedGene widened : genes) {
            Optional<PanelGene> known = panel.entry(widened.gene());
            known.ifPresent(entries::remove);
            entries.add(entry(widened, known));
        }
        return indication.withPanel(panel.withGenes(entries));
    }

    private static PanelGene entry(WidenedGene widened, Optional<PanelGene> known) {
        Set<ModeOfInheritance> modes = Stream.concat(widened.modes().stream(),
                known.stream().flatMap(entry -> entry.modes().stream())).collect(Collectors.toSet());
        return new PanelGene(widened.gene(), modes, ESTABLISHED, 1, widened.disease().stream().toList(), SOURCE, false);
    }
}
