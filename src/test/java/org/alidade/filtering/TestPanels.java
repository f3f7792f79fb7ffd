package org.alidade.filtering;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.alidade.knowledge.transcripts.GeneModels;
import org.alidade.knowledge.transcripts.Transcript;
import org.alidade.model.Contig;
import org.alidade.model.Gene;
import org.alidade.model.GenomeBuild;
import org.alidade.model.Indication;
import org.alidade.model.Interval;
import org.alidade.model.LocalizedText;
import org.alidade.model.ModeOfInheritance;
import org.alidade.model.Panel;
import org.alidade.model.PanelGene;
import org.alidade.model.Strand;

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

    /** A transcript on the forward strand of GRCh38; {@code bounds}: first and last base of each exon. */
    public static Transcript transcript(String symbol, Contig contig, int... bounds) {
        List<Interval> exons = IntStream.range(0, bounds.length / 2)
                .mapToObj(exon -> new Interval(contig, bounds[2 * exon], bounds[2 * exon + 1])).toList();
        return new Transcript("NM_" + symbol + ".1", Gene.ofSymbol(symbol), GenomeBuild.GRCH38, Strand.FORWARD, exons,
                Optional.empty(), true);
    }

    /** {@code places}: by symbol; {@code renamed}: today's gene by former symbol. */
    public static GeneModels models(Map<String, Interval> places, Map<String, Gene> renamed) {
        return models(places, renamed, List.of());
    }

    /** {@code transcripts}: of any gene. */
    public static GeneModels models(Map<String, Interval> places, Map<String, Gene> renamed,
            List<Transcript> transcripts) {
        return new GeneModels() {
            @Override
            public Optional<Interval> span(Gene gene, GenomeBuild build) {
                return Optional.ofNullable(places.get(gene.symbol()));
            }

            @Override
            public List<Transcript> transcripts(Gene gene, GenomeBuild build) {
                return transcripts.stream().filter(one -> one.gene().isSame(gene)).toList();
            }

            @Override
            public List<Transcript> overlapping(Interval interval, GenomeBuild build) {
                return transcripts.stream().filter(one -> one.span().overlaps(interval)).toList();
            }

            @Override
            public Optional<Gene> resolve(String symbolOrId) {
                return Optional.ofNullable(renamed.get(symbolOrId));
            }
        };
    }
}
