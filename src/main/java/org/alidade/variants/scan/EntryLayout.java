package org.alidade.variants.scan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.alidade.casefile.VcfHeader;
import org.alidade.variants.record.AnnFormat;
import org.alidade.variants.record.AnnotationFormat;
import org.alidade.variants.record.BcsqFormat;
import org.alidade.variants.record.CsqFormat;
import org.alidade.variants.record.Quantity;

/**
 * Which columns of an annotator's entries matter. The effect on a gene depends on the columns of {@code key} and on how many
 * columns an entry has, up to {@code countUpTo}.
 *
 * @param field {@code CSQ}, {@code ANN} or {@code BCSQ}
 * @param key columns of the effect, ascending
 * @param allele the column that names the allele; −1 for none
 * @param alleleNumber the column that gives the allele's number; −1 for none
 * @param transcript the column that names the transcript
 * @param hgvs the column whose text may begin with the transcript's name and version; −1 for none
 * @param numbers columns of numbers by place, each with its quantity
 * @param clinVar columns of what ClinVar says
 * @param format what an entry means by itself
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record EntryLayout(String field, int[] key, int countUpTo, int allele, int alleleNumber, int transcript, int hgvs,
        int[] numbers, Quantity[] quantities, int[] clinVar, AnnotationFormat format) {
    private static final Set<String> CSQ_KEY = Set.of("CONSEQUENCE", "SYMBOL", "GENE", "HGNC_ID", "FEATURE_TYPE",
            "BIOTYPE", "CANONICAL", "MANE", "MANE_SELECT", "MANE_PLUS_CLINICAL");
    /** Columns of ANN: what, gene, kind of feature, biotype; and an entry of a transcript has more than ten. */
    private static final int[] ANN_KEY = {1, 3, 5, 7};
    private static final int ANN_COUNT = 11;
    /** Columns of BCSQ: what, gene, biotype; and an entry has at least four. */
    private static final int[] BCSQ_KEY = {0, 1, 3};
    private static final int BCSQ_COUNT = 4;
    private static final int[] NONE = {};

    /** One of each annotator of a file, in the order in which their entries are heard. */
    static List<EntryLayout> of(VcfHeader header) {
        List<EntryLayout> all = new ArrayList<>();
        CsqFormat.of(header).ifPresent(csq -> all.add(of(csq)));
        AnnFormat.of(header).ifPresent(ann -> all.add(new EntryLayout("ANN", ANN_KEY, ANN_COUNT, 0, -1, 6, -1, NONE,
                new Quantity[0], NONE, ann)));
        BcsqFormat.of(header).ifPresent(bcsq -> all.add(new EntryLayout("BCSQ", BCSQ_KEY, BCSQ_COUNT, -1, -1, 2, -1,
                NONE, new Quantity[0], NONE, bcsq)));
        return all;
    }

    private static EntryLayout of(CsqFormat csq) {
        Map<String, Integer> columns = csq.places();
        List<Map.Entry<Integer, Quantity>> numbers = new ArrayList<>();
        List<Integer> key = new ArrayList<>();
        List<Integer> clinVar = new ArrayList<>();
        columns.forEach((name, place) -> {
            Quantity.of(name).forEach(quantity -> numbers.add(Map.entry(place, quantity)));
            if (CSQ_KEY.contains(name)) {
                key.add(place);
            }
            if (Quantity.isClinVar(name) || name.equals("CLIN_SIG")) {
                clinVar.add(place);
            }
        });
        numbers.sort(Map.Entry.comparingByKey());
        return new EntryLayout("CSQ", sorted(key), 0, columns.getOrDefault("ALLELE", -1),
                columns.getOrDefault("ALLELE_NUM", -1), columns.getOrDefault("FEATURE", -1),
                columns.getOrDefault("HGVSC", -1),
                numbers.stream().mapToInt(Map.Entry::getKey).toArray(),
                numbers.stream().map(Map.Entry::getValue).toArray(Quantity[]::new), sorted(clinVar),
                csq);
    }

    private static int[] sorted(Collection<Integer> places) {
        return places.stream().mapToInt(Integer::intValue).sorted().toArray();
    }

    /**
     * The first of the last columns, all of which are numbers or of ClinVar or do not matter: the columns of
     * the effect stand before it, the others from it on. −1 where there is none.
     */
    int tail() {
        int lastKey = Math.max(lastName(), countUpTo - 1);
        lastKey = key.length > 0 ? Math.max(lastKey, key[key.length - 1]) : lastKey;
        int first = width();
        for (int[] places : List.of(numbers, clinVar)) {
            first = places.length > 0 ? Math.min(first, places[0]) : first;
        }
        return first > lastKey ? first : -1;
    }

    /** The last of the columns that name an allele or a transcript. */
    private int lastName() {
        return Math.max(Math.max(allele, alleleNumber), Math.max(transcript, hgvs));
    }

    /** The first and last of the key's columns that stand beside one another, pair after pair. */
    int[] keyRanges() {
        int[] ranges = new int[key.length * 2];
        int count = 0;
        for (int column : key) {
            if (count == 0 || ranges[count - 1] != column - 1) {
                ranges[count] = column;
                count += 2;
            }
            ranges[count - 1] = column;
        }
        return Arrays.copyOf(ranges, count);
    }

    /** How many columns must be told apart. */
    int width() {
        int last = Math.max(lastName(), countUpTo);
        for (int[] places : List.of(key, numbers, clinVar)) {
            last = places.length > 0 ? Math.max(last, places[places.length - 1]) : last;
        }
        return last + 1;
    }
}
