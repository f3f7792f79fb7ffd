package org.alidade.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import org.alidade.filtering.CaseVariants;
import org.alidade.filtering.FamilyContext;
import org.alidade.filtering.FilterLimits;
import org.alidade.filtering.FilterPresets;
import org.alidade.filtering.FilterSettings;
import org.alidade.filtering.Funnel;
import org.alidade.filtering.Scope;
import org.alidade.filtering.ScopeColumns;
import org.alidade.filtering.ScopeColumns.By;
import org.alidade.filtering.ScopeColumns.Key;
import org.alidade.filtering.ScopedVariants;
import org.alidade.model.AffectedStatus;
import org.alidade.model.Impact;
import org.alidade.model.InheritanceModel;
import org.alidade.model.Pedigree;
import org.alidade.model.Person;
import org.alidade.model.Sex;
import org.alidade.progress.Progress;
import org.alidade.variants.column.VariantColumns;
import org.alidade.variants.query.BitMask;
import org.alidade.variants.query.Facets;
import org.alidade.variants.query.Predicates;
import org.alidade.variants.query.RowOrder;
import org.alidade.variants.query.RowPredicate;
import org.alidade.variants.query.RowScan;
import org.alidade.variants.query.Workers;

/** How long filters, sorting and facets take over a genome trio in columns. Argument: number of rows (5,000,000). */
public final class FilterBenchmark {
    private static final int ROUNDS = 40;
    private static final OperatingSystemMXBean PROCESS = (OperatingSystemMXBean) ManagementFactory
            .getOperatingSystemMXBean();

    private final VariantColumns columns;
    private final Workers workers = Workers.all();

    private FilterBenchmark(int rows) {
        this.columns = new SyntheticColumns(rows, 42);
    }

    /** Prints one line per figure: name, median, worst in milliseconds. */
    public static void main(String[] arguments) {
        int rows = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 5_000_000;
        FilterBenchmark benchmark = new FilterBenchmark(rows);
        System.out.printf("rows %d, threads %d, Java %s%n", rows, benchmark.workers.threads(), Runtime.version());
        benchmark.firstLists();
        benchmark.changes();
        benchmark.pairs();
        benchmark.orders();
        benchmark.engine();
    }

    private CaseVariants open() {
        Pedigree trio = new Pedigree("trio", List.of(
                new Person("C", Sex.FEMALE, AffectedStatus.AFFECTED, Optional.of("F"), Optional.of("M")),
                new Person("F", Sex.MALE, AffectedStatus.UNAFFECTED, Optional.empty(), Optional.empty()),
                new Person("M", Sex.FEMALE, AffectedStatus.UNAFFECTED, Optional.empty(), Optional.empty())));
        return CaseVariants.of(new SyntheticTable(columns),
                new FamilyContext(trio, "C", Map.of("C", "C", "F", "F", "M", "M")), Optional.empty(),
                new Scope(Optional.empty(), true, List.of()), new NoModels());
    }

    /** From open columns to the first filtered counts, the first in a cold process. */
    private void firstLists() {
        long[] times = new long[5];
        for (int round = 0; round < times.length; round++) {
            long start = System.nanoTime();
            Funnel funnel = open().preview(FilterPresets.standard(), Progress.none());
            times[round] = System.nanoTime() - start;
            if (round == 0) {
                System.out.printf("first list in a cold process: %.0f ms%n%s%n", times[0] / 1e6, funnel);
            }
        }
        print("open columns to first counts", times);
    }

    /** One setting changes at a time, as under a slider. */
    private void changes() {
        CaseVariants variants = open();
        variants.preview(FilterPresets.standard(), Progress.none());
        measure("change of depth (quality)", round -> variants.preview(changed(round, 0, Impact.MODERATE),
                Progress.none()).steps().getLast().kept());
        measure("change of frequency", round -> variants.preview(changed(0, round + 1, Impact.MODERATE),
                Progress.none()).steps().getLast().kept());
        Impact[] impacts = {Impact.HIGH, Impact.MODERATE, Impact.LOW};
        measure("change of impact", round -> variants.preview(changed(0, 100 + round, impacts[round % 3]),
                Progress.none()).steps().getLast().kept());
        measure("all settings at once", round -> variants
                .preview(changed(50 + round, 200 + round, impacts[round % 3]), Progress.none()).steps().getLast()
                .kept());
        measure("widest: impact MODIFIER, frequency 1", round -> variants
                .preview(changed(70 + round, 1_000_000, Impact.MODIFIER), Progress.none()).steps().getLast().kept());
    }

    /** The limit of pairs alone changes: frequency, the search through all genes, and inheritance are asked again. */
    private void pairs() {
        CaseVariants variants = open();
        measure("compound heterozygotes by gene", round -> variants.preview(
                new FilterLimits(0.001, 0.01, 0.02 + round / 1000.0, 20, 10).applyTo(FilterPresets.standard()),
                Progress.none()).steps().getLast().kept());
    }

