package org.alidade.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alidade.classification.AppliedCriterion;
import org.alidade.model.ClinVarAssertion;
import org.alidade.model.Gene;
import org.alidade.model.Genotype;
import org.alidade.model.PanelGene;
import org.alidade.model.Person;
import org.alidade.model.PopulationFrequency;
import org.alidade.model.Predictions;
import org.alidade.model.TranscriptConsequence;
import org.alidade.model.VariantEvidence;
import org.alidade.reads.ReadCounts;
import org.alidade.report.ReportContent.Block;
import org.alidade.report.ReportContent.Layout;
import org.alidade.report.ReportContent.Paragraph;
import org.alidade.report.ReportContent.Photograph;
import org.alidade.report.ReportContent.Table;
import org.alidade.report.ReportContent.Tone;

/** All that the report says of one variant (pfmg.md §4 H). */
final class VariantCard {
    private final ReportInput input;
    private final Wording wording;
    private final FamilyView family;

    VariantCard(ReportInput input, Wording wording, FamilyView family) {
        this.input = input;
        this.wording = wording;
        this.family = family;
    }

    List<Block> blocks(ReportedVariant variant) {
        List<Block> blocks = new ArrayList<>(List.of(fields(variant)));
        structural(variant).ifPresent(blocks::add);
        repeat(variant).ifPresent(blocks::add);
        blocks.add(genotypes(variant));
        List<AppliedCriterion> accepted = variant.review().criteria().stream()
                .filter(criterion -> criterion.decision() == AppliedCriterion.Decision.ACCEPTED).toList();
        if (!accepted.isEmpty()) {
            blocks.add(criteria(accepted));
        }
        variant.sheet().filter(sheet -> !sheet.accepted().isEmpty()).ifPresent(sheet -> blocks.add(lines(sheet)));
        blocks.add(new Paragraph(Tone.SMALL, classification(variant)));
        variant.readsPicture().ifPresent(png -> blocks.add(new Photograph(png,
                wording.text("readsCaption",
                        VariantNames.compact(VariantNames.onGenome(variant.evidence()))))));
        return blocks;
    }

    private ReportContent.Fields fields(ReportedVariant variant) {
        VariantEvidence evidence = variant.evidence();
        Optional<TranscriptConsequence> consequence = variant.consequence();
        return wording.fields()
                .always("transcript", VariantNames.onTranscript(variant).map(VariantNames::compact)
                        .map(name -> name + mane(consequence))
                        .or(() -> VariantNames.mitochondrial(variant)))
                .always("protein", consequence.flatMap(TranscriptConsequence::hgvsP).map(VariantNames::compact))
                .always("genomic", VariantNames.compact(genomic(evidence)))
                .always("consequence", consequence.map(this::effect))
                .always("origin", wording.text("origin." + family.origin(evidence).name()))
                .known("models", models(variant))
                .always("frequency", evidence.frequency().map(this::frequency))
                .always("clinVar", evidence.clinVar().map(this::clinVar))
                .known("identifiers", Optional.of(String.join(", ", evidence.identifiers())))
                .known("predictions", Optional.of(predictions(evidence.predictions())))
                .known("hgnc", variant.shownGene().flatMap(Gene::hgncId))
                .known("disease", Findings.panelEntry(input, variant).map(this::disease))
                .always("confirmed", input.extras().note(variant).confirmed().map(wording::yesNo))
                .wide("diseases", Optional.of(String.join(" ; ",
                        input.extras().diseases().getOrDefault(evidence.key(), List.of()))))
                .wide("actionability", Optional.of(input.extras().note(variant).actionability())
                        .filter(text -> input.isSomatic()))
                .wide("somaticOrigin", somaticOrigin(variant)).wide("inFull", inFull(variant)).done();
    }

    /** HGVS on the accession of the chromosome, with the build; else the place and the alleles. */
    private String genomic(VariantEvidence evidence) {
        return Optional.ofNullable(input.extras().genomicNames().get(evidence.key()))
                .map(name -> name + " (" + evidence.key().build().label() + ")")
                .orElseGet(() -> VariantNames.onGenome(evidence));
    }

    /** Without a call of control tissue nothing tells a somatic allele from a constitutional one. */
    private Optional<String> somaticOrigin(ReportedVariant variant) {
        return input.isSomatic()
                ? Optional.of(wording.text("somaticOrigin." + SomaticOrigin.of(input, variant).name()))
                : Optional.empty();
    }

