package org.alidade.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.alidade.model.Gene;
import org.alidade.model.PathogenicityClass;
import org.alidade.report.Findings.Finding;
import org.alidade.report.Findings.Outcome;

/** The sentences that a reader looks for first (pfmg.md §4 G), one per finding and one for the whole. */
final class ResultSentences {
    private final ReportInput input;
    private final Wording wording;
    private final FamilyView family;
    private final List<Finding> findings;

    ResultSentences(ReportInput input, Wording wording) {
        this.input = input;
        this.wording = wording;
        this.family = new FamilyView(input.theCase());
        this.findings = Findings.of(input);
    }

    Outcome outcome() {
        return Findings.outcome(input, findings);
    }

    /** A person's synthesis stands in place of the findings' sentences; the fixed one for the outcome stays. */
    List<String> all() {
        List<String> sentences = new ArrayList<>();
        if (outcome() == Outcome.NON_CONTRIBUTIVE) {
            sentences.add(wording.text("result.NON_CONTRIBUTIVE"));
            reason().ifPresent(sentences::add);
            return sentences;
        }
        if (input.extras().edition().standing() == ReportEdition.Standing.PARTIAL) {
            sentences.add(wording.text("result.PARTIAL"));
            reason().ifPresent(sentences::add);
        }
        if (input.extras().texts().synthesis().isBlank()) {
            findings.forEach(finding -> sentences.add(finding(finding)));
            dual().ifPresent(sentences::add);
        } else {
            sentences.add(input.extras().texts().synthesis());
        }
        if (outcome() != Outcome.POSITIVE) {
            sentences.add(wording.text("result." + outcome().name()));
        }
        return sentences;
    }

    private Optional<String> reason() {
        return Optional.of(input.extras().edition().reason()).filter(text -> !text.isBlank())
                .map(text -> wording.text("result.reason", text));
    }

    private String finding(Finding finding) {
        ReportedVariant first = finding.variants().getFirst();
        String gene = first.shownGene().map(shown -> wording.text("inGene", shown.symbol()))
                .orElseGet(() -> wording.text("outsideGenes"));
        if (finding.isPair()) {
            return join(wording.text(finding.phaseKnown() ? "result.pair" : "result.pairUnphased", gene, named(first),
                    named(finding.variants().getLast())), meaning(finding));
        }
        String state = family.genotype(input.theCase().proband(), first.evidence())
                .map(call -> input.isSomatic()
                        ? wording.fractionState(call)
                        : wording.state(first.evidence(), call))
                .orElse("");
        Optional<PathogenicityClass> found = first.review().pathogenicity();
        return found.isEmpty()
                ? wording.text("result.unclassified", VariantNames.name(first), gene)
                : join(wording.text("result.one." + found.get().name(), VariantNames.name(first), state, gene),
                        meaning(finding));
    }

    private static String join(String sentence, Optional<String> next) {
        return next.map(text -> sentence + " " + text).orElse(sentence);
    }

    /** What the finding says of the diagnosis. */
    private Optional<String> meaning(Finding finding) {
        boolean strong = finding.strongest().filter(PathogenicityClass::isAtLeastLikelyPathogenic).isPresent();
        if (!strong) {
            return Optional.empty();
        }
        if (input.isSomatic()) {
            return Optional.of(wording.text("meaning.somatic"));
        }
        if (finding.oneOfTwo()) {
            return Optional.of(wording.text("meaning.oneOfTwo"));
        }
        if (finding.isWithUncertain()) {
            return Optional.of(wording.text("meaning.withUncertain"));
        }
        if (finding.isPair() && !finding.phaseKnown()) {
            return Optional.of(wording.text("meaning.unphased"));
        }
        boolean fits = finding.variants().stream().noneMatch(variant -> variant.inheritance().isEmpty());
        if (!fits) {
            return Optional.of(wording.text("meaning.noModel"));
        }
        boolean certain = finding.strongest().filter(found -> found == PathogenicityClass.PATHOGENIC).isPresent();
        String key = certain ? "meaning.confirmed" : "meaning.favour";
        return Optional.of(disease(finding).map(name -> wording.text(key + ".of", name))
                .orElseGet(() -> wording.text(key)));
    }

    /** The disease, where the gene has one alone: among several the person must say which. */
    private Optional<String> disease(Finding finding) {
        List<String> names = input.extras().diseases().getOrDefault(finding.variants().getFirst().evidence().key(),
                List.of());
        return names.size() == 1 ? Optional.of(names.getFirst()) : Optional.empty();
    }

    /** Two genes that each explain a disease. */
    private Optional<String> dual() {
        List<String> genes = findings.stream().filter(Finding::isConclusive).flatMap(finding -> finding.gene().stream())
                .map(Gene::symbol).distinct().toList();
        return genes.size() < 2 || input.isSomatic()
                ? Optional.empty()
                : Optional.of(wording.text("meaning.dual", genes.size(),
                        genes.stream().collect(Collectors.joining(", "))));
    }

    private String named(ReportedVariant variant) {
        return wording.text("named", VariantNames.name(variant), variant.review().pathogenicity()
                .map(wording::classWithNumber).orElseGet(() -> wording.text("unclassified")));
    }
}
