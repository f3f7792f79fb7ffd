package org.alidade.filtering;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.alidade.model.Gene;
import org.alidade.model.VariantKey;
import org.alidade.progress.Progress;
import org.alidade.variants.query.BitMask;
import org.alidade.variants.query.RowOrder;
import org.alidade.variants.query.RowOrder.Direction;
import org.alidade.variants.query.RowScan;
import org.alidade.variants.query.Workers;
import org.jspecify.annotations.Nullable;

/**
 * The variants of a scope by their columns, so that millions are ordered and searched without one of them being read from
 * its file. Places count from 0 and are those of {@link ScopedVariants#all}. Several threads may ask.
 */
public final class ScopeColumns {
    /** What the variants can be ordered by. A variant without a value stands last in either direction. */
    public enum Key {
        PLACE, GENE, CONSEQUENCE, FREQUENCY, CLINVAR, QUALITY, REVEL, CADD, SPLICE_AI, ALPHA_MISSENSE, HOMOZYGOTES, HEMIZYGOTES
    }

    /** One key of an order. */
    public record By(Key key, boolean ascending) {
    }

    private static final int ORDERS_KEPT = 4;
    private final JudgedCase judged;
    private final Workers workers;
    private final LastResults<By, int[]> orders = new LastResults<>(ORDERS_KEPT);
    private int @Nullable [] all;

    ScopeColumns(JudgedCase judged, Workers workers) {
        this.judged = judged;
        this.workers = workers;
    }

    /** The judgement at every place. */
    synchronized int[] judgements() {
        int[] known = all;
        if (known == null) {
            known = judged.inOrder(judged.judgements().present());
            all = known;
        }
        return known;
    }

    public int size() {
        return judgements().length;
    }

    /** Every place, in the order of the keys, the first key before the second; in the scope's own order where all are equal. */
    public int[] order(List<By> keys, Progress progress) {
        if (keys.isEmpty()) {
            return IntStream.range(0, size()).toArray();
        }
        if (keys.size() == 1) {
            return orders.get(keys.getFirst(), () -> sorted(null, keys.getFirst(), progress)).clone();
        }
        int[] order = sorted(null, keys.getLast(), progress);
        for (int key = keys.size() - 2; key >= 0; key--) {
            order = sorted(order, keys.get(key), progress);
        }
        return order;
    }

    /** {@code before}: the order so far, which decides among equals; null for the scope's own. */
    private int[] sorted(int @Nullable [] before, By by, Progress progress) {
        IntUnaryOperator key = key(by);
        return before == null
                ? RowOrder.sorted(BitMask.all(size()), key, workers, progress)
                : RowOrder.sorted(before, key, workers, progress);
    }

    private IntUnaryOperator key(By by) {
        Direction direction = by.ascending() ? Direction.ASCENDING : Direction.DESCENDING;
        int[] numbers = judgements();
        Judgements judgements = judged.judgements();
        if (by.key() == Key.GENE) {
            IntUnaryOperator rank = RowOrder.key(judgements::target, geneRanks(), direction);
            return place -> rank.applyAsInt(numbers[place]);
        }
        if (by.key() == Key.PLACE) {
            int[] identity = IntStream.range(0, numbers.length).toArray();
            return RowOrder.key(place -> place, identity, direction);
        }
        List<IntUnaryOperator> parts = new ArrayList<>();
        for (Judgements.Part part : judgements.parts()) {
            parts.add(new ScopeKeys(part, judgements, judged.targets()).key(by.key(), direction));
        }
        IntUnaryOperator only = parts.size() == 1 ? parts.getFirst() : null;
        return only != null
                ? place -> only.applyAsInt(numbers[place])
                : place -> parts.get(judgements.partOf(numbers[place])).applyAsInt(numbers[place]);
    }

    /** By target, the place of its gene in the alphabet, whatever the case of its letters; negative without a gene. */
    private int[] geneRanks() {
        Targets targets = judged.targets();
        List<String> names = IntStream.range(0, targets.size()).mapToObj(this::symbol).distinct().sorted().toList();
        Map<String, Integer> ranks = new HashMap<>();
        names.stream().filter(name -> !name.isEmpty()).forEach(name -> ranks.put(name, ranks.size()));
        return IntStream.range(0, targets.size()).map(target -> ranks.getOrDefault(symbol(target), -1)).toArray();
    }

    private String symbol(int target) {
        return judged.targets().entry(target).gene().map(Gene::symbol).orElse("").toLowerCase(Locale.ROOT);
    }

    /**
     * The places whose gene, position ({@code chr1:123}, {@code 1-123-A-G}) or identifiers hold every word, ascending.
     *
     * @param words in lower case
     */
    public int[] search(List<String> words, Progress progress) {
        if (words.isEmpty()) {
            return IntStream.range(0, size()).toArray();
        }
        int[] numbers = judgements();
        boolean[][] inGene = new boolean[words.size()][];
        for (int word = 0; word < inGene.length; word++) {
            String wanted = words.get(word);
            inGene[word] = new boolean[judged.targets().size()];
            for (int target = 0; target < inGene[word].length; target++) {
                inGene[word][target] = symbol(target).contains(wanted);
            }
        }
        return RowScan.select(numbers.length, List.of((alive, first) -> {
            long found = 0;
            for (long left = alive; left != 0; left &= left - 1) {
                int judgement = numbers[first + Long.numberOfTrailingZeros(left)];
                found |= holds(judgement, words, inGene) ? left & -left : 0;
            }
            return found;
        }), workers, progress).rows();
    }

    private boolean holds(int judgement, List<String> words, boolean[][] inGene) {
        int target = judged.judgements().target(judgement);
        Optional<String> text = Optional.empty(); // made only where the gene does not say it
        for (int word = 0; word < inGene.length; word++) {
            if (!inGene[word][target]) {
                text = text.or(() -> Optional.of(text(judgement)));
                if (!text.orElseThrow().contains(words.get(word))) {
                    return false;
                }
            }
        }
        return true;
    }

    private String text(int judgement) {
        Judgements judgements = judged.judgements();
        return ScopeKeys.text(judgements.parts().get(judgements.partOf(judgement)).table().columns(),
                judgements.row(judgement));
    }

    /** The places of a variant, one per gene for which it is judged; none where the scope does not hold it. */
    public int[] places(VariantKey key) {
        int[] wanted = judged.numbers(key).sorted().toArray();
        if (wanted.length == 0) {
            return wanted;
        }
        int[] numbers = judgements();
        return IntStream.range(0, numbers.length).filter(place -> Arrays.binarySearch(wanted, numbers[place]) >= 0)
                .toArray();
    }
}
