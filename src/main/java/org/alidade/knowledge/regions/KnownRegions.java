package org.alidade.knowledge.regions;

import java.util.ArrayList;
import java.util.List;

import org.alidade.model.Interval;
import org.alidade.model.SourceFact;
import org.alidade.model.VariantEvidence;

/** The installed files of regions of one build. Immutable; may be used by several threads. */
public final class KnownRegions {
    private static final int LISTED = 3;

    /**
     * One source.
     *
     * @param title as a report cites it, with its version
     */
    public record Source(String title, RegionFile file) {
    }

    private final List<Source> sources;

    public KnownRegions(List<Source> sources) {
        this.sources = List.copyOf(sources);
    }

    public static KnownRegions none() {
        return new KnownRegions(List.of());
    }

    public List<Source> sources() {
        return sources;
    }

    /** What the sources say of the place of a variant; of a structural variant of its ends. */
    public List<SourceFact> facts(VariantEvidence evidence) {
        List<SourceFact> facts = new ArrayList<>();
        for (Source source : sources) {
            if (source.file().layout().kind() == SourceFact.Kind.SITE) {
                facts.addAll(KnownSites.facts(source.title(), source.file(), evidence));
            } else {
                places(evidence).stream()
                        .flatMap(place -> source.file().overlapping(place.contig(), place.start(), place.end())
                                .stream())
                        .map(region -> SourceFact.of(source.title(), source.file().layout().column(),
                                source.file().layout().kind(), region.name()))
                        .distinct().limit(LISTED).forEach(facts::add);
            }
        }
        return facts;
    }

    /** A large variant lies in many regions; what matters is where it begins and ends. */
    private static List<Interval> places(VariantEvidence evidence) {
        if (!evidence.type().isStructural()) {
            return List.of(evidence.interval());
        }
        List<Interval> ends = new ArrayList<>();
        for (Interval place : evidence.places()) {
            ends.add(new Interval(place.contig(), place.start(), place.start()));
            ends.add(new Interval(place.contig(), place.end(), place.end()));
        }
        return ends;
    }
}
