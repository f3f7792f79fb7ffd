package org.alidade.exchange;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.alidade.model.Gene;
import org.alidade.model.Interval;
import org.alidade.quality.BlindSpot;
import org.alidade.quality.CaseCoverage;
import org.alidade.quality.ExonCoverage;
import org.alidade.quality.GeneCoverage;

/**
 * Coverage as a table: per sample and gene one line for the whole gene, whose {@code exon} is {@code all}, and one line per
 * exon. {@code start} and {@code end} count from 1 and belong to the target. {@code gaps} are joined by commas. A gene that
 * was not measured has a line without figures.
 */
public final class CoverageTsv {
    private CoverageTsv() {
    }

    public static void write(Writer out, CaseCoverage coverage) throws IOException {
        TsvWriter tsv = new TsvWriter(out, "sample", "gene", "hgnc_id", "transcript", "exon", "contig", "start", "end",
                "bases", "mean", "min", "fraction_10x", "fraction_20x", "fraction_30x", "gaps", "blind_spot");
        for (GeneCoverage gene : coverage.genes()) {
            Interval first = gene.exons().getFirst().target().interval();
            tsv.line(List.of(gene.sample(), gene.gene().symbol(), gene.gene().hgncId().orElse(""), gene.transcript(),
                    "all", first.contig().name(), Integer.toString(first.start()),
                    Integer.toString(gene.exons().getLast().target().interval().end()),
                    Integer.toString(gene.bases()), TsvWriter.number(gene.mean()), Integer.toString(gene.lowest()),
                    TsvWriter.number(gene.share10()), TsvWriter.number(gene.share20()),
                    TsvWriter.number(gene.share30()), text(gene.gaps()), blind(gene.gene())));
            for (ExonCoverage exon : gene.exons()) {
                tsv.line(exon(gene, exon));
            }
        }
        for (Gene gene : coverage.withoutTranscript()) {
            tsv.line(List.of("", gene.symbol(), gene.hgncId().orElse(""), "", "", "", "", "", "", "", "", "", "", "",
                    "", blind(gene)));
        }
    }

    private static List<String> exon(GeneCoverage gene, ExonCoverage exon) {
        Interval place = exon.target().interval();
        return List.of(gene.sample(), gene.gene().symbol(), gene.gene().hgncId().orElse(""), gene.transcript(),
                Integer.toString(exon.target().exon()), place.contig().name(), Integer.toString(place.start()),
                Integer.toString(place.end()), Integer.toString(exon.bases()), TsvWriter.number(exon.mean()),
                Integer.toString(exon.lowest()), share(exon.at10(), exon), share(exon.at20(), exon),
                share(exon.at30(), exon), text(exon.gaps()), "");
    }

    private static String share(int bases, ExonCoverage exon) {
        return TsvWriter.number((double) bases / exon.bases());
    }

    private static String text(List<Interval> gaps) {
        return gaps.stream().map(gap -> gap.start() + "-" + gap.end()).collect(Collectors.joining(","));
    }

    private static String blind(Gene gene) {
        return BlindSpot.of(gene).map(spot -> spot.name().toLowerCase(Locale.ROOT)).orElse("");
    }
}
