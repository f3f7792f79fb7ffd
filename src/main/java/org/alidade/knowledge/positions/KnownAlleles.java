package org.alidade.knowledge.positions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.alidade.model.ClinVarAssertion;
import org.alidade.model.Interval;

import org.alidade.knowledge.regions.KnownRegions;
import org.alidade.knowledge.repeats.RepeatCatalogue;
import org.alidade.knowledge.repeats.RepeatLocus;
import org.alidade.model.SourceColumn;
import org.alidade.model.SourceFact;

/** What installed sources know of alleles of one build. Immutable; may be used by several threads, each with its own cursor. */
public final class KnownAlleles {
    /**
     * One source.
     *
     * @param title as a report cites it, with its version
     * @param sha256 of its file
     */
    public record Source(PublishedVcf kind, String title, String sha256, PositionFile file) {
    }

    private final List<Source> sources;
    private final KnownRegions regions;
    private final RepeatCatalogue repeats;

    public KnownAlleles(List<Source> sources) {
        this(sources, KnownRegions.none(), RepeatCatalogue.none());
    }

    /**
     * @param regions what is known of places
     * @param repeats the limits of tandem repeats
     */
    public KnownAlleles(List<Source> sources, KnownRegions regions, RepeatCatalogue repeats) {
        this.sources = List.copyOf(sources);
        this.regions = regions;
        this.repeats = repeats;
    }

    public boolean isEmpty() {
        return sources.isEmpty() && regions.sources().isEmpty() && repeats.isEmpty();
    }

    public KnownRegions regions() {
        return regions;
    }

    public RepeatCatalogue repeats() {
        return repeats;
    }

    public List<Source> sources() {
        return sources;
    }

    /** The columns that facts of variants may stand in, each once. */
    public List<SourceColumn> columns() {
        List<SourceColumn> columns = new ArrayList<>();
        for (Source source : sources) {
            if (source.kind() == PublishedVcf.TABLE) {
                source.file().columns().forEach(
                        column -> columns.add(new SourceColumn(column.name(), column.kind().ofFact(), source.title())));
            }
            if (source.kind() == PublishedVcf.GNOMAD_MITOCHONDRIAL) {
                KnownCursor.MITOCHONDRIAL.forEach(name -> columns.add(new SourceColumn(
                        KnownCursor.mitochondrialColumn(name), SourceFact.Kind.NUMBER, source.title())));
            }
        }
        regions.sources().forEach(source -> columns.add(new SourceColumn(source.file().layout().column(),
                source.file().layout().kind(), source.title())));
        if (!repeats.isEmpty()) {
            columns.add(new SourceColumn(RepeatLocus.COLUMN, SourceFact.Kind.TEXT, repeats.source()));
        }
        return List.copyOf(columns);
    }

    /** Stands for all sources: what was looked up before is of use while this stays the same. */
    public String key() {
        return sources.stream().map(Source::sha256).sorted().collect(Collectors.joining(","));
    }

    /** The source of known classifications; empty where none is installed. */
    public Optional<Source> clinVar() {
        return sources.stream().filter(one -> one.kind() == PublishedVcf.CLINVAR).findFirst();
    }

    /** An allele with what ClinVar says of it. */
    public record Known(PlacedAllele allele, ClinVarAssertion assertion) {
    }

    /**
     * All that ClinVar knows of alleles that begin in a stretch; empty too where no ClinVar is installed.
     *
     * @throws java.io.UncheckedIOException if a block is damaged
     */
    public List<Known> clinVar(Interval place) {
        return clinVar().map(source -> source.file().within(place).stream()
                .flatMap(row -> known(source.file(), row).stream()).toList()).orElse(List.of());
    }

    private static Optional<Known> known(PositionFile file, PositionRow row) {
        long significance = row.values()[file.column(PublishedVcf.Names.SIGNIFICANCE)];
        long stars = row.values()[file.column(PublishedVcf.Names.STARS)];
        long id = row.values()[file.column(PublishedVcf.Names.ID)];
        return significance == PositionRow.MISSING
                ? Optional.empty()
                : Optional.of(new Known(row.allele(), new ClinVarAssertion(file.text(significance),
                        stars == PositionRow.MISSING ? OptionalInt.empty() : OptionalInt.of((int) stars),
                        id == PositionRow.MISSING ? Optional.empty() : Optional.of(Long.toString(id)))));
    }

    /** For one thread. */
    public KnownCursor cursor() {
        return new KnownCursor(sources);
    }
}
