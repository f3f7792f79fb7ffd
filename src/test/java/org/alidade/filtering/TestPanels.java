package org.alidade.filtering;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.alidade.knowledge.transcripts.GeneModels;
import org.alidade.knowledge.transcripts.Transcript;
import org.alidade.model.Gene;
import org.alidade.model.GenomeBuild;
import org.alidade.model.Indication;
import org.alidade.model.Interval;
import org.alidade.model.LocalizedText;
import org.alidade.model.ModeOfInheritance;
import org.alidade.model.Panel;
import org.alidade.model.PanelGene;

/** Panels and places of genes for tests. */
public final class TestPanels {
    private TestPanels() {
    }

    public static PanelGene gene(String symbol, ModeOfInheritance... modes) {
        return entry(Gene.ofSymbol(symbol), 3, 1, false, modes);
    }

    public static PanelGene entry(Gene gene, int confidence, int tier, boolean toValidate,
            ModeOfInheritance... modes) {
        return new PanelGene(gene, Set.of(modes), confidence, tier, List.of(), "test", toValidate);
    }

    public static Indication indication(PanelGene... genes) {
        LocalizedText text = new LocalizedText("essai", "test");
        return new Indication("PI99", "1", text, text, text, "genome",
                new Panel("PI99", "1", "0", Arrays.asList(genes)));
    }

    /** {@code places}: by symbol; {@code renamed}: today's gene by former symbol. */
    public static GeneModels models(Map<String, Interval> places, Map<String, Gene> renamed) {
        return new GeneModels() {
            @Override
            public Optional<Interval> span(Gene gene, GenomeBuild build) {
                return Optional.ofNullable(places.get(gene.symbol()));
            }

            @Override
            public List<Transcript> transcripts(Gene gene, GenomeBuild build) {
                return List.of();
            }

            @Override
            public List<Transcript> overlapping(Interval interval, GenomeBuild build) {
                return List.of();
            }

            @Override
            public Optional<Gene> resolve(String symbolOrId) {
                return Optional.ofNullable(renamed.get(symbolOrId));
            }
        };
    }
}