    /** Bounds, size, copies and genes of a structural variant (pfmg.md §4 H). */
    private Optional<ReportContent.Fields> structural(ReportedVariant variant) {
        VariantEvidence evidence = variant.evidence();
        return evidence.structural().map(detail -> wording.fields()
                .always("cnv.kind", wording.messages().name(evidence.type()))
                .always("cnv.bounds", detail.interval().contig().ucscName() + ":"
                        + detail.interval().start() + "-" + detail.interval().end())
                .always("cnv.size", detail.length().isPresent()
                        ? wording.text("cnv.bases", wording.numbers().whole(detail.length().getAsInt()))
                        : wording.text("notGiven"))
                .always("cnv.copies", detail.copyNumber().isPresent()
                        ? wording.numbers().decimal(detail.copyNumber().getAsDouble(), 0)
                        : wording.text("notGiven"))
                .always("cnv.precise", wording.text(detail.precise() ? "cnv.exact" : "cnv.imprecise"))
                .known("cnv.element", detail.element())
                .known("cnv.reads", detail.supportingReads().isPresent()
                        ? Optional.of(wording.numbers().whole(detail.supportingReads().getAsInt()))
                        : Optional.empty())
                .wide("cnv.iscn", Iscn.of(evidence).map(name -> wording.text("cnv.iscnUnbanded", name)))
                .wide("cnv.genes", Optional.of(evidence.genes().map(Gene::symbol).collect(Collectors.joining(", "))))
                .done());
    }

    /** Unit, count and thresholds of a tandem repeat. */
    private Optional<ReportContent.Fields> repeat(ReportedVariant variant) {
        return variant.evidence().repeat().map(detail -> wording.fields()
                .always("repeat.unit", Optional.of(detail.unit()))
                .always("repeat.count", detail.count().isPresent()
                        ? wording.numbers().decimal(detail.count().getAsDouble(), 0)
                        : wording.text("notGiven"))
                .known("repeat.normal", whole(detail.normalMax())).known("repeat.pathogenic",
                        whole(detail.pathogenicMin()))
                .done());
    }

    private Optional<String> whole(OptionalInt value) {
        return value.isPresent() ? Optional.of(wording.numbers().whole(value.getAsInt())) : Optional.empty();
    }

    /** The names whose long alleles were shortened above. */
    private static Optional<String> inFull(ReportedVariant variant) {
        String names = Stream.concat(VariantNames.onTranscript(variant).stream(),
                Stream.of(VariantNames.onGenome(variant.evidence().key())))
                .filter(name -> !VariantNames.compact(name).equals(name)).collect(Collectors.joining("\n"));
        return Optional.of(names);
    }

    private String mane(Optional<TranscriptConsequence> consequence) {
        return consequence.filter(TranscriptConsequence::maneSelect).isPresent() ? " (MANE Select)" : "";
    }

    private String effect(TranscriptConsequence consequence) {
        String terms = consequence.consequences().stream().map(wording.messages()::name)
                .collect(Collectors.joining(", "));
        return consequence.rank().map(rank -> wording.text("rank", terms, rank)).orElse(terms);
    }

    private Optional<String> models(ReportedVariant variant) {
        String models = variant.inheritance().stream().map(match -> match.onlyPossible()
                ? wording.text("possible", wording.messages().name(match.model()))
                : wording.messages().name(match.model())).collect(Collectors.joining(", "));
        return Optional.of(models).filter(text -> !text.isEmpty());
    }

    private String frequency(PopulationFrequency frequency) {
        List<String> parts = new ArrayList<>();
        frequency.alleleFrequency().ifPresent(value -> parts.add(wording.numbers().percent(value, 2)));
        frequency.maximum()
                .ifPresent(value -> parts.add(wording.text("frequency.maximum", wording.numbers().percent(value, 2))));
        count("frequency.homozygotes", frequency.homozygotes()).ifPresent(parts::add);
        count("frequency.hemizygotes", frequency.hemizygotes()).ifPresent(parts::add);
        String values = parts.isEmpty() ? wording.text("frequency.absent") : String.join(", ", parts);
        return values + " (" + frequency.source() + ")";
    }

    private Optional<String> count(String key, OptionalInt count) {
        return count.isPresent()
                ? Optional.of(wording.text(key, wording.numbers().whole(count.getAsInt())))
                : Optional.empty();
    }

