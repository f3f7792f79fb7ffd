package org.alidade.workbench.evidence;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.alidade.casefile.Case;
import org.alidade.filtering.ScopedVariant;
import org.alidade.filtering.Widening;
import org.alidade.knowledge.genes.GeneFacts;
import org.alidade.knowledge.phenotypes.TermMatch;
import org.alidade.model.ClinVarAssertion;
import org.alidade.model.Gene;
import org.alidade.model.PanelGene;
import org.alidade.model.Person;
import org.alidade.model.TranscriptConsequence;
import org.alidade.ranking.Candidate;
import org.alidade.ranking.CandidateRanking;
import org.alidade.ranking.Explanation.Contribution;
import org.alidade.ranking.ExplanationText;
import org.alidade.text.Messages;
import org.alidade.workbench.common.Controls;
import org.alidade.workbench.common.SourceWords;
import org.alidade.workbench.common.VariantWords;
import org.alidade.workflow.CaseSession;
import org.alidade.workflow.FamilyRole;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The variant in a few lines, and why it stands at its rank. */
final class SummaryTab extends VBox {
    /** Diseases of a gene that are named. */
    private static final int DISEASES = 5;
    /** Facts of sources and conditions of ClinVar that are named here; all stand under the annotations. */
    private static final int FACTS = 6;
    private static final int CONDITIONS = 3;
    private static final double BAR = 70;
    private static final double LARGEST = 7;
    private static final Pattern SIGN = Pattern.compile("HP:\\d{7}");
    private final CaseSession session;
    private final Messages messages;
    private final VariantWords words;

    SummaryTab(CaseSession session, Messages messages) {
        this.session = session;
        this.messages = messages;
        this.words = new VariantWords(messages);
        getStyleClass().add("side");
    }

    void show(Candidate candidate, ScopedVariant variant) {
        getChildren().setAll(head(variant), family(variant), why(candidate), phenotype(candidate), missing(candidate));
    }

    /** A variant that the filters keep out of the ranking. */
    void show(ScopedVariant variant) {
        getChildren().setAll(head(variant), family(variant),
                Controls.text(messages.text("workbench.summary.notRanked"), "muted"));
    }

    private VBox head(ScopedVariant variant) {
        String gene = variant.gene().map(Gene::symbol).orElse("–");
        Optional<TranscriptConsequence> shown = words.shown(variant);
        VBox box = new VBox(3, Controls.text(gene + " " + words.name(variant), "case-title"));
        String transcript = shown.map(TranscriptConsequence::transcript).orElse("")
                + (shown.filter(TranscriptConsequence::maneSelect).isPresent() ? " (MANE Select)" : "");
        box.getChildren().add(Controls.text(transcript.isBlank()
                ? words.place(variant.evidence())
                : transcript + " · " + words.place(variant.evidence()), "muted"));
        box.getChildren().addAll(fact("consequence", words.consequence(variant)),
                fact("frequency", words.frequency(variant)), fact("clinvar", words.clinVar(variant)));
        variant.evidence().clinVar().ifPresent(known -> clinVar(known).forEach(box.getChildren()::add));
        SourceWords said = new SourceWords(messages);
        variant.evidence().facts().stream().limit(FACTS).forEach(
                known -> box.getChildren().add(Controls.fact(said.heading(known.column()), said.value(known))));
        variant.panelGene().ifPresent(entry -> box.getChildren().add(fact("panel", panel(entry))));
        variant.gene().ifPresent(known -> box.getChildren().addAll(facts(known)));
        return box;
    }

    /** What it was classified for, and who disagrees. */
    private List<HBox> clinVar(ClinVarAssertion known) {
        List<String> conditions = known.conditions().stream().limit(CONDITIONS).toList();
        return Stream.of(known.conflict().map(text -> fact("clinvarConflict", text)),
                Optional.of(String.join("\n", conditions) + (known.conditions().size() > CONDITIONS ? "\n…" : ""))
                        .filter(text -> !text.isEmpty()).map(text -> fact("clinvarConditions", text)))
                .flatMap(Optional::stream).toList();
    }

    private String panel(PanelGene entry) {
        String modes = String.join("/", entry.modes().stream().sorted().map(messages::name).toList());
        if (Widening.isWidened(Optional.of(entry))) {
            return messages.text("workbench.summary.widened", modes.isEmpty() ? "–" : modes,
                    String.join(", ", entry.diseases()));
        }
        return messages.text("workbench.summary.panelEntry", modes, entry.tier(), entry.confidence())
                + (entry.toValidate() ? " · " + messages.text("workbench.summary.toValidate") : "");
    }

    /** What is known of the gene as a whole. */
    private List<HBox> facts(Gene gene) {
        GeneWords said = new GeneWords(messages);
        GeneFacts known = session.geneFacts();
        List<String> diseases = said.diseases(known.claims(gene),
                id -> known.diseaseName(id, messages.locale()));
        String named = String.join("\n", diseases.stream().limit(DISEASES).toList())
                + (diseases.size() > DISEASES ? "\n…" : "");
        return Stream.of(
                Optional.of(named).filter(text -> !text.isBlank()).map(text -> fact("diseases", text)),
                known.constraint(gene).flatMap(said::constraint).map(text -> fact("constraint", text)),
                known.dosage(gene).flatMap(said::dosage).map(text -> fact("dosage", text)))
                .flatMap(Optional::stream).toList();
    }

