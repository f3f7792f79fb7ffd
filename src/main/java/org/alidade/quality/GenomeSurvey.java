package org.alidade.quality;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.alidade.filtering.Scope;
import org.alidade.filtering.ScopedVariants;
import org.alidade.knowledge.genome.ContigLengths;
import org.alidade.model.Contig;
import org.alidade.model.Genotype;
import org.alidade.model.Interval;
import org.alidade.model.PopulationFrequency;
import org.alidade.model.VariantEvidence;
import org.alidade.model.VariantType;
import org.alidade.model.Zygosity;
import org.alidade.progress.Progress;
import org.alidade.quality.GenomeProfile.CopyNumberCall;
import org.alidade.variants.VariantTable;

/**
 * Sums the calls of one sample up along the genome. What lies outside the scope is not even summed: a large deletion
 * would show in a mean as well.
 */
public final class GenomeSurvey {
    /** Length of a bin, bases. */
    public static final int BIN = 1_000_000;
    /** Below this depth a share of reads says little. */
    static final int MINIMUM_DEPTH = 10;
    /** RohHunter's demands on a call. */
    static final int MINIMUM_DEPTH_OF_MARKER = 20;
    static final int MINIMUM_QUALITY_OF_MARKER = 20;

    private final VariantTable table;
    private final ScopedVariants scoped;
    private final Scope scope;
    private final String sample;
    private final RunLimits limits;
    private final Map<Contig, Integer> lengths;
    private final Map<Contig, Map<Integer, Sum>> sums = new LinkedHashMap<>();
    private final Map<Contig, HomozygosityRuns> runs = new LinkedHashMap<>();
    private final List<CopyNumberCall> copies = new ArrayList<>();
    private int sites;

    private static final class Sum {
        private int sites;
        private long depth;
        private final int[] fractions = new int[GenomeBin.LEVELS];
    }

    private GenomeSurvey(VariantTable table, ScopedVariants scoped, String sample, RunLimits limits) {
        this.limits = limits;
        this.table = table;
        this.scoped = scoped;
        this.scope = scoped.scope();
        this.sample = sample;
        this.lengths = ContigLengths.of(table.build());
    }

    /**
     * Reads the whole table (long); can be cancelled through {@code progress}. Empty where the table does not hold the
     * sample.
     */
    public static Optional<GenomeProfile> measure(VariantTable table, ScopedVariants scoped, String sample,
            RunLimits limits, Progress progress) {
        if (!table.samples().contains(sample)) {
            return Optional.empty();
        }
        GenomeSurvey survey = new GenomeSurvey(table, scoped, sample, limits);
        for (int row = 0; row < table.rowCount(); row++) {
            if (row % 1000 == 0) {
                progress.checkCancelled();
                progress.report("workflow.stage.genome", row, table.rowCount());
            }
            if (survey.lengths.containsKey(table.contig(row))) {
                survey.add(table.evidence(row));
            }
        }
        return Optional.of(survey.result());
    }

    private void add(VariantEvidence evidence) {
        if (!scope.contains(evidence.key().locus())) {
            return;
        }
        Genotype genotype = evidence.genotype(sample);
        if (evidence.type() == VariantType.STRUCTURAL && genotype.carriesAlternative()
                && !scoped.of(evidence.key()).isEmpty()) {
            copies.add(new CopyNumberCall(evidence.interval(), evidence.key().alt().replaceAll("[<>]", "")));
        }
        if (evidence.type() == VariantType.SNV && evidence.quality().filters().isEmpty() && !genotype.isNoCall()) {
            addSite(evidence, genotype);
        }
    }

    private void addSite(VariantEvidence evidence, Genotype genotype) {
        OptionalDouble fraction = genotype.alleleFraction();
        int depth = genotype.depth()
                .orElse(genotype.referenceReads().orElse(0) + genotype.alternativeReads().orElse(0));
        Contig contig = evidence.key().contig();
        if (fraction.isPresent() && depth >= MINIMUM_DEPTH) {
            sites++;
            Sum sum = sums.computeIfAbsent(contig, key -> new LinkedHashMap<>())
                    .computeIfAbsent((evidence.key().position() - 1) / BIN, key -> new Sum());
            sum.sites++;
            sum.depth += depth;
            sum.fractions[Math.min(GenomeBin.LEVELS - 1, (int) (fraction.getAsDouble() * GenomeBin.LEVELS))]++;
        }
        Zygosity zygosity = genotype.zygosity();
        boolean marker = zygosity == Zygosity.HETEROZYGOUS || zygosity == Zygosity.HOMOZYGOUS;
        if (contig.isAutosome() && marker && depth >= MINIMUM_DEPTH_OF_MARKER
                && genotype.quality().orElse(MINIMUM_QUALITY_OF_MARKER) >= MINIMUM_QUALITY_OF_MARKER) {
            runs.computeIfAbsent(contig, key -> new HomozygosityRuns(key, limits)).add(evidence.key().position(),
                    zygosity == Zygosity.HETEROZYGOUS,
                    evidence.frequency().map(PopulationFrequency::highest).orElse(OptionalDouble.empty()));
        }
    }

    private GenomeProfile result() {
        List<GenomeBin> bins = new ArrayList<>();
        lengths.forEach((contig, length) -> sums.getOrDefault(contig, Map.of()).entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> bins.add(bin(contig, length, entry.getKey(), entry.getValue()))));
        GenomeProfile without = new GenomeProfile(table.build(), sample, !scope.unrestricted(), sites, bins, List.of(),
                copies);
        List<RunOfHomozygosity> found = lengths.keySet().stream()
                .filter(contig -> runs.containsKey(contig) && without.isReadable(contig))
                .flatMap(contig -> runs.getOrDefault(contig, new HomozygosityRuns(contig, limits)).runs().stream())
                .toList();
        return new GenomeProfile(table.build(), sample, !scope.unrestricted(), sites, bins, found, copies);
    }

    private static GenomeBin bin(Contig contig, int length, int index, Sum sum) {
        int start = index * BIN + 1;
        Interval interval = new Interval(contig, start, Math.max(start, Math.min(length, start + BIN - 1)));
        return new GenomeBin(interval, sum.sites, OptionalDouble.of((double) sum.depth / sum.sites),
                Arrays.stream(sum.fractions).boxed().toList());
    }
}
