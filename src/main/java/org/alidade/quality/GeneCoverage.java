package org.alidade.quality;

import java.util.List;
import java.util.function.ToIntFunction;
import org.alidade.model.Gene;
import org.alidade.model.Interval;

/**
 * How well one gene is covered in one sample, over the targets of its leading transcript.
 *
 * @param transcript with version
 * @param exons in the order of the genome; at least one
 */
public record GeneCoverage(Gene gene, String transcript, String sample, List<ExonCoverage> exons) {
    public GeneCoverage {
        exons = List.copyOf(exons);
    }

    public int bases() {
        return exons.stream().mapToInt(ExonCoverage::bases).sum();
    }

    /** Reads per base. */
    public double mean() {
        return (double) exons.stream().mapToLong(ExonCoverage::sum).sum() / bases();
    }

    public int lowest() {
        return exons.stream().mapToInt(ExonCoverage::lowest).min().orElse(0);
    }

    /** Share of the bases with at least 10 reads, 0 to 1. */
    public double share10() {
        return share(ExonCoverage::at10);
    }

    public double share20() {
        return share(ExonCoverage::at20);
    }

    public double share30() {
        return share(ExonCoverage::at30);
    }

    private double share(ToIntFunction<ExonCoverage> covered) {
        return (double) exons.stream().mapToInt(covered).sum() / bases();
    }

    public List<Interval> gaps() {
        return exons.stream().flatMap(exon -> exon.gaps().stream()).toList();
    }
}
