package org.alidade.workbench.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.alidade.classification.AppliedCriterion;
import org.alidade.classification.AppliedCriterion.Decision;
import org.alidade.model.Gene;
import org.alidade.model.Person;
import org.alidade.text.Messages;
import org.alidade.workbench.common.Controls;
import org.alidade.workbench.common.VariantWords;
import org.alidade.workflow.CaseSession;
import org.alidade.workflow.FamilyRole;
import org.alidade.workflow.MeetingCase;
import org.alidade.workflow.MeetingCase.Finding;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** The pages of a meeting, in words that the back row reads and that name nobody. */
final class MeetingWords {
    private final CaseSession session;
    private final Messages messages;
    private final VariantWords words;

    MeetingWords(CaseSession session, Messages messages) {
        this.session = session;
        this.messages = messages;
        this.words = new VariantWords(messages);
    }

    private MeetingCase told() {
        return MeetingCase.of(session, session.today(), messages);
    }

    String head() {
        return messages.text("frame.meeting.head", told().who());
    }

    List<Node> page(MeetingStep step) {
        MeetingCase told = told();
        return switch (step) {
            case SUMMARY -> summary(told);
            case SIGNS -> signs(told);
            case FAMILY -> List.of();
            case CANDIDATES -> candidates(told);
            case CONCLUSION -> conclusion(told);
        };
    }

    private List<Node> summary(MeetingCase told) {
        List<Node> page = new ArrayList<>();
        page.add(large(told.who()));
        told.indication().ifPresent(name -> page.add(large(name)));
        told.question().forEach(text -> page.add(plain(text)));
        return page;
    }

    private List<Node> signs(MeetingCase told) {
        List<Node> page = new ArrayList<>();
        told.present().forEach(sign -> page.add(large("● " + sign)));
        told.absent().forEach(sign -> page.add(plain("○ " + messages.text("workbench.case.absent") + " " + sign)));
        if (page.isEmpty()) {
            page.add(plain(messages.text("workbench.case.noPhenotype")));
        }
        return page;
    }

    private List<Node> candidates(MeetingCase told) {
        if (told.findings().isEmpty()) {
            return List.of(plain(messages.text("frame.meeting.noFindings")));
        }
        return told.findings().stream().map(this::finding).map(Node.class::cast).toList();
    }

    private VBox finding(Finding finding) {
        String gene = finding.variant().gene().map(Gene::symbol).orElse("–");
        String models = finding.variant().inheritance().stream().map(match -> messages.name(match.model())
                + (match.onlyPossible() ? " ?" : "")).collect(Collectors.joining(", "));
        String given = finding.review().pathogenicity().map(words::classWord)
                .orElse(messages.text("workbench.candidates.unclassified"));
        String criteria = finding.review().criteria().stream().filter(one -> one.decision() == Decision.ACCEPTED)
                .map(AppliedCriterion::code).collect(Collectors.joining(" · "));
        VBox box = new VBox(4, large(gene + "  " + words.name(finding.variant())),
                plain(words.consequence(finding.variant()) + (models.isEmpty() ? "" : " · " + models)),
                plain(family(finding)), Controls.text(given, "meeting-class"));
        if (!criteria.isEmpty()) {
            box.getChildren().add(plain(messages.text("frame.meeting.criteria", criteria,
                    session.reviewing().classification(finding.review()).points())));
        }
        box.getStyleClass().add("meeting-finding");
        return box;
    }

    /** Father: heterozygous … by role, never by id. */
    private String family(Finding finding) {
        return session.theCase().pedigree().persons().stream().map(Person::id)
                .filter(id -> session.theCase().sampleOf(id)
                        .filter(finding.variant().evidence().genotypes()::containsKey).isPresent())
                .map(id -> FamilyRole.of(session.theCase(), id, messages) + " : "
                        + messages.name(finding.variant().evidence()
                                .genotype(session.theCase().sampleOf(id).orElseThrow()).zygosity()))
                .collect(Collectors.joining(" · "));
    }

    private List<Node> conclusion(MeetingCase told) {
        List<Node> page = new ArrayList<>();
        told.conclusion().conclusionText().ifPresent(text -> page.add(large(text)));
        told.conclusion().conductText().ifPresent(text -> page.add(plain(text)));
        if (page.isEmpty()) {
            page.add(plain(messages.text("frame.meeting.noConclusion")));
        }
        return page;
    }

    private static Label large(String text) {
        return Controls.text(text, "meeting-large");
    }

    private static Label plain(String text) {
        return Controls.text(text, "meeting-plain");
    }
}
