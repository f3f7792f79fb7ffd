package org.alidade.workbench.candidates;

import java.util.Optional;

import org.alidade.filtering.FilterId;
import org.alidade.filtering.FilterVerdict;
import org.alidade.filtering.ScopedVariant;
import org.alidade.filtering.ScopedVariants;
import org.alidade.filtering.Verdict;
import org.alidade.text.Messages;

/** Why the row that is looked at is not in the list any more, in a sentence. */
final class LostRow {
    private LostRow() {
    }

    static String reason(ListedRow row, ScopedVariants variants, CandidateTable table, String typed,
            boolean asideHidden, Messages messages) {
        String name = table.words().name(row);
        boolean listed = table.holds(row);
        if (listed && asideHidden && table.isAside(row)) {
            return messages.text("candidates.lost.aside", name);
        }
        if (listed && !table.facets().accepts(row, table.reviews())) {
            return messages.text("candidates.lost.facet", name);
        }
        if (listed) {
            return messages.text("candidates.lost.quick", name, typed.strip());
        }
        for (ScopedVariant variant : row.variants()) {
            Optional<FilterVerdict> failed = variants.of(variant.evidence().key()).stream()
                    .filter(one -> one.gene().equals(variant.gene()))
                    .flatMap(LostRow::failure).findFirst();
            if (failed.isPresent()) {
                String filter = messages.text("filter.name." + failed.get().filter().name());
                return messages.text("candidates.lost.filter", name, filter,
                        messages.sentence(failed.get().reason(), failed.get().arguments()));
            }
        }
        return messages.text("candidates.lost.other", name);
    }

    private static java.util.stream.Stream<FilterVerdict> failure(ScopedVariant variant) {
        return java.util.Arrays.stream(FilterId.values()).flatMap(filter -> Optional
                .ofNullable(variant.verdicts().get(filter)).filter(found -> found.verdict() == Verdict.FAIL).stream());
    }
}
