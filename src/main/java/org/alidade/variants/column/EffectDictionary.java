package org.alidade.variants.column;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.alidade.model.Gene;

/**
 * The distinct lists of {@link GeneEffect} of a file. The effects of list {@code id} are those from {@link #start} to before
 * {@code start(id + 1)}.
 */
public final class EffectDictionary {
    private static final int PROTEIN_CODING = 1;
    private final IntColumn starts;
    private final IntColumn genes;
    private final LongColumn consequences;
    private final LongColumn worsts;
    private final LongColumn chosen;
    private final ByteColumn flags;
    private final Dictionary<Gene> names;

    private EffectDictionary(IntColumn starts, IntColumn genes, LongColumn consequences, LongColumn worsts,
            LongColumn chosen, ByteColumn flags, Dictionary<Gene> names) {
        this.starts = starts;
        this.genes = genes;
        this.consequences = consequences;
        this.worsts = worsts;
        this.chosen = chosen;
        this.flags = flags;
        this.names = names;
    }

    /** Over stored columns; {@code starts} has one entry more than there are lists. */
    public static EffectDictionary over(IntColumn starts, IntColumn genes, LongColumn consequences, LongColumn worsts,
            LongColumn chosen, ByteColumn flags, Dictionary<Gene> names) {
        return new EffectDictionary(starts, genes, consequences, worsts, chosen, flags, names);
    }

    public static EffectDictionary of(List<List<GeneEffect>> lists) {
        Arrays arrays = Arrays.of(lists);
        return over(IntColumn.of(arrays.starts), IntColumn.of(arrays.genes), LongColumn.of(arrays.consequences),
                LongColumn.of(arrays.worsts), LongColumn.of(arrays.chosen), ByteColumn.of(arrays.flags),
                Dictionary.of(arrays.names));
    }

    /** Number of lists. */
    public int size() {
        return (int) starts.size() - 1;
    }

    /** Number of effects in all lists. */
    public int effects() {
        return starts.get(size());
    }

    /** The first effect of a list. */
    public int start(int list) {
        return starts.get(list);
    }

    /** Number of an effect's gene in {@link #genes}. */
    public int gene(int effect) {
        return genes.get(effect);
    }

    public Dictionary<Gene> genes() {
        return names;
    }

    public long consequences(int effect) {
        return consequences.get(effect);
    }

    public long worsts(int effect) {
        return worsts.get(effect);
    }

    public long chosen(int effect) {
        return chosen.get(effect);
    }

    public boolean isProteinCoding(int effect) {
        return (flags.get(effect) & PROTEIN_CODING) != 0;
    }

    /** One list as objects. */
    public List<GeneEffect> list(int list) {
        List<GeneEffect> effects = new ArrayList<>();
        for (int effect = start(list); effect < start(list + 1); effect++) {
            effects.add(new GeneEffect(names.entry(gene(effect)), consequences(effect), worsts(effect), chosen(effect),
                    isProteinCoding(effect)));
        }
        return effects;
    }

    /** Lists as they are stored. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    public record Arrays(int[] starts, int[] genes, long[] consequences, long[] worsts, long[] chosen, byte[] flags,
            List<Gene> names) {
        public static Arrays of(List<List<GeneEffect>> lists) {
            int total = lists.stream().mapToInt(List::size).sum();
            Arrays arrays = new Arrays(new int[lists.size() + 1], new int[total], new long[total], new long[total],
                    new long[total], new byte[total], new ArrayList<>());
            Map<Gene, Integer> numbers = new HashMap<>();
            int at = 0;
            for (int list = 0; list < lists.size(); list++) {
                arrays.starts[list] = at;
                for (GeneEffect effect : lists.get(list)) {
                    arrays.genes[at] = numbers.computeIfAbsent(effect.gene(), gene -> {
                        arrays.names.add(gene);
                        return arrays.names.size() - 1;
                    });
                    arrays.consequences[at] = effect.consequences();
                    arrays.worsts[at] = effect.worsts();
                    arrays.chosen[at] = effect.chosen();
                    arrays.flags[at] = (byte) (effect.proteinCoding() ? PROTEIN_CODING : 0);
                    at++;
                }
            }
            arrays.starts[lists.size()] = at;
            return arrays;
        }
    }
}