    private String clinVar(ClinVarAssertion assertion) {
        String words = assertion.significance().replace('_', ' ');
        String stars = assertion.stars().isPresent()
                ? ", " + wording.text("clinVar.stars", assertion.stars().getAsInt())
                : "";
        return words + stars + assertion.id().map(id -> " (" + id + ")").orElse("");
    }

    private String predictions(Predictions scores) {
        return Stream.of(score("REVEL", scores.revel()), score("CADD", scores.caddPhred()),
                score("SpliceAI", scores.spliceAi()), score("AlphaMissense", scores.alphaMissense()))
                .flatMap(Optional::stream).collect(Collectors.joining(" ; "));
    }

    private Optional<String> score(String name, OptionalDouble value) {
        return value.isPresent()
                ? Optional.of(name + " " + wording.numbers().decimal(value.getAsDouble(), 3))
                : Optional.empty();
    }

    private String disease(PanelGene entry) {
        String modes = entry.modes().stream().sorted().map(wording.messages()::name).collect(Collectors.joining(", "));
        return Stream.of(String.join(", ", entry.diseases()), modes).filter(part -> !part.isBlank())
                .collect(Collectors.joining(" ; "));
    }

    private Table genotypes(ReportedVariant variant) {
        List<List<String>> rows = new ArrayList<>();
        for (Person person : family.sequenced()) {
            family.genotype(person, variant.evidence()).ifPresent(call -> rows.add(genotype(variant, person, call)));
        }
        return new Table(Layout.GENOTYPES, Stream.of("person", "sample", "genotype", "zygosity", "depth", "readsBoth",
                "fraction").map(wording::text).toList(), rows);
    }

    /** Counts of the reads themselves where they were made, else those of the variant file. */
    private List<String> genotype(ReportedVariant variant, Person person, Genotype call) {
        String sample = input.theCase().sampleOf(person.id()).orElse("");
        Optional<ReadCounts> counted = variant.readCounts().stream().filter(found -> found.sample().equals(sample))
                .findFirst();
        String depth = counted.map(found -> wording.numbers().whole(found.depth()))
                .orElseGet(() -> number(call.depth()));
        String both = counted.map(found -> found.reference() + " / " + found.alternative())
                .orElseGet(() -> number(call.referenceReads()) + " / " + number(call.alternativeReads()));
        OptionalDouble share = counted.isPresent()
                ? counted.get().alleleFraction()
                : call.alleleFraction();
        return List.of(wording.person(family, person), sample, call.text(),
                input.isSomatic() ? "–" : wording.zygosity(variant.evidence(), call), depth, both,
                share.isPresent() ? wording.percent(share.getAsDouble()) : "–");
    }

    private String number(OptionalInt value) {
        return value.isPresent() ? wording.numbers().whole(value.getAsInt()) : "–";
    }

    private Table criteria(List<AppliedCriterion> accepted) {
        return new Table(Layout.CRITERIA, Stream.of("criterion", "strength", "reason").map(wording::text).toList(),
                accepted.stream().map(criterion -> List.of(criterion.code(), wording.strength(criterion.strength()),
                        criterion.reason())).toList());
    }

    private Table lines(SheetScore sheet) {
        return new Table(Layout.CRITERIA, Stream.of("criterion", "sheetPoints", "reason").map(wording::text).toList(),
                sheet.accepted().stream().map(line -> List.of(line.code(), points(line.points(), sheet), line.reason()))
                        .toList());
    }

    private String points(int units, SheetScore sheet) {
        return wording.numbers().decimal((double) units / sheet.scale(), 2);
    }

    private String classification(ReportedVariant variant) {
        String made = wording.classWithNumber(variant.classification().pathogenicity());
        String points = variant.sheet()
                .map(sheet -> wording.text("points", sheet.scheme(), points(variant.classification().points(), sheet),
                        made))
                .orElseGet(() -> wording.text("points", variant.classification().ruleSet(),
                        variant.classification().points(), made));
        boolean differs = variant.review().pathogenicity()
                .filter(found -> found != variant.classification().pathogenicity()).isPresent();
        String seen = wording.text(variant.review().readsSeen() ? "readsSeen" : "readsNotSeen");
        return points + (differs ? " " + wording.text("classDiffers") : "") + " " + seen;
    }
}
