package org.alidade.variants;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

import org.alidade.model.Genotype;
import org.alidade.variants.column.VariantColumns;

/**
 * What the files of a case say of each other's variants: the call of a sample that a row's own file does not hold, from the
 * row of the same variant in the file that holds it. A variant that the other file does not have stays without call: that it
 * was not called does not say that it was looked for.
 */
final class RelativeCalls {
    private static final long NONE = -1;
    private final List<? extends VariantColumns> parts;
    /** By part and sample: for every row the place of its call. */
    private final List<Map<String, long[]>> found = new ArrayList<>();

    private RelativeCalls(List<? extends VariantColumns> parts) {
        this.parts = parts;
        TreeSet<String> all = new TreeSet<>();
        parts.forEach(part -> all.addAll(part.samples()));
        for (VariantColumns part : parts) {
            Map<String, long[]> others = new HashMap<>();
            for (String sample : all) {
                if (!part.samples().contains(sample)) {
                    long[] rows = new long[part.rows()];
                    Arrays.fill(rows, NONE);
                    others.put(sample, rows);
                }
            }
            found.add(others);
        }
    }

    /** A row of a part. */
    record Row(int part, int row) {
    }

    /** {@code order}: all rows of the parts, those of one position next to one another. */
    static RelativeCalls of(List<? extends VariantColumns> parts, RowNumbers order) {
        RelativeCalls calls = new RelativeCalls(parts);
        if (calls.isNeeded()) {
            List<Row> place = new ArrayList<>();
            for (int number = 0; number < order.count(); number++) {
                Row row = new Row(order.part(number), order.rowInPart(number));
                if (!place.isEmpty() && !calls.isSamePlace(place.getFirst(), row)) {
                    calls.link(place);
                    place.clear();
                }
                place.add(row);
            }
            calls.link(place);
        }
        return calls;
    }

    /** Whether any file lacks a sample that another one holds. */
    private boolean isNeeded() {
        return found.stream().anyMatch(others -> !others.isEmpty());
    }

    private boolean isSamePlace(Row one, Row other) {
        VariantColumns own = parts.get(one.part());
        VariantColumns its = parts.get(other.part());
        return own.position().get(one.row()) == its.position().get(other.row())
                && own.contigs().get(own.contig().get(one.row()))
                        .equals(its.contigs().get(its.contig().get(other.row())));
    }

    private void link(List<Row> place) {
        if (place.size() < 2 || place.getFirst().part() == place.getLast().part()) {
            return; // in the order of the files
        }
        for (Row row : place) {
            found.get(row.part()).forEach((sample, rows) -> rows[row.row()] = best(place, row, sample));
        }
    }

    /** Of several rows the one with the allele, then one with a call. */
    private long best(List<Row> place, Row row, String sample) {
        long best = NONE;
        int rank = -1;
        for (Row other : place) {
            Optional<Genotype> call = call(other, sample);
            if (call.isPresent() && SharedRows.isSame(parts.get(row.part()), row.row(), parts.get(other.part()),
                    other.row())) {
                int its = call.get().carriesAlternative() ? 2 : call.get().isNoCall() ? 0 : 1;
                best = its > rank ? (long) other.part() << Integer.SIZE | other.row() : best;
                rank = Math.max(rank, its);
            }
        }
        return best;
    }

    private Optional<Genotype> call(Row row, String sample) {
        VariantColumns columns = parts.get(row.part());
        return columns.sample(sample).map(held -> columns.calls().entry(held.call().get(row.row())).genotype());
    }

    /** Where the call of a sample stands that the row's own file does not hold; empty where no file has it. */
    Optional<Row> of(int part, int row, String sample) {
        long[] rows = found.get(part).get(sample);
        return rows == null || rows[row] == NONE
                ? Optional.empty()
                : Optional.of(new Row((int) (rows[row] >>> Integer.SIZE), (int) rows[row]));
    }

    /** The samples that a part does not hold itself. */
    List<String> samples(int part) {
        return found.get(part).keySet().stream().sorted().toList();
    }

    /** The columns of a part, with the calls of the samples that other files hold. */
    VariantColumns complete(int part) {
        return found.get(part).isEmpty() ? parts.get(part) : new FamilyColumns(part, parts, this);
    }
}
