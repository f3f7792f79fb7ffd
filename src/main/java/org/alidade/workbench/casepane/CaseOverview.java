package org.alidade.workbench.casepane;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.alidade.casefile.Case;
import org.alidade.casefile.Patient;
import org.alidade.casefile.Prescription;
import org.alidade.casefile.ReadFile;
import org.alidade.model.Consent;
import org.alidade.model.Person;
import org.alidade.model.PhenotypicFeature;
import org.alidade.model.Problem;
import org.alidade.model.Problem.Severity;
import org.alidade.text.Messages;
import org.alidade.workbench.common.Controls;
import org.alidade.workflow.CaseSession;
import org.alidade.workflow.FamilyRole;

import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The whole case on one page: for whom, why asked, under which consent, from which files, with which remarks. */
public final class CaseOverview extends ScrollPane {
    private final CaseSession session;
    private final Case theCase;
    private final Messages messages;

    public CaseOverview(CaseSession session, Messages messages) {
        this.session = session;
        this.theCase = session.theCase();
        this.messages = messages;
        HBox cards = new HBox(column(patient(), question(), persons()), column(phenotype(), files(), problems()));
        cards.getStyleClass().add("page-columns");
        setContent(cards);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setId("overview");
        getStyleClass().add("edge-to-edge");
    }

    private static VBox column(VBox... cards) {
        VBox column = new VBox(cards);
        column.getStyleClass().add("page-column");
        column.setPrefWidth(100);
        HBox.setHgrow(column, Priority.ALWAYS);
        return column;
    }

    private VBox card(String title) {
        VBox card = Controls.section(title);
        card.getStyleClass().add("card");
        return card;
    }

    private VBox patient() {
        VBox card = card(messages.text("frame.case.patient"));
        Patient patient = theCase.patient();
        card.getChildren().addAll(fact("birthName", patient.birthName()), fact("firstName", patient.firstName()),
                fact("birthDate", patient.birthDate().map(messages.numbers()::date)),
                fact("sex", Optional.of(messages.name(patient.declaredSex()))), fact("localId", patient.localId()),
                fact("region", theCase.careRegion()), fact("platform", session.platform()));
        return card;
    }

    private javafx.scene.Node fact(String name, Optional<String> value) {
        return Controls.fact(messages.text("frame.case." + name), value.orElse(messages.text("frame.case.missing")));
    }

    private VBox question() {
        VBox card = card(messages.text("workbench.case.question"));
        session.indication().ifPresent(indication -> card.getChildren()
                .add(Controls.text(indication.code() + " " + indication.name().in(messages.locale()), "strong")));
        theCase.prescription().stream().flatMap(asked -> Stream.of(asked.question(), asked.clinicalSummary(),
                asked.earlierExaminations())).flatMap(Optional::stream)
                .forEach(text -> card.getChildren().add(Controls.text(text)));
        Optional<Prescription> asked = theCase.prescription();
        card.getChildren().addAll(fact("prescriber", asked.flatMap(Prescription::prescriber)),
                fact("prescribed", asked.flatMap(Prescription::date).map(messages.numbers()::date)));
        return card;
    }

    private VBox persons() {
        VBox card = card(messages.text("frame.case.persons"));
        for (Person person : theCase.pedigree().persons()) {
            String sample = theCase.sampleOf(person.id()).map(name -> messages.text("frame.case.sample", name))
                    .orElse(messages.text("frame.case.notSequenced"));
            card.getChildren().add(Controls.text(FamilyRole.of(theCase, person.id(), messages) + " · " + person.id()
                    + " · " + messages.name(person.sex()) + " · " + messages.name(person.status()), "strong"));
            card.getChildren().add(Controls.text(sample + " · " + consent(person.id()), "muted"));
        }
        session.dossier().consents().differences()
                .forEach(difference -> card.getChildren().add(new ConsentDifference(session, difference, messages)));
        return card;
    }

    private String consent(String person) {
        Optional<Consent> consent = theCase.consentOf(person);
        if (consent.isEmpty()) {
            return messages.text("frame.case.noConsent");
        }
        return messages.name(consent.get().status()) + " · "
                + messages.text("workbench.bar.incidental." + consent.get().choiceThatHolds().name());
    }

    private VBox phenotype() {
        List<PhenotypicFeature> features = theCase.probandFeatures();
        VBox card = card(messages.text("workbench.case.phenotype", features.size()));
        for (PhenotypicFeature feature : features) {
            String label = session.phenotypes().term(feature.id()).map(term -> term.label(messages.locale()))
                    .orElse(feature.label());
            String absent = feature.excluded() ? "○ " + messages.text("workbench.case.absent") + " " : "● ";
            card.getChildren().add(Controls.text(absent + label + "  " + feature.id(),
                    feature.excluded() ? "muted" : "plain"));
        }
        if (features.isEmpty()) {
            card.getChildren().add(Controls.text(messages.text("workbench.case.noPhenotype"), "muted"));
        }
        return card;
    }

    private VBox files() {
        VBox card = card(messages.text("frame.case.files"));
        card.getChildren().add(Controls.fact(messages.text("frame.case.build"), theCase.build().label()));
        card.getChildren().add(Controls.fact(messages.text("frame.case.variants"), names(theCase.variantFiles())));
        card.getChildren().add(Controls.fact(messages.text("frame.case.reads"), theCase.readFiles().isEmpty()
                ? messages.text("frame.case.missing")
                : names(theCase.readFiles().stream().map(ReadFile::file).toList())));
        card.getChildren().add(Controls.fact(messages.text("frame.case.folder"),
                theCase.folder().map(Path::toString).orElse(messages.text("frame.case.loose"))));
        return card;
    }

    private static String names(List<Path> files) {
        return files.stream().map(Path::getFileName).map(String::valueOf).collect(Collectors.joining(", "));
    }

    private VBox problems() {
        List<Problem> problems = session.problems();
        VBox card = card(messages.text("workbench.case.problems", problems.size()));
        problems.forEach(problem -> card.getChildren()
                .add(Controls.text((problem.severity() == Severity.NOTE ? "ℹ " : "⚠ ") + messages.line(problem))));
        if (problems.isEmpty()) {
            card.getChildren().add(Controls.text("✓ " + messages.text("frame.case.noProblems")));
        }
        return card;
    }
}
