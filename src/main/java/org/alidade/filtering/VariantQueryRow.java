package org.alidade.filtering;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.alidade.filtering.query.QueryField;
import org.alidade.filtering.query.QueryRow;
import org.alidade.model.ClinVarAssertion;
import org.alidade.model.Gene;
import org.alidade.model.Genotype;
import org.alidade.model.Impact;
import org.alidade.model.InheritanceMatch;
import org.alidade.model.PanelGene;
import org.alidade.model.Person;
import org.alidade.model.PopulationFrequency;
import org.alidade.model.SourceFact;
import org.alidade.model.TranscriptConsequence;
import org.alidade.model.VariantEvidence;
import org.alidade.text.Numbers;
import org.alidade.variants.TablePart;
import org.alidade.variants.record.ExtraField;
import org.alidade.variants.record.RecordValues;

/** What a judged variant answers to a query. */
final class VariantQueryRow implements QueryRow {
    private static final String SHARE = ".share";
    private final Judgement judgement;
    private final List<InheritanceMatch> models;
    private final FamilyContext family;
    private final boolean frequencies;
    private final TablePart part;
    private final int row;
    private Optional<RecordValues> read = Optional.empty();

    /**
     * @param frequencies whether the case's files or knowledge carry population frequencies
     * @param row of {@code part}, where the record of the variant is read if any of its own fields is asked for
     */
    VariantQueryRow(Judgement judgement, List<InheritanceMatch> models, FamilyContext family, boolean frequencies,
            TablePart part, int row) {
        this.judgement = judgement;
        this.models = List.copyOf(models);
        this.family = family;
        this.frequencies = frequencies;
        this.part = part;
        this.row = row;
    }

    @Override
    public List<String> texts(Asked asked) {
        VariantEvidence evidence = judgement.evidence();
        Stream<String> texts = switch (asked.field()) {
            case GENE -> judgement.gene().map(Gene::symbol).stream();
            case HGNC -> judgement.gene().flatMap(Gene::hgncId).stream();
            case CHROM -> Stream.of(evidence.key().contig().name());
            case REF -> Stream.of(evidence.key().ref());
            case ALT -> Stream.of(evidence.key().alt());
            case TYPE -> Stream.of(evidence.type().name());
            case ID -> evidence.identifiers().stream();
            case FILTER -> evidence.quality().filters().isEmpty()
                    ? Stream.of("PASS").filter(pass -> evidence.quality().filtersApplied())
                    : evidence.quality().filters().stream();
            case IMPACT -> impact().map(impact -> impact.name().toLowerCase(Locale.ROOT)).stream();
            case CONSEQUENCE -> judgement.consequences().stream().flatMap(one -> one.consequences().stream())
                    .map(term -> term.term()).distinct();
            case TRANSCRIPT -> judgement.consequences().stream().map(TranscriptConsequence::transcript);
            case HGVS_C -> judgement.consequences().stream().flatMap(one -> spellings(one, one.hgvsC()));
            case HGVS_P -> judgement.consequences().stream().flatMap(one -> spellings(one, one.hgvsP()));
            case CLINVAR -> evidence.clinVar().map(VariantQueryRow::rank).stream();
            case INHERITANCE ->
                models.isEmpty() ? Stream.of("none") : models.stream().map(match -> match.model().code());
            case GT -> genotype(asked).map(Genotype::text).stream();
            case ZYGOSITY -> genotype(asked).map(VariantQueryRow::zygosity).stream();
            case INFO, FORMAT -> field(asked);
            case SOURCE -> ofSources(asked);
            default -> Stream.empty();
        };
        return texts.filter(text -> !text.isEmpty()).toList();
    }

    @Override
    public boolean isPresent(Asked asked) {
        return !texts(asked).isEmpty() || stated(asked).isPresent();
    }

    @Override
    public OptionalDouble number(Asked asked) {
        OptionalDouble stated = stated(asked);
        boolean ofPopulation = asked.field() == QueryField.GNOMAD_POPMAX || asked.field() == QueryField.GNOMAD_HOM
                || asked.field() == QueryField.GNOMAD_HEMI;
        return stated.isEmpty() && ofPopulation && frequencies ? OptionalDouble.of(0) : stated;
    }