    private HBox fact(String name, String value) {
        return Controls.fact(messages.text("workbench.summary." + name), value);
    }

    private VBox family(ScopedVariant variant) {
        VBox section = Controls.section(messages.text("workbench.summary.family"));
        Case theCase = session.theCase();
        for (Person person : theCase.pedigree().persons()) {
            theCase.sampleOf(person.id()).filter(variant.evidence().genotypes()::containsKey)
                    .ifPresent(sample -> section.getChildren().add(Controls.fact(
                            FamilyRole.of(theCase, person.id(), messages),
                            VariantWords.symbol(variant.evidence().genotype(sample)) + " "
                                    + words.genotype(variant.evidence(), variant.evidence().genotype(sample)) + " · "
                                    + messages.name(variant.evidence().genotype(sample).zygosity()))));
        }
        String models = String.join(", ", variant.inheritance().stream()
                .map(match -> messages.name(match.model()) + (match.onlyPossible() ? " ?" : "")).toList());
        section.getChildren().add(fact("models", models.isEmpty() ? "–" : models));
        return section;
    }

    private VBox why(Candidate candidate) {
        VBox section = Controls.section(messages.text("workbench.summary.why", candidate.rank(),
                messages.numbers().decimal(candidate.score(), 2)));
        section.getChildren().add(Controls.text(ExplanationText.sentence(candidate, messages)));
        for (Contribution step : candidate.explanation().contributions()) {
            if (Math.abs(step.weight()) >= 0.05) {
                section.getChildren().add(contribution(step));
            }
        }
        return section;
    }

    private HBox contribution(Contribution step) {
        Region fill = new Region();
        fill.getStyleClass().add(step.weight() < 0 ? "bar-negative" : "bar-fill");
        double width = Math.max(2, BAR * Math.min(1, Math.abs(step.weight()) / LARGEST));
        fill.setMinSize(width, 8);
        fill.setMaxSize(width, 8);
        StackPane track = new StackPane(fill);
        track.setAlignment(Pos.CENTER_LEFT);
        track.setMinWidth(BAR);
        Label number = new Label((step.weight() < 0 ? "−" : "+")
                + messages.numbers().decimal(Math.abs(step.weight()), 1));
        number.getStyleClass().add("contribution-number");
        Label name = Controls.text(messages.sentence(step.key(), step.arguments()));
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox line = new HBox(6, name, track, number);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    /** Which sign meets which sign of the disease, through what, and what that added. */
    private VBox phenotype(Candidate candidate) {
        VBox section = Controls.section(messages.text("workbench.summary.phenotype"));
        List<TermMatch> matches = candidate.explanation().matches();
        for (TermMatch match : matches) {
            String own = term(match.patientTerm());
            String theirs = term(match.diseaseTerm());
            boolean through = !match.commonAncestor().equals(match.patientTerm())
                    && !match.commonAncestor().equals(match.diseaseTerm());
            Label added = new Label((match.contribution() < 0 ? "−" : "+")
                    + messages.numbers().decimal(Math.abs(match.contribution()), 1));
            added.getStyleClass().add("contribution-number");
            added.setMinWidth(Region.USE_PREF_SIZE);
            HBox line = new HBox(6, Controls.text(own.equals(theirs)
                    ? "● " + own
                    : "◐ " + own + " ↔ " + theirs + (through ? " ⟵ " + term(match.commonAncestor()) : "")),
                    Controls.spring(), added);
            line.setAlignment(Pos.CENTER_LEFT);
            section.getChildren().add(line);
        }
        if (matches.isEmpty()) {
            section.getChildren().add(Controls.text(messages.text("ranking.contribution.noPhenotype"), "muted"));
        }
        return section;
    }

    private String term(String id) {
        return session.phenotypes().term(id).map(term -> term.label(messages.locale())).orElse(id);
    }

    /** Signs by their labels in place of their ids. */
    private String labelled(String sentence) {
        return SIGN.matcher(sentence).replaceAll(match -> Matcher.quoteReplacement(term(match.group())));
    }

    private VBox missing(Candidate candidate) {
        List<String> sentences = ExplanationText.missing(candidate, messages);
        VBox section = Controls.section(messages.text("workbench.summary.missing"));
        sentences.forEach(sentence -> section.getChildren().add(Controls.text("· " + labelled(sentence), "muted")));
        ExplanationText.change(candidate, messages).ifPresent(change -> section.getChildren().addAll(
                Controls.text(messages.text("ranking.change.title"), "muted"), Controls.text("→ " + change)));
        section.getChildren().add(Controls.text(messages.text("ranking.none",
                messages.numbers().percent(CandidateRanking.none(session.candidates()), 2),
                messages.numbers().percent(session.findable(), 2)), "muted"));
        return section;
    }
}