    /** The list of the whole scope, as the screen orders it. */
    private void orders() {
        ScopedVariants variants = open().filter(FilterPresets.standard(), Progress.none());
        ScopeColumns columns = variants.columns().orElseThrow();
        By gene = new By(Key.GENE, true);
        By consequence = new By(Key.CONSEQUENCE, true);
        columns.order(List.of(gene), Progress.none());
        measure("order of the scope by gene, permutation kept", round -> look(variants,
                columns.order(List.of(gene), Progress.none())));
        Key[] keys = {Key.FREQUENCY, Key.REVEL, Key.CONSEQUENCE, Key.SPLICE_AI, Key.CLINVAR};
        measure("order of the scope by one column, made anew", round -> look(variants,
                columns.order(List.of(new By(keys[round % keys.length], round % 2 == 0)), Progress.none())));
        measure("order of the scope by three columns, made anew", round -> look(variants, columns.order(
                List.of(gene, consequence, new By(Key.FREQUENCY, round % 2 == 0)), Progress.none())));
        measure("search of the scope for a gene", round -> look(variants,
                columns.search(List.of("gene" + (1_000 + round)), Progress.none())));
        measure("search of the scope for a position", round -> look(variants,
                columns.search(List.of("chr" + (1 + round % 22) + ":3000"), Progress.none())));
    }

    /** Reads what the first screen shows. */
    private static int look(ScopedVariants variants, int[] order) {
        return Arrays.stream(order).limit(50).map(place -> variants.all().get(place).verdicts().size()).sum();
    }

    private static FilterSettings changed(int depth, int frequency, Impact impact) {
        FilterSettings standard = FilterPresets.standard();
        Map<InheritanceModel, Double> limits = new EnumMap<>(InheritanceModel.class);
        standard.maximumFrequency().forEach((model, limit) -> limits.put(model, Math.min(1, limit * (1 + frequency / 100.0))));
        return new FilterSettings("changed", standard.minimumGenotypeQuality(), depth % 60, standard.minimumBalance(),
                standard.maximumBalance(), standard.minimumHeteroplasmy(), standard.keepFailedSites(), limits, impact,
                standard.minimumConfidence(), standard.maximumTier(), standard.completePenetrance());
    }

    private void engine() {
        boolean[] pass = {true, false};
        boolean[] carried = {false, true, true, false};
        boolean[] without = {true, false, false, false};
        boolean[] severe = new boolean[columns.effectLists().size()];
        for (int list = 0; list < severe.length; list++) {
            severe[list] = columns.effectLists().list(list).stream()
                    .anyMatch(effect -> (effect.consequences() & (1L << 22) - 1) != 0);
        }
        List<RowPredicate> deNovo = List.of(Predicates.in(columns.filter(), pass),
                Predicates.in(columns.sample("C").orElseThrow().call(), carried),
                Predicates.in(columns.sample("F").orElseThrow().call(), without),
                Predicates.in(columns.sample("M").orElseThrow().call(), without),
                Predicates.between(columns.sample("C").orElseThrow().quality(), 20, 1000, Predicates.Missing.PASSES),
                Predicates.rare(columns.maximumFrequency(), 0.001), Predicates.in(columns.effects(), severe));
        measure("seven predicates, de novo",
                round -> RowScan.select(columns.rows(), deNovo, workers, Progress.none()).count());
        BitMask broad = RowScan.select(columns.rows(), deNovo.subList(0, 1), workers, Progress.none());
        IntUnaryOperator key = RowOrder.key(columns.maximumFrequency(), RowOrder.Direction.ASCENDING);
        int[] order = RowOrder.sorted(BitMask.all(columns.rows()), key, workers, Progress.none());
        measure("sort all rows by frequency (once per column)",
                round -> RowOrder.sorted(BitMask.all(columns.rows()), key, workers, Progress.none()).length);
        measure("filter, first screen in that order, facets of six columns", round -> {
            BitMask found = RowScan.select(columns.rows(), deNovo.subList(0, 2), workers, Progress.none());
            int shown = RowOrder.first(order, found, 50).length;
            for (int facet = 0; facet < 6; facet++) {
                shown += Facets.count(found, 24, row -> columns.contig().get(row), workers, Progress.none())[0];
            }
            return shown + broad.size();
        });
    }

    private interface Work {
        int run(int round);
    }

    private static void measure(String name, Work work) {
        long[] times = new long[ROUNDS];
        long[] processors = new long[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            long used = PROCESS.getProcessCpuTime();
            long start = System.nanoTime();
            work.run(round);
            times[round] = System.nanoTime() - start;
            processors[round] = PROCESS.getProcessCpuTime() - used;
        }
        print(name, times);
        Arrays.sort(processors);
        System.out.printf("%-60s median %6.1f ms of processors%n", "", processors[ROUNDS / 2] / 1e6);
    }

    private static void print(String name, long[] times) {
        long[] sorted = times.clone();
        Arrays.sort(sorted);
        System.out.printf("%-60s median %6.1f ms   worst %6.1f ms%n", name, sorted[sorted.length / 2] / 1e6,
                sorted[sorted.length - 1] / 1e6);
    }
}
