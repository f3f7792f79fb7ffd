package org.alidade.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alidade.casefile.Meeting;
import org.alidade.filtering.Widening;
import org.alidade.model.Consent;
import org.alidade.model.Consent.IncidentalChoice;
import org.alidade.model.Framework;
import org.alidade.model.Gene;
import org.alidade.model.PathogenicityClass;
import org.alidade.model.TranscriptConsequence;
import org.alidade.report.Findings.Outcome;
import org.alidade.report.ReportContent.Block;
import org.alidade.report.ReportContent.Layout;
import org.alidade.report.ReportContent.Paragraph;
import org.alidade.report.ReportContent.Section;
import org.alidade.report.ReportContent.Subtitle;
import org.alidade.report.ReportContent.Table;
import org.alidade.report.ReportContent.Tone;

/** What was found, what it means and what follows (pfmg.md §4 G to K). */
final class ResultSections {
    private final ReportInput input;
    private final Wording wording;
    private final FamilyView family;
    private final ResultSentences sentences;

    ResultSections(ReportInput input, Wording wording) {
        this.input = input;
        this.wording = wording;
        this.family = new FamilyView(input.theCase());
        this.sentences = new ResultSentences(input, wording);
    }

    /** One sentence per finding, and the summary table. */
    Section result() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(Tone.RESULT, String.join("\n", sentences.all())));
        if (!input.variants().isEmpty()) {
            blocks.add(new Table(Layout.SUMMARY,
                    Stream.of("gene", "variant", "zygosity", "origin", "classification").map(wording::text).toList(),
                    input.variants().stream().map(this::summaryRow).toList()));
        }
        return new Section(wording.text("section.result"), blocks);
    }

    private String classOf(ReportedVariant variant) {
        return variant.review().pathogenicity().map(wording::classWithNumber)
                .orElseGet(() -> wording.text("unclassified"));
    }

    private List<String> summaryRow(ReportedVariant variant) {
        String names = Stream.concat(VariantNames.onTranscript(variant).or(() -> VariantNames.mitochondrial(variant))
                .or(() -> Optional.of(VariantNames.onGenome(variant.evidence()))).stream(),
                variant.consequence().flatMap(TranscriptConsequence::hgvsP).stream()).map(VariantNames::compact)
                .collect(Collectors.joining("\n"));
        String zygosity = family.genotype(input.theCase().proband(), variant.evidence())
                .map(call -> input.isSomatic()
                        ? wording.fraction(call)
                        : wording.zygosity(variant.evidence(), call))
                .orElseGet(() -> wording.text("notGiven"));
        return List.of(variant.shownGene().map(Gene::symbol).orElse("–"), names, zygosity,
                wording.text("origin." + family.origin(variant.evidence()).name()), classOf(variant));
    }

    /** One part per variant; those of uncertain significance stand apart, under their warning. */
    List<Section> variants() {
        List<Block> apart = new ArrayList<>(List.of(new Paragraph(Tone.PLAIN, wording.text("uncertainUse"))));
        apart.addAll(cards(ResultSections::isUncertain));
        return List.of(
                new Section(wording.text("section.variants"), cards(variant -> !isUncertain(variant))),
                new Section(wording.text("section.uncertain"), apart.size() == 1 ? List.of() : apart));
    }

    private List<Block> cards(Predicate<ReportedVariant> wanted) {
        VariantCard card = new VariantCard(input, wording, family);
        List<Block> blocks = new ArrayList<>();
        for (ReportedVariant variant : input.variants()) {
            if (wanted.test(variant)) {
                blocks.add(new Subtitle(VariantNames.shortName(variant) + variant.consequence()
                        .flatMap(TranscriptConsequence::hgvsP).map(protein -> " · " + protein).orElse("") + " · "
                        + classOf(variant)));
                blocks.addAll(card.blocks(variant));
            }
        }
        return blocks;
    }

    private static boolean isUncertain(ReportedVariant variant) {
        return variant.review().pathogenicity()
                .filter(found -> found == PathogenicityClass.UNCERTAIN_SIGNIFICANCE).isPresent();
    }

    Section interpretation() {
        List<Block> blocks = new ArrayList<>();
        for (ReportedVariant variant : input.variants()) {
            String comment = variant.review().comment();
            if (!comment.isBlank()) {
                blocks.add(new Paragraph(Tone.PLAIN,
                        wording.text("comment", VariantNames.shortName(variant), comment)));
            }
            nextStep(variant).ifPresent(text -> blocks.add(new Paragraph(Tone.PLAIN, text)));
        }
        input.meetings(Meeting.Moment.DOWNSTREAM).stream().findFirst()
                .ifPresent(meeting -> blocks.add(new Paragraph(Tone.PLAIN, downstream(meeting))));
        return new Section(wording.text("section.interpretation"), blocks);
    }

    private Optional<String> nextStep(ReportedVariant variant) {
        VariantNote note = input.extras().note(variant);
        return note.nextStep().filter(step -> isUncertain(variant)).map(step -> {
            String study = wording.text("nextStep." + step.name());
            return note.decidedOn()
                    .map(date -> wording.text("nextStep.decided", VariantNames.shortName(variant), study,
                            wording.date(date)))
                    .orElseGet(() -> wording.text("nextStep.value", VariantNames.shortName(variant), study));
        });
    }

    private String downstream(Meeting meeting) {
        return meeting.date()
                .map(date -> wording.text("meeting.downstream", wording.date(date), meeting.decision()))
                .orElseGet(() -> wording.text("meeting.downstreamUndated", meeting.decision()));
    }

    Section conclusion() {
        List<String> texts = new ArrayList<>();
        texts.add(input.conclusion().orElseGet(() -> wording.text("conclusion.missing")));
        input.conduct().ifPresent(texts::add);
        boolean somatic = input.isSomatic();
        boolean pathogenic = input.variants().stream().flatMap(variant -> variant.review().pathogenicity().stream())
                .anyMatch(PathogenicityClass::isAtLeastLikelyPathogenic);
        if (pathogenic && !somatic) {
            texts.add(wording.text("conduct.relatives"));
        }
        if (somatic && !input.variants().isEmpty()) {
            texts.add(wording.text("conduct.germline"));
        }
        if (sentences.outcome() == Outcome.NON_CONTRIBUTIVE) {
            texts.add(wording.text("conduct.newSample"));
        }
        texts.add(wording.text("conduct.consultation"));
        texts.add(wording.text("conduct.reanalysis", wording.date(input.issuedAt().toLocalDate())));
        return new Section(wording.text("section.conclusion"),
                texts.stream().<Block>map(text -> new Paragraph(Tone.PLAIN, text)).toList());
    }

    /**
     * No finding outside the indication is looked for, whatever was chosen; the choice is repeated. Where the view was
     * widened, it is said what was looked at instead of that nothing was.
     */
    Section incidental() {
        if (input.theCase().framework() == Framework.PUBLIC) {
            return new Section(wording.text("section.incidental"), List.of());
        }
        IncidentalChoice choice = choice();
        String words = input.widenings().isEmpty()
                ? wording.text("incidentalSentence." + (returned().isPresent() ? "RETURNED" : choice.name()))
                : widened(choice);
        return new Section(wording.text("section.incidental"), List.of(new Paragraph(Tone.PLAIN, words)));
    }

    private IncidentalChoice choice() {
        return input.theCase().consentOf(input.theCase().probandId()).map(Consent::choiceThatHolds)
                .orElse(IncidentalChoice.NOT_OFFERED);
    }

    /** A finding that consent and regime let be told; any other stays out of the report, whatever was typed. */
    private Optional<ReportExtras.Incidental> returned() {
        boolean wished = choice() == IncidentalChoice.INFORM && input.theCase().framework() != Framework.RESEARCH;
        return input.extras().texts().incidental().filter(found -> wished);
    }

    /** A page of its own, so that it can be handed over apart. */
    Section incidentalPage() {
        return new Section(wording.text("section.incidentalPage"), returned().map(found -> List.<Block>of(
                new Paragraph(Tone.PLAIN, wording.text("incidentalPage.intro")),
                new Paragraph(Tone.PLAIN, found.words()),
                new Paragraph(Tone.SMALL,
                        wording.text("incidentalPage.reader", found.reader(), wording.date(found.date()))),
                new Paragraph(Tone.SMALL, wording.text("incidentalPage.delivery")))).orElse(List.of()));
    }

    /** What the family reads, on a page of its own. */
    Section layPage() {
        return new Section(wording.text("section.lay"), input.extras().texts().lay().map(text -> {
            List<Block> blocks = new ArrayList<>();
            for (String part : text.split("\\n\\s*\\n", -1)) {
                blocks.add(new Paragraph(Tone.LARGE, part.strip()));
            }
            blocks.add(new Paragraph(Tone.SMALL, wording.text("lay.notReport")));
            return List.copyOf(blocks);
        }).orElse(List.of()));
    }

    private String widened(IncidentalChoice choice) {
        String genes = input.widenings().stream().flatMap(widening -> widening.genes().stream())
                .map(gene -> gene.gene().symbol()).distinct().sorted().collect(Collectors.joining(", "));
        String reasons = input.widenings().stream().map(Widening::reason).distinct().collect(Collectors.joining(" ; "));
        return wording.text("widenedSentence", genes, reasons) + " "
                + wording.text("widenedChoice." + (returned().isPresent() ? "RETURNED" : choice.name()));
    }
}
