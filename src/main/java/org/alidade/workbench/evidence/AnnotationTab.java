package org.alidade.workbench.evidence;

import static java.util.stream.Collectors.joining;

import java.util.OptionalDouble;

import org.alidade.filtering.ScopedVariant;
import org.alidade.model.ClinVarAssertion;
import org.alidade.model.PopulationFrequency;
import org.alidade.model.Predictions;
import org.alidade.model.TranscriptConsequence;
import org.alidade.model.RecordOrigin;
import org.alidade.model.VariantEvidence;
import org.alidade.text.Messages;
import org.alidade.workbench.common.BackgroundWork;
import org.alidade.workbench.common.Controls;
import org.alidade.workbench.common.SourceWords;
import org.alidade.workbench.common.VariantWords;

import org.alidade.workflow.AnnotationComparison;
import org.alidade.workflow.CaseSession;
import javafx.scene.layout.VBox;

/** Everything that the file says of the variant, each with its source. */
final class AnnotationTab extends VBox {
    private static final int TRANSCRIPTS = 12;
    private final CaseSession session;
    private final BackgroundWork work;
    private final Messages messages;
    private final VariantWords words;

    AnnotationTab(CaseSession session, Messages messages, BackgroundWork work) {
        this.session = session;
        this.work = work;
        this.messages = messages;
        this.words = new VariantWords(messages);
        getStyleClass().add("side");
    }

    void show(ScopedVariant variant) {
        VariantEvidence evidence = variant.evidence();
        getChildren().setAll(place(evidence), frequency(evidence), clinVar(evidence), predictions(evidence),
                sources(evidence),
                compared(evidence), transcripts(evidence));
    }

    /** Filled once the program's own consequences are worked out: the first time that takes longer than a person waits. */
    private VBox compared(VariantEvidence evidence) {
        VBox section = Controls.section(messages.text("workbench.annotation.compared"));
        work.latest("compareAnnotation", progress -> session.compareAnnotation(evidence),
                comparison -> compared(section, comparison));
        return section;
    }

    private void compared(VBox section, AnnotationComparison comparison) {
        if (!comparison.told() || comparison.compared() == 0) {
            section.getChildren().add(Controls.text(messages.text(comparison.told()
                    ? "workbench.annotation.comparedNone"
                    : "workbench.annotation.comparedUntold"), "muted"));
            return;
        }
        if (comparison.differences().isEmpty()) {
            section.getChildren()
                    .add(Controls
                            .text("✓ " + messages.text("workbench.annotation.comparedSame", comparison.compared())));
        }
        for (AnnotationComparison.Difference difference : comparison.differences()) {
            String kinds = difference.kinds().stream().sorted()
                    .map(kind -> messages.text("workbench.annotation.differs." + kind)).collect(joining(", "));
            section.getChildren().addAll(Controls.text("≠ " + kinds, "strong"),
                    Controls.text(transcript(difference.file())), Controls.text(transcript(difference.own())));
        }
    }

    private VBox place(VariantEvidence evidence) {
        String filters = evidence.quality().filters().isEmpty()
                ? evidence.quality().filtersApplied() ? "PASS" : messages.text("workbench.annotation.unfiltered")
                : String.join(", ", evidence.quality().filters());
        return Controls.section(messages.text("workbench.annotation.place"),
                fact("variant", words.place(evidence) + " (" + evidence.key().build().label() + ")"),
                fact("origin", origin(evidence.origin())),
                fact("normalised",
                        messages.text(evidence.normalised() ? "workbench.yes" : "workbench.annotation.notAtHand")),
                fact("filter", filters), fact("quality", number(evidence.quality().quality(), 1)),
                fact("ids", evidence.identifiers().isEmpty() ? "–" : String.join(", ", evidence.identifiers())));
    }

    private String origin(RecordOrigin origin) {
        String line = messages.numbers().whole(origin.line());
        return origin.alsoIn().isEmpty()
                ? messages.text("workbench.annotation.line", origin.file(), line)
                : messages.text("workbench.annotation.lineAlso", origin.file(), line,
                        String.join(", ", origin.alsoIn()));
    }

