package org.alidade.knowledge.positions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

import org.alidade.knowledge.positions.PublishedVcf.Names;
import org.alidade.model.ClinVarAssertion;
import org.alidade.model.PopulationFrequency;
import org.alidade.model.Predictions;

/** Looks single alleles up in all sources of frequencies, in ClinVar and among the scores of predictors. Not thread-safe. */
public final class KnownCursor {
    private final List<OfSource> frequencies = new ArrayList<>();
    private final List<OfSource> clinVar = new ArrayList<>();
    private final List<OfSource> predictors = new ArrayList<>();

    private record OfSource(KnownAlleles.Source source, PositionCursor cursor) {
        long value(String column) {
            return cursor.value(source.file().column(column));
        }

        Optional<String> text(String column) {
            long number = value(column);
            return number == PositionRow.MISSING ? Optional.empty() : Optional.of(source.file().text(number));
        }
    }

    KnownCursor(List<KnownAlleles.Source> sources) {
        for (KnownAlleles.Source source : sources) {
            OfSource own = new OfSource(source, source.file().cursor());
            (source.kind().isPredictor() ? predictors : source.kind().isFrequency() ? frequencies : clinVar).add(own);
        }
    }

    /**
     * Counts over all sources that hold the allele together: the highest frequency of a group in any of them, sums of the counts.
     * Sites that the source's own filters failed do not count: their numbers are those of an artefact, and could hide a variant.
     */
    public Optional<PopulationFrequency> frequency(PlacedAllele allele) {
        Sum sum = new Sum();
        for (OfSource own : frequencies) {
            if (own.cursor().find(allele) && own.value(Names.FAILED) == 0) {
                sum.add(own);
            }
        }
        return sum.frequency();
    }

    public Optional<ClinVarAssertion> clinVar(PlacedAllele allele) {
        for (OfSource own : clinVar) {
            if (own.cursor().find(allele)) {
                long stars = own.value(Names.STARS);
                long id = own.value(Names.ID);
                return own.text(Names.SIGNIFICANCE).map(significance -> new ClinVarAssertion(significance,
                        stars == PositionRow.MISSING ? OptionalInt.empty() : OptionalInt.of((int) stars),
                        id == PositionRow.MISSING ? Optional.empty() : Optional.of(Long.toString(id))));
            }
        }
        return Optional.empty();
    }

    /** What installed predictors say; missing where none is installed or holds the allele. */
    public Predictions predictions(PlacedAllele allele) {
        return predictors.isEmpty()
                ? Predictions.none()
                : new Predictions(score(PublishedVcf.REVEL, allele), score(PublishedVcf.CADD, allele),
                        score(PublishedVcf.SPLICE_AI, allele), score(PublishedVcf.ALPHA_MISSENSE, allele));
    }

    private OptionalDouble score(PublishedVcf kind, PlacedAllele allele) {
        for (OfSource own : predictors) {
            if (own.source().kind() == kind && own.cursor().find(allele)) {
                return OptionalDouble.of((double) own.value(Names.SCORE) / kind.scale());
            }
        }
        return OptionalDouble.empty();
    }

    /** Counts of several sources. */
    private static final class Sum {
        private final List<String> titles = new ArrayList<>();
        private long alleles;
        private long number;
        private double highest = Double.NaN;
        private long homozygotes = PositionRow.MISSING;
        private long hemizygotes = PositionRow.MISSING;

        void add(OfSource own) {
            titles.add(own.source().title());
            number += orZero(own.value(Names.NUMBER));
            if (own.source().kind() == PublishedVcf.GNOMAD_MITOCHONDRIAL) {
                // carriers in some of their mitochondria say nothing against an allele that does harm in most of them
                alleles += orZero(own.value(Names.HOMOPLASMIC));
                homozygotes = plus(homozygotes, own.value(Names.HOMOPLASMIC));
                return;
            }
            alleles += orZero(own.value(Names.ALLELES));
            homozygotes = plus(homozygotes, own.value(Names.HOMOZYGOTES));
            hemizygotes = plus(hemizygotes, own.value(Names.HEMIZYGOTES));
            long group = orZero(own.value(Names.GROUP_NUMBER));
            if (group > 0) {
                double frequency = (double) orZero(own.value(Names.GROUP_ALLELES)) / group;
                highest = Double.isNaN(highest) ? frequency : Math.max(highest, frequency);
            }
        }

        Optional<PopulationFrequency> frequency() {
            if (titles.isEmpty()) {
                return Optional.empty();
            }
            OptionalDouble all = number > 0 ? OptionalDouble.of((double) alleles / number) : OptionalDouble.empty();
            return Optional.of(new PopulationFrequency(String.join(" + ", titles), all,
                    Double.isNaN(highest) ? OptionalDouble.empty() : OptionalDouble.of(highest), whole(homozygotes),
                    whole(hemizygotes)));
        }

        private static long orZero(long value) {
            return value == PositionRow.MISSING ? 0 : value;
        }

        private static long plus(long sum, long value) {
            return value == PositionRow.MISSING ? sum : orZero(sum) + value;
        }

        private static OptionalInt whole(long value) {
            return value == PositionRow.MISSING ? OptionalInt.empty() : OptionalInt.of((int) value);
        }
    }
}
