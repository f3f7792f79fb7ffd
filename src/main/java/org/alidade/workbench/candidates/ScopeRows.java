package org.alidade.workbench.candidates;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.alidade.filtering.ScopeColumns;
import org.alidade.filtering.ScopeColumns.Key;
import org.alidade.filtering.ScopedVariants;
import org.alidade.model.VariantKey;
import org.alidade.progress.Progress;

/**
 * Every variant of a long scope. A row is made when it is looked at; order, search and counts go by columns, so that nothing
 * is read from the files for them.
 */
final class ScopeRows implements ListSource {
    /** From so many variants on; below, all rows are held, which can be ordered and searched by all that they show. */
    static final int LONG = 20_000;
    private static final int ROWS_KEPT = 600;
    private static final Map<String, Key> KEYS = Map.ofEntries(Map.entry("variant", Key.PLACE),
            Map.entry("position", Key.PLACE), Map.entry("gene", Key.GENE), Map.entry("consequence", Key.CONSEQUENCE),
            Map.entry("frequency", Key.FREQUENCY), Map.entry("clinvar", Key.CLINVAR),
            Map.entry("quality", Key.QUALITY), Map.entry("revel", Key.REVEL), Map.entry("cadd", Key.CADD),
            Map.entry("spliceAi", Key.SPLICE_AI), Map.entry("alphaMissense", Key.ALPHA_MISSENSE),
            Map.entry("homozygotes", Key.HOMOZYGOTES), Map.entry("hemizygotes", Key.HEMIZYGOTES));
    /** What only a candidate has: no row of this list has a value. */
    private static final Set<String> OF_CANDIDATES = Set.of("rank", "score", "phenotypeScore", "variantScore");

    private final ScopedVariants variants;
    private final ScopeColumns columns;
    private final Map<Integer, ListedRow> made = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, ListedRow> eldest) {
            return size() > ROWS_KEPT;
        }
    };

    ScopeRows(ScopedVariants variants, ScopeColumns columns) {
        this.variants = variants;
        this.columns = columns;
    }

    /** The rows of a scope, in the way that suits its length. */
    static ListSource of(ScopedVariants variants) {
        Optional<ScopeColumns> columns = variants.columns().filter(known -> variants.all().size() > LONG);
        return columns.isPresent()
                ? new ScopeRows(variants, columns.get())
                : new HeldRows(variants.all().stream().map(ListedRow::of).toList());
    }

    @Override
    public int size() {
        return variants.all().size();
    }

    @Override
    public synchronized ListedRow get(int place) {
        return made.computeIfAbsent(place, wanted -> ListedRow.of(variants.all().get(wanted)));
    }

    @Override
    public Arrangement arranged(Wanted wanted, Progress progress) {
        List<ScopeColumns.By> keys = new ArrayList<>();
        List<String> ignored = new ArrayList<>();
        for (By by : wanted.order()) {
            Key key = KEYS.get(by.id());
            if (key != null) {
                keys.add(new ScopeColumns.By(key, by.ascending()));
            } else if (!OF_CANDIDATES.contains(by.id())) {
                ignored.add(by.id());
            }
        }
        int[] order = columns.order(keys, progress);
        if (!wanted.filter().isEmpty()) {
            BitSet found = bits(columns.search(wanted.filter().words(), progress));
            order = IntStream.of(order).filter(found::get).toArray();
        }
        return setApart(order, wanted, ignored);
    }

    private static BitSet bits(int[] places) {
        BitSet bits = new BitSet();
        for (int place : places) {
            bits.set(place);
        }
        return bits;
    }

    /** Rows that were set aside stand last, or not at all; only variants with a decision are looked at. */
    private Arrangement setApart(int[] order, Wanted wanted, List<String> ignored) {
        BitSet aside = new BitSet();
        BitSet read = new BitSet();
        for (VariantKey key : wanted.reviews().variants()) {
            for (int place : columns.places(key)) {
                aside.set(place, wanted.reviews().isSetAside(get(place)));
                read.set(place, wanted.reviews().isRead(get(place)));
            }
        }
        int[] places = order;
        if (!aside.isEmpty()) {
            IntStream last = wanted.asideHidden() ? IntStream.empty() : IntStream.of(order).filter(aside::get);
            places = IntStream.concat(IntStream.of(order).filter(place -> !aside.get(place)), last).toArray();
        }
        ListCounts counts = new ListCounts(places.length, size(), read.cardinality(), aside.cardinality());
        return new Arrangement(places, counts, ignored);
    }

    @Override
    public int[] places(ListedRow row) {
        return IntStream.of(columns.places(row.keys().getFirst()))
                .filter(place -> row.variants().size() > 1 || get(place).gene().equals(row.gene())).toArray();
    }

    @Override
    public int[] places(VariantKey key) {
        return columns.places(key);
    }
}
