package org.alidade.quality;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import org.alidade.model.Gene;
import org.alidade.reads.CountingRule;

/**
 * The coverage of the genes that were asked for, in every sample with reads.
 *
 * @param rule what was counted
 * @param gapBelow fewer reads than this are a gap
 * @param samples that have reads, as the files name them, the proband's first
 * @param genes one entry per gene and sample
 * @param withoutTranscript genes that were asked for and have no transcript installed for the build: not measured
 */
public record CaseCoverage(CountingRule rule, int gapBelow, List<String> samples, List<GeneCoverage> genes,
        List<Gene> withoutTranscript) {
    public CaseCoverage {
        samples = List.copyOf(samples);
        genes = List.copyOf(genes);
        withoutTranscript = List.copyOf(withoutTranscript);
    }

    /** Reads per base over all targets of a sample; empty where nothing was measured. */
    public OptionalDouble mean(String sample) {
        return weighted(sample, GeneCoverage::mean);
    }

    /** Share of all target bases of a sample with at least 20 reads, 0 to 1; empty where nothing was measured. */
    public OptionalDouble share20(String sample) {
        return weighted(sample, GeneCoverage::share20);
    }

    private OptionalDouble weighted(String sample, ToDoubleFunction<GeneCoverage> value) {
        List<GeneCoverage> own = genes.stream().filter(gene -> gene.sample().equals(sample)).toList();
        long bases = own.stream().mapToLong(GeneCoverage::bases).sum();
        return bases == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(
                        own.stream().mapToDouble(gene -> value.applyAsDouble(gene) * gene.bases()).sum() / bases);
    }
}
