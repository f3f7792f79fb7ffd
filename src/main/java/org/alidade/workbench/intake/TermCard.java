package org.alidade.workbench.intake;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.alidade.knowledge.phenotypes.PhenotypeTerm;
import org.alidade.knowledge.phenotypes.TermDetails;
import org.alidade.text.Messages;
import org.alidade.workbench.common.BackgroundWork;
import org.alidade.workbench.common.Controls;
import org.alidade.workflow.phenotype.DescribePhenotype;

import javafx.scene.control.Hyperlink;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** A term with its definition, its synonyms and its place in the tree; the terms around it lead on. */
final class TermCard extends VBox {
    private static final int SYNONYMS = 6;
    private static final int CHILDREN = 12;
    private final DescribePhenotype describing;
    private final Messages messages;
    private final BackgroundWork work;
    private final Consumer<String> noted;
    private String shown = "";

    TermCard(DescribePhenotype describing, Messages messages, BackgroundWork work, Consumer<String> noted) {
        this.describing = describing;
        this.messages = messages;
        this.work = work;
        this.noted = noted;
        getStyleClass().addAll("card", "intake-rows");
        setId("phenotype-term");
        setVisible(false);
        setManaged(false);
    }

    /** The label; one that is English, or made for another English label, says so. */
    static String words(PhenotypeTerm term, Messages messages) {
        String label = term.label(messages.locale());
        if (!term.isImperfect(messages.locale())) {
            return label;
        }
        return label + " " + messages.text(term.frenchStale() ? "intake.phenotype.stale" : "intake.phenotype.english");
    }

    void show(String id) {
        shown = id;
        work.latest("phenotype-term", progress -> describing.phenotypes().details(id), found -> {
            if (id.equals(shown)) {
                found.ifPresent(this::show);
                setVisible(found.isPresent());
                setManaged(found.isPresent());
            }
        });
    }

    private void show(TermDetails details) {
        getChildren().setAll(Controls.text(words(details.term(), messages) + " · " + details.term().id(), "strong"));
        Optional<String> definition = details.definition(messages.locale());
        getChildren().add(Controls.text(definition.orElse(messages.text("intake.phenotype.noDefinition")),
                definition.isPresent() ? "plain" : "muted"));
        String synonyms = details.synonyms().stream().limit(SYNONYMS).collect(Collectors.joining(" · "));
        if (!synonyms.isEmpty()) {
            getChildren().add(Controls.text(messages.text("intake.phenotype.synonyms", synonyms), "muted"));
        }
        getChildren().add(Controls.text(details.path().stream().map(term -> term.label(messages.locale()))
                .collect(Collectors.joining(" › ")), "muted"));
        links("intake.phenotype.parents", details.parents());
        links("intake.phenotype.children", details.children());
        Hyperlink note = new Hyperlink(messages.text("intake.phenotype.note"));
        note.setOnAction(event -> noted.accept(details.term().id()));
        getChildren().add(note);
    }

    private void links(String key, List<PhenotypeTerm> terms) {
        if (terms.isEmpty()) {
            return;
        }
        FlowPane line = new FlowPane(6, 2, Controls.text(messages.text(key), "muted"));
        terms.stream().limit(CHILDREN).forEach(term -> {
            Hyperlink link = new Hyperlink(term.label(messages.locale()));
            link.setOnAction(event -> show(term.id()));
            line.getChildren().add(link);
        });
        if (terms.size() > CHILDREN) {
            line.getChildren()
                    .add(Controls.text(messages.text("intake.phenotype.more", terms.size() - CHILDREN), "muted"));
        }
        getChildren().add(line);
    }
}
