package org.alidade.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alidade.model.Gene;
import org.alidade.model.Interval;
import org.alidade.model.PanelGene;
import org.alidade.model.PathogenicityClass;
import org.alidade.quality.CaseCoverage;
import org.alidade.quality.ExonCoverage;
import org.alidade.quality.GeneCoverage;
import org.alidade.report.ReportContent.Block;
import org.alidade.report.ReportContent.Layout;
import org.alidade.report.ReportContent.Paragraph;
import org.alidade.report.ReportContent.Section;
import org.alidade.report.ReportContent.Subtitle;
import org.alidade.report.ReportContent.Table;
import org.alidade.report.ReportContent.Tone;
import org.alidade.report.ReportExtras.Kind;
import org.alidade.report.ReportExtras.SingleAllele;

/**
 * What a result covers and what it does not: genes, bases not read, kinds not sought, blind spots, lone alleles. Counts only;
 * no residual probability, which nothing here can tell.
 */
final class CoverageSections {
    /** Genes with gaps that stand on the result's own page; all stand in the annex. */
    private static final int SHOWN = 20;

    private final ReportInput input;
    private final Wording wording;
    private final Optional<String> sample;

    CoverageSections(ReportInput input, Wording wording) {
        this.input = input;
        this.wording = wording;
        this.sample = input.theCase().sampleOf(input.theCase().probandId());
    }

    /** What the result covers; the reader of a negative one needs it first. */
    Section covered() {
        List<Block> blocks = new ArrayList<>();
        genes().ifPresent(text -> blocks.add(new Paragraph(Tone.PLAIN, text)));
        blocks.addAll(gaps());
        blocks.add(new Paragraph(Tone.PLAIN, kinds()));
        List<String> spots = BlindSpots.of(panelGenes()).entrySet().stream()
                .map(entry -> wording.text("blindSpot." + entry.getKey(), String.join(", ", entry.getValue())))
                .toList();
        if (!spots.isEmpty()) {
            blocks.add(new Paragraph(Tone.PLAIN, wording.text("covered.blindSpots", String.join(" ; ", spots))));
        }
        singleAlleles().ifPresent(text -> blocks.add(new Paragraph(Tone.PLAIN, text)));
        return new Section(wording.text("section.covered"), blocks);
    }

    private List<Gene> panelGenes() {
        return input.indication().map(indication -> indication.panel().genes().stream().map(PanelGene::gene).toList())
                .orElse(List.of());
    }

    private Optional<String> genes() {
        return input.indication().map(indication -> wording.text("covered.genes",
                wording.numbers().whole(panelGenes().stream().distinct().count()), indication.panel().name()));
    }

    private List<GeneCoverage> measured() {
        return input.extras().coverage().map(coverage -> coverage.genes().stream()
                .filter(gene -> sample.filter(gene.sample()::equals).isPresent()).toList()).orElse(List.of());
    }

    private static int missing(GeneCoverage gene) {
        return gene.gaps().stream().mapToInt(Interval::length).sum();
    }

    private static long incomplete(GeneCoverage gene) {
        return gene.exons().stream().filter(exon -> !exon.gaps().isEmpty()).count();
    }

    private List<Block> gaps() {
        if (measured().isEmpty()) {
            return List.of(new Paragraph(Tone.PLAIN, wording.text("covered.unmeasured")));
        }
        CaseCoverage coverage = input.extras().coverage().orElseThrow();
        List<GeneCoverage> lacking = measured().stream().filter(gene -> missing(gene) > 0)
                .sorted(Comparator.comparingInt(CoverageSections::missing).reversed()).toList();
        List<Block> blocks = new ArrayList<>();
        long unread = lacking.stream().filter(gene -> missing(gene) == gene.bases()).count();
        long bases = lacking.stream().mapToLong(CoverageSections::missing).sum();
        long exons = lacking.stream().mapToLong(CoverageSections::incomplete).sum();
        blocks.add(new Paragraph(Tone.PLAIN, lacking.isEmpty()
                ? wording.text("covered.complete", measured().size(), coverage.gapBelow())
                : wording.text("covered.gaps", wording.numbers().whole(bases), wording.numbers().whole(exons),
                        lacking.size(), measured().size(), coverage.gapBelow())));
        if (unread > 0) {
            blocks.add(new Paragraph(Tone.PLAIN, wording.text("covered.unread", unread)));
        }
        if (!lacking.isEmpty()) {
            blocks.add(new Table(Layout.GAPS,
                    Stream.of("gene", "covered.exons", "covered.bases", "covered.share20", "covered.mean")
                            .map(wording::text).toList(),
                    lacking.stream().limit(SHOWN).map(this::gap).toList()));
            if (lacking.size() > SHOWN) {
                blocks.add(new Paragraph(Tone.SMALL, wording.text("covered.more", lacking.size() - SHOWN)));
            }
        }
        if (!coverage.withoutTranscript().isEmpty()) {
            blocks.add(new Paragraph(Tone.SMALL, wording.text("covered.withoutTranscript", coverage.withoutTranscript()
                    .stream().map(Gene::symbol).sorted().collect(Collectors.joining(", ")))));
        }
        return blocks;
    }

