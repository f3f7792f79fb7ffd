package org.alidade.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import org.alidade.report.Findings.Finding;
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
    private final List<Finding> findings;

    ResultSections(ReportInput input, Wording wording) {
        this.input = input;
        this.wording = wording;
        this.family = new FamilyView(input.theCase());
        this.findings = Findings.of(input.variants());
    }

    /** One sentence per finding, and the summary table. */
    Section result() {
        List<Block> blocks = new ArrayList<>();
        List<String> sentences = new ArrayList<>();
        findings.forEach(finding -> sentences.add(sentence(finding)));
        Outcome outcome = Findings.outcome(findings);
        if (outcome != Outcome.POSITIVE) {
            sentences.add(wording.text("result." + outcome.name()));
        }
        blocks.add(new Paragraph(Tone.RESULT, String.join("\n", sentences)));
        if (!input.variants().isEmpty()) {
            blocks.add(new Table(Layout.SUMMARY,
                    Stream.of("gene", "variant", "zygosity", "origin", "classification").map(wording::text).toList(),
                    input.variants().stream().map(this::summaryRow).toList()));
        }
        return new Section(wording.text("section.result"), blocks);
    }

    private String sentence(Finding finding) {
        ReportedVariant first = finding.variants().getFirst();
        String gene = first.shownGene().map(shown -> wording.text("inGene", shown.symbol()))
                .orElseGet(() -> wording.text("outsideGenes"));
        if (finding.isPair()) {
            return wording.text(finding.phaseKnown() ? "result.pair" : "result.pairUnphased", gene, named(first),
                    named(finding.variants().getLast()));
        }
        String state = family.genotype(input.theCase().proband(), first.evidence())
                .map(call -> wording.state(first.evidence(), call)).orElse("");
        Optional<PathogenicityClass> found = first.review().pathogenicity();
        return found.isEmpty()
                ? wording.text("result.unclassified", VariantNames.name(first), gene)
                : wording.text("result.one." + found.get().name(), VariantNames.name(first), state, gene);
    }

    private String named(ReportedVariant variant) {
        return wording.text("named", VariantNames.name(variant), classOf(variant));
    }

    private String classOf(ReportedVariant variant) {
        return variant.review().pathogenicity().map(wording::classWithNumber)
                .orElseGet(() -> wording.text("unclassified"));
    }

    private List<String> summaryRow(ReportedVariant variant) {
        String names = Stream.concat(VariantNames.onTranscript(variant).or(() -> VariantNames.mitochondrial(variant))
                .or(() -> Optional.of(variant.evidence().key().text())).stream(),
                variant.consequence().flatMap(TranscriptConsequence::hgvsP).stream()).map(VariantNames::compact)
                .collect(Collectors.joining("\n"));
        String zygosity = family.genotype(input.theCase().proband(), variant.evidence())
                .map(call -> wording.zygosity(variant.evidence(), call)).orElseGet(() -> wording.text("notGiven"));
        return List.of(variant.shownGene().map(Gene::symbol).orElse("–"), names, zygosity,
                wording.text("origin." + family.origin(variant.evidence()).name()), classOf(variant));
    }

    /** One part per variant. */
    List<Section> variants() {
        VariantCard card = new VariantCard(input, wording, family);
        List<Block> blocks = new ArrayList<>();
        for (ReportedVariant variant : input.variants()) {
            blocks.add(new Subtitle(VariantNames.shortName(variant) + variant.consequence()
                    .flatMap(TranscriptConsequence::hgvsP).map(protein -> " · " + protein).orElse("") + " · "
                    + classOf(variant)));
            blocks.addAll(card.blocks(variant));
        }
        return List.of(new Section(wording.text("section.variants"), blocks));
    }

    Section interpretation() {
        List<Block> blocks = new ArrayList<>();
        for (ReportedVariant variant : input.variants()) {
            String comment = variant.review().comment();
            if (!comment.isBlank()) {
                blocks.add(new Paragraph(Tone.PLAIN,
                        wording.text("comment", VariantNames.shortName(variant), comment)));
            }
        }
        boolean uncertain = input.variants().stream().flatMap(variant -> variant.review().pathogenicity().stream())
                .anyMatch(found -> found == PathogenicityClass.UNCERTAIN_SIGNIFICANCE);
        if (uncertain) {
            blocks.add(new Paragraph(Tone.PLAIN, wording.text("uncertainUse")));
        }
        input.theCase().meetings().stream().filter(meeting -> meeting.moment() == Meeting.Moment.DOWNSTREAM)
                .findFirst().ifPresent(meeting -> blocks.add(new Paragraph(Tone.PLAIN, downstream(meeting))));
        return new Section(wording.text("section.interpretation"), blocks);
    }

    private String downstream(Meeting meeting) {
        return meeting.date()
                .map(date -> wording.text("meeting.downstream", wording.date(date), meeting.decision()))
                .orElseGet(() -> wording.text("meeting.downstreamUndated", meeting.decision()));
    }

    Section conclusion() {
        List<Block> blocks = new ArrayList<>();
        String words = input.conclusion().orElseGet(() -> wording.text("conclusion.missing"));
        blocks.add(new Paragraph(Tone.PLAIN, words));
        input.conduct().ifPresent(text -> blocks.add(new Paragraph(Tone.PLAIN, text)));
        if (Findings.outcome(findings) == Outcome.POSITIVE) {
            blocks.add(new Paragraph(Tone.PLAIN, wording.text("conduct.relatives")));
        }
        blocks.add(new Paragraph(Tone.PLAIN, wording.text("conduct.consultation")));
        blocks.add(new Paragraph(Tone.PLAIN,
                wording.text("conduct.reanalysis", wording.date(input.issuedAt().toLocalDate()))));
        return new Section(wording.text("section.conclusion"), blocks);
    }

    /**
     * No finding outside the indication is looked for, whatever was chosen; the choice is repeated. Where the view was
     * widened, it is said what was looked at instead of that nothing was.
     */
    Section incidental() {
        if (input.theCase().framework() == Framework.PUBLIC) {
            return new Section(wording.text("section.incidental"), List.of());
        }
        IncidentalChoice choice = input.theCase().consentOf(input.theCase().probandId())
                .map(Consent::choiceThatHolds).orElse(IncidentalChoice.NOT_OFFERED);
        return new Section(wording.text("section.incidental"), input.widenings().isEmpty()
                ? List.of(new Paragraph(Tone.PLAIN, wording.text("incidentalSentence." + choice.name())))
                : List.of(new Paragraph(Tone.PLAIN, widened(choice))));
    }

    private String widened(IncidentalChoice choice) {
        String genes = input.widenings().stream().flatMap(widening -> widening.genes().stream())
                .map(gene -> gene.gene().symbol()).distinct().sorted().collect(Collectors.joining(", "));
        String reasons = input.widenings().stream().map(Widening::reason).distinct().collect(Collectors.joining(" ; "));
        return wording.text("widenedSentence", genes, reasons) + " "
                + wording.text("widenedChoice." + choice.name());
    }
}