    private OptionalDouble stated(Asked asked) {
        VariantEvidence evidence = judgement.evidence();
        return switch (asked.field()) {
            case POS -> OptionalDouble.of(evidence.key().position());
            case LENGTH -> OptionalDouble.of(evidence.interval().length());
            case QUAL -> evidence.quality().quality();
            case GNOMAD_POPMAX -> evidence.frequency().map(PopulationFrequency::highest).orElse(OptionalDouble.empty());
            case GNOMAD_HOM -> number(evidence.frequency().map(PopulationFrequency::homozygotes));
            case GNOMAD_HEMI -> number(evidence.frequency().map(PopulationFrequency::hemizygotes));
            case CLINVAR_STARS -> number(evidence.clinVar().map(ClinVarAssertion::stars));
            case REVEL -> evidence.predictions().revel();
            case CADD -> evidence.predictions().caddPhred();
            case SPLICEAI -> evidence.predictions().spliceAi();
            case ALPHAMISSENSE -> evidence.predictions().alphaMissense();
            case TIER -> ofPanel(PanelGene::tier);
            case CONFIDENCE -> ofPanel(PanelGene::confidence);
            case GQ -> number(genotype(asked).map(Genotype::quality));
            case DP -> number(genotype(asked).map(Genotype::depth));
            case AB -> genotype(asked).map(Genotype::alleleFraction).orElse(OptionalDouble.empty());
            case ALT_READS -> number(genotype(asked).map(Genotype::alternativeReads));
            case SOURCE -> ofSources(asked).findFirst().map(Numbers::parse).orElse(OptionalDouble.empty());
            case INFO, FORMAT -> field(asked).findFirst().map(Numbers::parse).orElse(OptionalDouble.empty());
            default -> OptionalDouble.empty();
        };
    }

    /** A flag answers {@code yes}; {@code .share} behind a column asks how much a known site is like the variant. */
    private Stream<String> ofSources(Asked asked) {
        String name = asked.name().toLowerCase(Locale.ROOT);
        boolean share = name.endsWith(SHARE);
        String column = share ? name.substring(0, name.length() - SHARE.length()) : name;
        return judgement.evidence().facts().stream().filter(fact -> fact.column().equals(column)).map(fact -> share
                ? fact.share().stream().mapToObj(Double::toString).findFirst().orElse("")
                : fact.kind() == SourceFact.Kind.FLAG && fact.value().isEmpty() ? "yes" : fact.value())
                .filter(text -> !text.isEmpty());
    }

    private static OptionalDouble number(Optional<OptionalInt> value) {
        return value.filter(OptionalInt::isPresent).map(found -> OptionalDouble.of(found.getAsInt()))
                .orElse(OptionalDouble.empty());
    }

    private OptionalDouble ofPanel(ToIntFunction<PanelGene> value) {
        return judgement.panelGene().map(entry -> OptionalDouble.of(value.applyAsInt(entry)))
                .orElse(OptionalDouble.empty());
    }

    /** The highest of any transcript of the gene. */
    private Optional<Impact> impact() {
        return judgement.consequences().stream().flatMap(one -> one.consequences().stream()).map(term -> term.impact())
                .max(Comparator.naturalOrder());
    }

    /** A name with and without the sequence that it is a name on. */
    private static Stream<String> spellings(TranscriptConsequence consequence, Optional<String> name) {
        return name.stream().flatMap(found -> found.contains(":")
                ? Stream.of(found, found.substring(found.indexOf(':') + 1))
                : Stream.of(found, consequence.transcript() + ":" + found));
    }

    /** Of «pathogenic or likely pathogenic» the lower; what experts disagree on is uncertain. */
    private static String rank(ClinVarAssertion assertion) {
        String lower = assertion.significance().toLowerCase(Locale.ROOT);
        if (assertion.isPathogenic()) {
            return lower.contains("likely") ? "likely_pathogenic" : "pathogenic";
        }
        return assertion.isBenign() ? lower.contains("likely") ? "likely_benign" : "benign" : "uncertain";
    }

    private static String zygosity(Genotype genotype) {
        return switch (genotype.zygosity()) {
            case REFERENCE -> "ref";
            case HETEROZYGOUS -> "het";
            case HOMOZYGOUS -> "hom";
            case HEMIZYGOUS -> "hemi";
            case OTHER_ALLELE -> "other";
            case NO_CALL -> "";
        };
    }

    /** Empty where the person was not sequenced, or has no call. */
    private Optional<Genotype> genotype(Asked asked) {
        return person(asked.person()).flatMap(person -> family.genotype(person, judgement.evidence()))
                .filter(genotype -> !genotype.alleles().isEmpty());
    }

    private Optional<Person> person(String name) {
        return switch (name) {
            case "proband" -> Optional.of(family.proband());
            case "father" -> family.pedigree().father(family.proband());
            case "mother" -> family.pedigree().mother(family.proband());
            default -> family.pedigree().person(name);
        };
    }

    /** A field of the file; none where its header does not define it. */
    private Stream<String> field(Asked asked) {
        boolean ofCall = asked.field() == QueryField.FORMAT;
        Optional<ExtraField> field = part.fields().stream()
                .filter(one -> one.sample() == ofCall && one.id().equals(asked.name())).findFirst();
        if (field.isEmpty()) {
            return Stream.empty();
        }
        read = read.or(() -> part.values(row));
        if (!ofCall) {
            return read.stream().flatMap(values -> values.info(field.get()).stream());
        }
        Optional<String> sample = person(asked.person())
                .flatMap(person -> Optional.ofNullable(family.samples().get(person.id())));
        return sample.stream().flatMap(name -> read.stream().flatMap(values -> values.of(field.get(), name).stream()));
    }
}
