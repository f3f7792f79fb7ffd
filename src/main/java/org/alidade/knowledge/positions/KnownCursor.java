package org.alidade.knowledge.positions;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

import org.alidade.knowledge.positions.PublishedVcf.Names;
import org.alidade.model.ClinVarAssertion;
import org.alidade.model.PopulationFrequency;
import org.alidade.model.Predictions;
import org.alidade.model.SourceFact;

/** Looks single alleles up in all sources of frequencies, in ClinVar and among the scores of predictors. Not thread-safe. */
public final class KnownCursor {
    /** Columns of gnomAD's mitochondrial genomes that are shown. */
    static final List<String> MITOCHONDRIAL = List.of(Names.HOMOPLASMIC, Names.HETEROPLASMIC, Names.NUMBER);

    private final List<OfSource> frequencies = new ArrayList<>();
    private final List<OfSource> clinVar = new ArrayList<>();
    private final List<OfSource> predictors = new ArrayList<>();
    private final List<OfSource> tables = new ArrayList<>();

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
            List<OfSource> kind = source.kind() == PublishedVcf.TABLE
                    ? tables
                    : source.kind().isPredictor() ? predictors : source.kind().isFrequency() ? frequencies : clinVar;
            kind.add(own);
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
                        id == PositionRow.MISSING ? Optional.empty() : Optional.of(Long.toString(id)),
                        own.text(Names.CONDITIONS).map(KnownCursor::conditions).orElse(List.of()),
                        own.text(Names.CONFLICT).map(text -> text.replace("|", ", ").replace('_', ' '))));
            }
        }
        return Optional.empty();
    }

    /** {@code CLNDN}: names between bars, spaces written as {@code _}; what was not provided names no condition. */
    private static List<String> conditions(String text) {
        return Arrays.stream(text.split("\\|")).map(name -> name.replace('_', ' ').strip())
                .filter(name -> !name.isEmpty() && !name.equals("not provided") && !name.equals("not specified"))
                .distinct().toList();
    }

    /** What installed predictors say; missing where none is installed or holds the allele. */
    public Predictions predictions(PlacedAllele allele) {
        return predictors.isEmpty() && tables.isEmpty()
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
        return ofTable(kind, allele);
    }

    /** dbNSFP has the scores of several predictors; a predictor's own table goes before it. */
    private OptionalDouble ofTable(PublishedVcf kind, PlacedAllele allele) {
        String column = switch (kind) {
            case REVEL -> "dbnsfp_revel_score";
            case CADD -> "dbnsfp_cadd_phred";
            case ALPHA_MISSENSE -> "dbnsfp_alphamissense_score";
            default -> "";
        };
        for (OfSource own : tables) {
            boolean has = own.source().file().columns().stream().anyMatch(one -> one.name().equals(column));
            if (has && own.cursor().find(allele) && own.value(column) != PositionRow.MISSING) {
                return OptionalDouble.of(BigDecimal.valueOf(own.value(column), PositionColumn.Kind.NUMBER.decimals())
                        .doubleValue());
            }
        }
        return OptionalDouble.empty();
    }

    /**
     * What sources say of an allele beyond frequency, ClinVar and the four predictors: columns of tables, and of gnomAD's
     * mitochondrial genomes how many carry it in all and how many in some of their mitochondria.
     */
    public List<SourceFact> facts(PlacedAllele allele) {
        List<SourceFact> facts = new ArrayList<>();
        for (OfSource own : tables) {
            if (own.cursor().find(allele)) {
                own.source().file().columns().forEach(column -> fact(own, column).ifPresent(facts::add));
            }
        }
        for (OfSource own : frequencies) {
            if (own.source().kind() == PublishedVcf.GNOMAD_MITOCHONDRIAL && own.cursor().find(allele)) {
                boolean failed = own.value(Names.FAILED) != 0;
                String title = own.source().title() + (failed ? " (not PASS)" : "");
                for (String column : MITOCHONDRIAL) {
                    long value = own.value(column);
                    if (value != PositionRow.MISSING) {
                        facts.add(SourceFact.of(title, mitochondrialColumn(column),
                                SourceFact.Kind.NUMBER, Long.toString(value)));
                    }
                }
            }
        }
        return facts;
    }

    static String mitochondrialColumn(String name) {
        return "gnomad_mt_" + name.toLowerCase(Locale.ROOT);
    }

    private static Optional<SourceFact> fact(OfSource own, PositionColumn column) {
        long value = own.value(column.name());
        if (value == PositionRow.MISSING) {
            return Optional.empty();
        }
        String text = column.kind().isText()
                ? own.source().file().text(value)
                : column.kind() == PositionColumn.Kind.FLAG
                        ? ""
                        : BigDecimal.valueOf(value, column.kind().decimals()).stripTrailingZeros().toPlainString();
        return Optional.of(SourceFact.of(own.source().title(), column.name(), column.kind().ofFact(), text));
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
