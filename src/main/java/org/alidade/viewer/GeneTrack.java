package org.alidade.viewer;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.alidade.filtering.Scope;
import org.alidade.filtering.ScopedVariant;
import org.alidade.filtering.ScopedVariants;
import org.alidade.knowledge.transcripts.GeneModels;
import org.alidade.knowledge.transcripts.Transcript;
import org.alidade.model.Contig;
import org.alidade.model.Interval;
import org.alidade.model.Strand;
import org.alidade.model.VariantKey;

/** The transcripts and the variants around the candidates, as BED text. */
final class GeneTrack {
    private static final int AROUND = 50_000;
    private final GeneModels models;
    private final Function<Contig, String> nameOf;

    GeneTrack(GeneModels models, Function<Contig, String> nameOf) {
        this.models = models;
        this.nameOf = nameOf;
    }

    /** BED12, one line a transcript. */
    String transcripts(ScopedVariants variants) {
        Set<String> lines = new LinkedHashSet<>();
        variants.kept().map(variant -> variant.evidence().key()).forEach(key -> models
                .overlapping(key.interval().padded(AROUND), key.build()).forEach(found -> lines.add(line(found))));
        return String.join("\n", lines) + "\n";
    }

    private String line(Transcript transcript) {
        Interval span = transcript.span();
        Interval coding = transcript.coding().orElse(new Interval(span.contig(), span.end(), span.end()));
        List<String> sizes = new ArrayList<>();
        List<String> starts = new ArrayList<>();
        for (Interval exon : transcript.exons()) {
            sizes.add(Integer.toString(exon.length()));
            starts.add(Integer.toString(exon.start() - span.start()));
        }
        return String.join("\t", nameOf.apply(span.contig()), Integer.toString(span.start() - 1),
                Integer.toString(span.end()), transcript.gene().symbol() + " (" + transcript.id() + ")", "0",
                transcript.strand() == Strand.FORWARD ? "+" : "-", Integer.toString(coding.start() - 1),
                Integer.toString(transcript.coding().isPresent() ? coding.end() : coding.start() - 1), "0",
                Integer.toString(sizes.size()), String.join(",", sizes), String.join(",", starts));
    }

    /** BED3, one line a region of the scope. */
    String regions(Scope scope) {
        return scope.regions().stream().map(region -> String.join("\t", nameOf.apply(region.contig()),
                Integer.toString(region.start() - 1), Integer.toString(region.end()))).collect(Collectors.joining("\n"))
                + "\n";
    }

    /** BED4, one line a variant that the filters kept. */
    String variants(ScopedVariants variants) {
        Set<String> lines = new LinkedHashSet<>();
        variants.kept().map(ScopedVariant::evidence).forEach(evidence -> {
            VariantKey key = evidence.key();
            lines.add(String.join("\t", nameOf.apply(key.contig()), Integer.toString(key.position() - 1),
                    Integer.toString(key.interval().end()), shortened(key.ref()) + ">" + shortened(key.alt())));
        });
        return String.join("\n", lines) + "\n";
    }

    private static String shortened(String allele) {
        return allele.length() <= 12 ? allele : allele.substring(0, 10) + "…";
    }
}
