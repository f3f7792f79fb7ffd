package org.alidade.exchange;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.alidade.filtering.FilterId;
import org.alidade.filtering.FilterVerdict;
import org.alidade.filtering.ScopedVariant;
import org.alidade.filtering.ScopedVariants;
import org.alidade.model.Gene;
import org.alidade.model.InheritanceMatch;
import org.alidade.model.VariantKey;

/** {@code verdicts.tsv}: every variant of the scope, with the word of every filter and the models that fit. */
public final class VerdictsTsv {
    private VerdictsTsv() {
    }

    public static void write(Writer out, ScopedVariants variants) throws IOException {
        List<String> header = new ArrayList<>(List.of("contig", "pos", "ref", "alt", "gene"));
        for (FilterId filter : FilterId.of(variants.settings())) {
            // The last column carries the models that fit, not a verdict (design.md §5).
            header.add(filter == FilterId.INHERITANCE ? "inheritance_filter" : filter.code());
        }
        header.add("inheritance");
        TsvWriter tsv = new TsvWriter(out, header.toArray(String[]::new));
        for (ScopedVariant variant : variants.all()) {
            tsv.line(line(variant, FilterId.of(variants.settings())));
        }
    }

    private static List<String> line(ScopedVariant variant, List<FilterId> filters) {
        VariantKey written = variant.evidence().origin().asWritten();
        List<String> line = new ArrayList<>(List.of(written.contig().name(), Integer.toString(written.position()),
                written.ref(), written.alt(), variant.gene().map(Gene::symbol).orElse("")));
        for (FilterId filter : filters) {
            line.add(Optional.ofNullable(variant.verdicts().get(filter)).map(FilterVerdict::verdict)
                    .map(verdict -> verdict.code()).orElse("not run"));
        }
        line.add(variant.inheritance().stream().map(InheritanceMatch::text).collect(Collectors.joining(",")));
        return line;
    }
}