    private List<String> gap(GeneCoverage gene) {
        return List.of(gene.gene().symbol() + " (" + gene.transcript() + ")",
                wording.text("covered.exonsOf", incomplete(gene), gene.exons().size()),
                wording.text("covered.basesOf", wording.numbers().whole(missing(gene)),
                        wording.numbers().whole(gene.bases())),
                wording.percent(gene.share20()), wording.numbers().decimal(gene.mean(), 1));
    }

    /** Kinds that no header of the case's files speaks of were not sought. */
    private String kinds() {
        List<String> sought = new ArrayList<>();
        List<String> not = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            (input.extras().kinds().contains(kind) ? sought : not).add(wording.text("kind." + kind.name()));
        }
        not.add(wording.text("kind.never"));
        return (sought.isEmpty() ? "" : wording.text("covered.sought", String.join(", ", sought)) + " ")
                + wording.text("covered.notSought", String.join(", ", not));
    }

    /** Genes are named where a person gave the allele class 4 or 5: an unread allele is no finding about its bearer. */
    private Optional<String> singleAlleles() {
        List<SingleAllele> all = input.extras().singleAlleles();
        if (all.isEmpty()) {
            return Optional.empty();
        }
        String named = all.stream()
                .filter(allele -> allele.given().filter(PathogenicityClass::isAtLeastLikelyPathogenic).isPresent())
                .map(allele -> allele.gene().symbol()).distinct().sorted().collect(Collectors.joining(", "));
        long genes = all.stream().map(SingleAllele::gene).distinct().count();
        String count = wording.text("covered.singleAlleles", genes);
        return Optional.of(named.isEmpty() ? count : count + " " + wording.text("covered.singleNamed", named));
    }

    /** Every gene that was read, with its coverage. */
    Section annex() {
        List<List<String>> rows = input.indication().map(indication -> indication.panel().genes().stream()
                .sorted(Comparator.comparing(entry -> entry.gene().symbol())).map(this::row).toList())
                .orElse(List.of());
        List<Block> blocks = new ArrayList<>();
        if (!rows.isEmpty()) {
            blocks.add(new Table(Layout.GENES, Stream.of("gene", "transcript", "annex.modes", "annex.confidence",
                    "covered.exons", "covered.bases", "covered.share20").map(wording::text).toList(), rows));
        }
        // A gene that is not read at all is one line of the table above; its exons would say no more.
        List<List<String>> stretches = measured().stream().filter(gene -> missing(gene) < gene.bases())
                .flatMap(this::stretches).toList();
        if (!stretches.isEmpty()) {
            blocks.add(new Subtitle(wording.text("annex.stretches")));
            blocks.add(new Table(Layout.STRETCHES, Stream.of("gene", "annex.exon", "annex.place", "annex.length",
                    "annex.lowest").map(wording::text).toList(), stretches));
        }
        return new Section(wording.text("section.annex"), blocks);
    }

    private List<String> row(PanelGene entry) {
        Optional<GeneCoverage> found = measured().stream().filter(gene -> gene.gene().isSame(entry.gene())).findFirst();
        String modes = entry.modes().stream().sorted().map(mode -> wording.text("mode." + mode.name()))
                .collect(Collectors.joining(", "));
        return List.of(entry.gene().symbol() + entry.gene().hgncId().map(id -> " (" + id + ")").orElse(""),
                found.map(GeneCoverage::transcript).orElse("–"), modes.isEmpty() ? "–" : modes,
                Integer.toString(entry.confidence()),
                found.map(gene -> wording.text("covered.exonsOf", incomplete(gene), gene.exons().size())).orElse("–"),
                found.map(gene -> wording.numbers().whole(missing(gene))).orElse("–"),
                found.map(gene -> wording.percent(gene.share20())).orElse("–"));
    }

    private Stream<List<String>> stretches(GeneCoverage gene) {
        return gene.exons().stream().flatMap(exon -> exon.gaps().stream().map(gap -> stretch(gene, exon, gap)));
    }

    private List<String> stretch(GeneCoverage gene, ExonCoverage exon, Interval gap) {
        return List.of(gene.gene().symbol(), Integer.toString(exon.target().exon()),
                gap.contig().ucscName() + ":" + gap.start() + "-" + gap.end(), wording.numbers().whole(gap.length()),
                wording.numbers().whole(exon.lowest()));
    }
}
