package org.alidade.knowledge.indications;

import java.util.List;
import org.alidade.model.Panel;

/** A panel as a table that {@link PanelFiles} reads back to the same genes. */
public final class PanelText {
    /** The columns, in their order. */
    public static final List<String> HEADER = List.of("symbol", "hgnc_id", "moi", "confidence", "tier", "diseases",
            "source");

    private PanelText() {
    }

    /** One line a gene. */
    public static List<List<String>> lines(Panel panel) {
        return panel.genes().stream()
                .map(entry -> List.of(entry.gene().symbol(), entry.gene().hgncId().orElse(""),
                        InheritanceCodes.text(entry.modes()), Integer.toString(entry.confidence()),
                        Integer.toString(entry.tier()), String.join(";", entry.diseases()), entry.source()))
                .toList();
    }
}
