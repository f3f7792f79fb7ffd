package org.alidade.variants;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.alidade.model.Genotype;
import org.alidade.variants.column.CountColumn;
import org.alidade.variants.column.VariantColumns;
import org.alidade.variants.query.BitMask;

/**
 * Which rows of a case's files say the same variant, and which of them shows it. A row gives way to another only where
 * nothing is lost by it: no call of a sample or other zygosity, no consequence, no entry of ClinVar, and no passing of
 * the caller's filters. Of equal rows the one of the better calls shows the variant.
 */
final class SharedRows {
    private final List<? extends VariantColumns> parts;
    private final List<BitMask> repeated = new ArrayList<>();
    private final Map<Row, List<Integer>> alsoIn = new HashMap<>();

    private SharedRows(List<? extends VariantColumns> parts) {
        this.parts = parts;
        parts.forEach(part -> repeated.add(BitMask.none(part.rows())));
    }

    private record Row(int part, int row) {
    }

    /** {@code order}: all rows of the parts, those of one position next to one another. */
    static SharedRows of(List<? extends VariantColumns> parts, RowNumbers order) {
        SharedRows shared = new SharedRows(parts);
        if (parts.size() > 1) {
            List<Row> place = new ArrayList<>();
            for (int number = 0; number < order.count(); number++) {
                Row row = new Row(order.part(number), order.rowInPart(number));
                if (!place.isEmpty() && !shared.isSamePlace(place.getFirst(), row)) {
                    shared.compare(place);
                    place.clear();
                }
                place.add(row);
            }
            shared.compare(place);
        }
        return shared;
    }

    /** Whether another file's row shows the variant of this one. */
    boolean isRepeated(int part, int row) {
        return repeated.get(part).get(row);
    }

    /** The parts, other than its own, whose rows a row shows too. */
    List<Integer> alsoIn(int part, int row) {
        return alsoIn.getOrDefault(new Row(part, row), List.of());
    }

    private VariantColumns columns(Row row) {
        return parts.get(row.part());
    }

    private boolean isSamePlace(Row one, Row other) {
        return columns(one).position().get(one.row()) == columns(other).position().get(other.row())
                && columns(one).contigs().get(columns(one).contig().get(one.row()))
                        .equals(columns(other).contigs().get(columns(other).contig().get(other.row())));
    }

    private void compare(List<Row> place) {
        if (place.size() < 2 || place.getFirst().part() == place.getLast().part()) {
            return; // in the order of the files
        }
        List<Row> best = place.stream().sorted(Comparator.<Row>comparingInt(row -> -calls(row))
                .thenComparing(this::isSiteFiltered).thenComparingInt(row -> -quality(row)).thenComparingInt(Row::part))
                .toList();
        List<Row> shown = new ArrayList<>();
        for (Row row : best) {
            Optional<Row> same = shown.stream().filter(other -> isSame(other, row) && saysAll(other, row)).findFirst();
            if (same.isPresent()) {
                repeated.get(row.part()).set(row.row());
                alsoIn.computeIfAbsent(same.get(), one -> new ArrayList<>()).add(row.part());
            } else {
                shown.add(row);
            }
        }
    }

    private boolean isSame(Row one, Row other) {
        return one.part() != other.part() && isSame(columns(one), one.row(), columns(other), other.row());
    }

    /** Whether two rows of one position are of one variant. */
    static boolean isSame(VariantColumns own, int row, VariantColumns its, int other) {
        return own.type().get(row) == its.type().get(other) && own.end().get(row) == its.end().get(other)
                && own.reference(row).equals(its.reference(other))
                && own.alternative(row).equals(its.alternative(other));
    }

    private boolean saysAll(Row one, Row other) {
        return (annotation(one) & annotation(other)) == annotation(other)
                && (!isSiteFiltered(one) || isSiteFiltered(other))
                && columns(other).samples().stream().allMatch(sample -> saysAll(one, other, sample));
    }

    private boolean saysAll(Row one, Row other, String sample) {
        int own = rank(one, sample);
        int its = rank(other, sample);
        return own > its || own == its && (own < 2
                || genotype(one, sample).map(Genotype::zygosity)
                        .equals(genotype(other, sample).map(Genotype::zygosity)));
    }

    /** Bits of what annotators said of a row: consequences, ClinVar. */
    private int annotation(Row row) {
        int effects = columns(row).effects().get(row.row()) >= 0 ? 2 : 0;
        return effects + (columns(row).clinVar().get(row.row()) >= 0 ? 1 : 0);
    }

    private int calls(Row row) {
        return columns(row).samples().stream().mapToInt(sample -> rank(row, sample)).sum();
    }

    /** What a row knows of a sample: 0 nothing, 1 a call without the allele, 2 with it. */
    private int rank(Row row, String sample) {
        return genotype(row, sample).map(call -> call.carriesAlternative() ? 2 : call.isNoCall() ? 0 : 1).orElse(0);
    }

    private Optional<Genotype> genotype(Row row, String sample) {
        return columns(row).sample(sample)
                .map(held -> columns(row).calls().entry(held.call().get(row.row())).genotype());
    }

    /** Sum of GQ; a missing one adds nothing. */
    private int quality(Row row) {
        return columns(row).samples().stream().flatMap(sample -> columns(row).sample(sample).stream())
                .mapToInt(held -> held.quality().get(row.row())).filter(value -> value != CountColumn.MISSING).sum();
    }

    private boolean isSiteFiltered(Row row) {
        return !columns(row).filters().entry(columns(row).filter().get(row.row())).names().isEmpty();
    }
}
