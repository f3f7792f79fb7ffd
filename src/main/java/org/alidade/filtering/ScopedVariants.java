package org.alidade.filtering;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.alidade.filtering.ScopedVariant.PairPartner;
import org.alidade.model.Gene;
import org.alidade.model.GenomeBuild;
import org.alidade.model.VariantKey;

/**
 * The variants of a case that the scope lets be seen, each with its verdicts. There may be millions: a variant is read from
 * its file when it is asked for, not before.
 */
public final class ScopedVariants {
    /** Up to so many kept variants stay in memory once they were read. */
    private static final int REMEMBERED = 20_000;

    private final Scope scope;
    private final Funnel funnel;
    private final FilterSettings settings;
    private final List<ScopedVariant> all;
    private final Supplier<List<ScopedVariant>> kept;
    private final Finder finder;
    private final Optional<ScopeColumns> columns;

    /** Looks variants up without going through all. */
    interface Finder {
        List<ScopedVariant> find(VariantKey key);

        /** Those judged for a gene of this symbol, in any case of letters. */
        List<ScopedVariant> ofGene(String symbol);

        /** Those judged for a gene, under whatever symbol. */
        List<ScopedVariant> ofGene(Gene gene);
    }

    private ScopedVariants(Scope scope, Funnel funnel, FilterSettings settings, List<ScopedVariant> all,
            Supplier<List<ScopedVariant>> kept, Finder finder, Optional<ScopeColumns> columns) {
        this.scope = scope;
        this.funnel = funnel;
        this.settings = settings;
        this.all = all;
        this.kept = kept;
        this.finder = finder;
        this.columns = columns;
    }

    /** Variants that are at hand. */
    public ScopedVariants(Scope scope, Funnel funnel, FilterSettings settings, List<ScopedVariant> all) {
        this(scope, funnel, settings, List.copyOf(all), () -> all.stream().filter(ScopedVariant::isKept).toList(),
                new ListFinder(all), Optional.empty());
    }

    /** Variants that {@code reader} reads by their numbers. */
    static ScopedVariants lazy(Scope scope, Funnel funnel, FilterSettings settings, ScopeColumns columns,
            Supplier<int[]> kept, IntFunction<ScopedVariant> reader, Finder finder) {
        List<ScopedVariant> list = new Numbered(columns::judgements, reader);
        Once<List<ScopedVariant>> keptList = new Once<>(() -> {
            int[] numbers = kept.get();
            return numbers.length <= REMEMBERED
                    ? new Remembered(numbers, reader)
                    : new Numbered(() -> numbers, reader);
        });
        return new ScopedVariants(scope, funnel, settings, list, keptList, finder, Optional.of(columns));
    }

    public Scope scope() {
        return scope;
    }

    public Funnel funnel() {
        return funnel;
    }

    public FilterSettings settings() {
        return settings;
    }

    /** Every variant of the scope that the proband carries or may carry, kept and failed. */
    public List<ScopedVariant> all() {
        return all;
    }

    /** The same by columns; empty where the variants are objects at hand. */
    public Optional<ScopeColumns> columns() {
        return columns;
    }

    /** Those that every filter keeps. */
    public Stream<ScopedVariant> kept() {
        return kept.get().stream();
    }

    /** Those that every filter keeps. */
    public List<ScopedVariant> keptList() {
        return kept.get();
    }

    /** The judgements of one variant, kept or failed; none where the scope or the file does not hold it. */
    public List<ScopedVariant> of(VariantKey key) {
        return finder.find(key);
    }

    /** A variant by its normalised key, under the first gene for which it is judged. */
    public Optional<ScopedVariant> find(VariantKey key) {
        return of(key).stream().findFirst();
    }

    /** The judgements for a gene, by its symbol in any case of letters. */
    public List<ScopedVariant> ofGene(String symbol) {
        return finder.ofGene(symbol);
    }

    /** The judgements for a gene, under whatever symbol. */
    public List<ScopedVariant> ofGene(Gene gene) {
        return finder.ofGene(gene);
    }

    /** The judgements of a partner. */
    public List<ScopedVariant> of(PairPartner partner, GenomeBuild build) {
        return VariantKey.parse(build, partner.variant()).map(this::of).orElseGet(() -> all.stream()
                .filter(variant -> variant.evidence().key().text().equals(partner.variant())).toList());
    }

    private record ListFinder(List<ScopedVariant> all) implements Finder {
        @Override
        public List<ScopedVariant> find(VariantKey key) {
            return all.stream().filter(variant -> variant.evidence().key().equals(key)).toList();
        }

        @Override
        public List<ScopedVariant> ofGene(String symbol) {
            return all.stream().filter(
                    variant -> variant.gene().filter(gene -> gene.symbol().equalsIgnoreCase(symbol)).isPresent())
                    .toList();
        }

        @Override
        public List<ScopedVariant> ofGene(Gene gene) {
            return all.stream().filter(variant -> variant.gene().filter(gene::isSame).isPresent()).toList();
        }
    }

    /** A value that is worked out when it is first asked for. */
    private static final class Once<T> implements Supplier<T> {
        private final Supplier<T> work;
        private volatile Optional<T> value = Optional.empty();

        Once(Supplier<T> work) {
            this.work = work;
        }

        @Override
        public T get() {
            Optional<T> known = value;
            if (known.isEmpty()) {
                synchronized (this) {
                    if (value.isEmpty()) {
                        value = Optional.of(work.get());
                    }
                    known = value;
                }
            }
            return known.orElseThrow();
        }
    }

    /** Read anew each time. */
    private static final class Numbered extends AbstractList<ScopedVariant> implements RandomAccess {
        private final Supplier<int[]> numbers;
        private final IntFunction<ScopedVariant> reader;

        Numbered(Supplier<int[]> numbers, IntFunction<ScopedVariant> reader) {
            this.numbers = numbers;
            this.reader = reader;
        }

        @Override
        public ScopedVariant get(int index) {
            return reader.apply(numbers.get()[index]);
        }

        @Override
        public int size() {
            return numbers.get().length;
        }
    }

    /** Read once each. */
    private static final class Remembered extends AbstractList<ScopedVariant> implements RandomAccess {
        private final List<Once<ScopedVariant>> variants;

        Remembered(int[] numbers, IntFunction<ScopedVariant> reader) {
            this.variants = Arrays.stream(numbers).mapToObj(number -> new Once<>(() -> reader.apply(number)))
                    .toList();
        }

        @Override
        public ScopedVariant get(int index) {
            return variants.get(index).get();
        }

        @Override
        public int size() {
            return variants.size();
        }
    }
}
