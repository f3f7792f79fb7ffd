package org.alidade.workbench.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.alidade.knowledge.phenotypes.PhenotypeTerm;
import org.alidade.model.PhenotypicFeature;
import org.alidade.text.Messages;
import org.alidade.workbench.common.Controls;
import org.alidade.workflow.phenotype.DescribePhenotype;
import org.alidade.workflow.phenotype.DescribedSign;

import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** One sign of a person: present or absent, onset, modifiers, and what is to be said of its id. */
final class SignRow extends VBox {
    private final String person;
    private final PhenotypicFeature feature;
    private final Tools tools;

    /** What rows share; {@code act} runs a change off the screen's thread, {@code shown} shows a term. */
    record Tools(DescribePhenotype describing, Messages messages, Consumer<Callable<Boolean>> act,
            Consumer<String> shown) {
    }

    SignRow(String person, DescribedSign sign, Tools tools) {
        this.person = person;
        this.feature = sign.feature();
        this.tools = tools;
        Messages messages = tools.messages();
        String words = sign.term().map(term -> TermCard.words(term, messages)).orElse(feature.label());
        Hyperlink name = new Hyperlink(words.isEmpty() ? feature.id() : words);
        name.setOnAction(event -> tools.shown().accept(feature.id()));
        Button standing = new Button(feature.excluded()
                ? "○ " + messages.text("intake.phenotype.absent")
                : "● " + messages.text("intake.phenotype.present"));
        standing.setMinWidth(Region.USE_PREF_SIZE);
        standing.setAccessibleText(standing.getText() + " " + words);
        standing.setOnAction(event -> act(() -> tools.describing().note(person, feature.id(), !feature.excluded())));
        Button remove = new Button("✕");
        remove.setAccessibleText(messages.text("intake.phenotype.remove", words));
        remove.setOnAction(event -> act(() -> tools.describing().remove(person, feature.id())));
        Label id = Controls.text(feature.id(), "muted");
        id.setMinWidth(Region.USE_PREF_SIZE);
        HBox line = new HBox(8, standing, name, id, Controls.spring(), onset(),
                modifiers(), remove);
        line.getStyleClass().add("intake-row");
        getChildren().add(line);
        sign.replaced().ifPresent(old -> getChildren().add(renewed(sign, old)));
        if (sign.term().isEmpty()) {
            getChildren().add(Controls.text("⚠ " + messages.text("intake.phenotype.unknown", feature.id(),
                    tools.describing().phenotypes().version()), "intake-note", "intake-doubt"));
        }
    }

    private void act(Runnable change) {
        tools.act().accept(() -> {
            change.run();
            return true;
        });
    }

    private HBox renewed(DescribedSign sign, String old) {
        Hyperlink take = new Hyperlink(tools.messages().text("intake.phenotype.renew"));
        take.setOnAction(event -> act(() -> tools.describing().renew(person, old)));
        return new HBox(Controls.text("ℹ " + tools.messages().text("intake.phenotype.replaced", old,
                sign.term().map(PhenotypeTerm::id).orElse("")), "intake-note", "intake-doubt"), take);
    }

    private MenuButton onset() {
        Messages messages = tools.messages();
        Optional<String> now = feature.onset();
        MenuButton menu = new MenuButton(now.map(this::label).orElse(messages.text("intake.phenotype.onset")));
        menu.setAccessibleText(messages.text("intake.phenotype.onset"));
        ToggleGroup group = new ToggleGroup();
        menu.setOnShowing(event -> {
            if (menu.getItems().isEmpty()) {
                menu.getItems().add(choice(group, messages.text("intake.phenotype.onset.none"), Optional.empty()));
                tools.describing().onsets().forEach(
                        term -> menu.getItems()
                                .add(choice(group, term.label(messages.locale()), Optional.of(term.id()))));
            }
        });
        return menu;
    }

    private RadioMenuItem choice(ToggleGroup group, String text, Optional<String> onset) {
        RadioMenuItem item = new RadioMenuItem(text);
        item.setToggleGroup(group);
        item.setSelected(onset.equals(feature.onset()));
        item.setOnAction(event -> act(() -> tools.describing().onset(person, feature.id(), onset)));
        return item;
    }

    private MenuButton modifiers() {
        Messages messages = tools.messages();
        MenuButton menu = new MenuButton(feature.modifiers().isEmpty()
                ? messages.text("intake.phenotype.modifiers")
                : feature.modifiers().stream().map(this::label).collect(Collectors.joining(", ")));
        menu.setAccessibleText(messages.text("intake.phenotype.modifiers"));
        menu.setOnShowing(event -> {
            if (menu.getItems().isEmpty()) {
                tools.describing().modifierTerms().forEach(term -> menu.getItems().add(modifier(term)));
            }
        });
        return menu;
    }

    private CheckMenuItem modifier(PhenotypeTerm term) {
        CheckMenuItem item = new CheckMenuItem(term.label(tools.messages().locale()));
        item.setSelected(feature.modifiers().contains(term.id()));
        item.setOnAction(event -> {
            List<String> all = new ArrayList<>(feature.modifiers());
            if (!all.remove(term.id())) {
                all.add(term.id());
            }
            act(() -> tools.describing().modifiers(person, feature.id(), all));
        });
        return item;
    }

    private String label(String id) {
        return tools.describing().phenotypes().term(id).map(term -> term.label(tools.messages().locale())).orElse(id);
    }
}