    private VBox frequency(VariantEvidence evidence) {
        VBox section = Controls.section(messages.text("workbench.annotation.frequency"));
        if (evidence.frequency().isEmpty()) {
            section.getChildren().add(Controls.text(messages.text("workbench.annotation.noFrequency"), "muted"));
            return section;
        }
        PopulationFrequency known = evidence.frequency().get();
        section.getChildren().addAll(fact("source", known.source()), fact("overall", percent(known.alleleFrequency())),
                fact("maximum", percent(known.maximum())),
                fact("homozygotes",
                        known.homozygotes().isPresent()
                                ? messages.numbers().whole(known.homozygotes().getAsInt())
                                : "–"));
        return section;
    }

    private VBox clinVar(VariantEvidence evidence) {
        VBox section = Controls.section("ClinVar");
        if (evidence.clinVar().isEmpty()) {
            section.getChildren().add(Controls.text(messages.text("workbench.annotation.noClinVar"), "muted"));
            return section;
        }
        ClinVarAssertion known = evidence.clinVar().get();
        section.getChildren().addAll(fact("significance", known.significance().replace('_', ' ')),
                fact("stars", known.stars().isPresent() ? known.stars().getAsInt() + "/4" : "–"),
                fact("id", known.id().orElse("–")));
        known.conflict().ifPresent(text -> section.getChildren().add(fact("conflict", text)));
        if (!known.conditions().isEmpty()) {
            section.getChildren().add(fact("conditions", String.join("\n", known.conditions())));
        }
        return section;
    }

    private VBox predictions(VariantEvidence evidence) {
        Predictions known = evidence.predictions();
        return Controls.section(messages.text("workbench.annotation.predictions"),
                Controls.fact("REVEL", number(known.revel(), 3)),
                Controls.fact("AlphaMissense", number(known.alphaMissense(), 3)),
                Controls.fact("CADD", number(known.caddPhred(), 1)),
                Controls.fact("SpliceAI", number(known.spliceAi(), 2)));
    }

    /** What installed sources say beyond: the laboratory's columns, flags of the place, known structural sites, limits. */
    private VBox sources(VariantEvidence evidence) {
        VBox section = Controls.section(messages.text("workbench.annotation.sources"));
        if (evidence.facts().isEmpty()) {
            section.getChildren().add(Controls.text(messages.text("workbench.annotation.noSources"), "muted"));
        }
        SourceWords said = new SourceWords(messages);
        evidence.facts().forEach(fact -> section.getChildren().add(
                Controls.fact(said.heading(fact.column()), said.value(fact) + "\n[" + fact.source() + "]")));
        return section;
    }

    private VBox transcripts(VariantEvidence evidence) {
        VBox section = Controls
                .section(messages.text("workbench.annotation.transcripts", evidence.consequences().size()));
        evidence.consequences().stream().limit(TRANSCRIPTS).map(this::transcript)
                .forEach(text -> section.getChildren().add(Controls.text(text)));
        return section;
    }

    private String transcript(TranscriptConsequence entry) {
        String name = entry.gene().symbol() + " " + entry.transcript() + (entry.maneSelect() ? " ★" : "");
        return name.strip() + " · " + String.join(", ", entry.consequences().stream().map(messages::name).toList())
                + entry.hgvsC().map(text -> " · " + text).orElse("") + entry.hgvsP().map(text -> " " + text).orElse("")
                + " [" + entry.source() + "]";
    }

    private javafx.scene.layout.HBox fact(String name, String value) {
        return Controls.fact(messages.text("workbench.annotation." + name), value);
    }

    private String percent(OptionalDouble value) {
        return value.isPresent() ? messages.numbers().percent(value.getAsDouble(), 2) : "–";
    }

    private String number(OptionalDouble value, int digits) {
        return value.isPresent() ? messages.numbers().decimal(value.getAsDouble(), digits) : "–";
    }

}
