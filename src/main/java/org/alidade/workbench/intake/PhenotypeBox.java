package org.alidade.workbench.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.alidade.knowledge.phenotypes.PhenotypeTerm;
import org.alidade.model.Person;
import org.alidade.model.Problem;
import org.alidade.text.Messages;
import org.alidade.workbench.common.BackgroundWork;
import org.alidade.workbench.common.Controls;
import org.alidade.workbench.common.FileDialogs;
import org.alidade.workflow.FamilyRole;
import org.alidade.workflow.phenotype.DescribePhenotype;
import org.alidade.workflow.phenotype.DescribedSign;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/** The signs of the patient and of relatives: searched, picked, read out of a text, imported; each present or absent. */
final class PhenotypeBox extends VBox {
    private static final int OFFERED = 8;
    private final DescribePhenotype describing;
    private final Messages messages;
    private final BackgroundWork work;
    private final FileDialogs dialogs;
    private final Runnable changed;
    private final ComboBox<String> person = new ComboBox<>();
    private final TextField search = new TextField();
    private final VBox offered = new VBox();
    private final FlowPane picks = new FlowPane(6, 6);
    private final VBox rows = new VBox();
    private final TermCard card;
    private final ProposalList proposals;
    private final VBox told = new VBox();
    private String wanted = "";

    /** {@code changed}: hears of every change that is on disk. */
    PhenotypeBox(DescribePhenotype describing, Messages messages, BackgroundWork work, FileDialogs dialogs,
            Runnable changed) {
        this.describing = describing;
        this.messages = messages;
        this.work = work;
        this.dialogs = dialogs;
        this.changed = changed;
        this.card = new TermCard(describing, messages, work, id -> note(id, false));
        this.proposals = new ProposalList(describing, messages, work, this::whom, this::accept);
        getStyleClass().add("intake-section");
        rows.getStyleClass().add("intake-rows");
        offered.getStyleClass().add("intake-rows");
        persons();
        field();
        getChildren().addAll(Controls.text(messages.text("intake.section.PHENOTYPE"), "intake-heading"),
                new HBox(8, person, files()), told, search, offered, picks, rows, card, proposals);
        refresh();
    }

    private void persons() {
        String proband = describing.theCase().probandId();
        person.getItems().add(proband);
        describing.theCase().pedigree().persons().stream().map(Person::id).filter(id -> !id.equals(proband))
                .forEach(person.getItems()::add);
        person.setConverter(new StringConverter<>() {
            @Override
            public String toString(String id) {
                return id == null ? "" : name(id);
            }

            @Override
            public String fromString(String text) {
                throw new UnsupportedOperationException("nothing is typed here");
            }
        });
        person.setId("phenotype-person");
        person.setAccessibleText(messages.text("intake.phenotype.person"));
        person.setValue(proband);
        person.valueProperty().addListener((property, before, now) -> refresh());
    }

    private String name(String id) {
        return messages.text("intake.person", id, FamilyRole.of(describing.theCase(), id, messages));
    }

    private String whom() {
        return person.getValue();
    }

    private void field() {
        search.setId("phenotype-search");
        search.setPromptText(messages.text("intake.phenotype.search"));
        search.setAccessibleText(messages.text("intake.phenotype.search"));
        search.textProperty().addListener((property, before, now) -> offer(now));
        search.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && !offered.getChildren().isEmpty()) {
                ((HBox) offered.getChildren().getFirst()).getChildren().stream().filter(Button.class::isInstance)
                        .findFirst().ifPresent(button -> ((Button) button).fire());
                event.consume();
            } else if (event.getCode() == KeyCode.DOWN && !offered.getChildren().isEmpty()) {
                ((HBox) offered.getChildren().getFirst()).getChildren().getFirst().requestFocus();
                event.consume();
            }
        });
    }

    private void offer(String typed) {
        wanted = typed;
        if (typed.isBlank()) {
            offered.getChildren().clear();
            return;
        }
        work.latest("phenotype-search", progress -> describing.phenotypes().search(typed, OFFERED), found -> {
            if (typed.equals(wanted)) {
                offered.getChildren().setAll(found.stream().map(this::offer).toList());
                if (found.isEmpty()) {
                    offered.getChildren()
                            .add(new HBox(Controls.text(messages.text("intake.phenotype.nothing", typed), "muted")));
                } else {
                    card.show(found.getFirst().id());
                }
            }
        });
    }

    private Node offer(PhenotypeTerm term) {
        Button present = new Button("● " + messages.text("intake.phenotype.present"));
        present.setAccessibleText(messages.text("intake.phenotype.present") + " " + words(term));
        present.setOnAction(event -> pick(term.id(), false));
        present.focusedProperty().addListener((property, before, focused) -> {
            if (focused) {
                card.show(term.id());
            }
        });
        Button absent = new Button("○ " + messages.text("intake.phenotype.absent"));
        absent.setAccessibleText(messages.text("intake.phenotype.absent") + " " + words(term));
        absent.setOnAction(event -> pick(term.id(), true));
        HBox row = new HBox(8, present, absent, Controls.text(words(term)), Controls.text(term.id(), "muted"));
        row.getStyleClass().add("intake-row");
        row.setOnMouseEntered(event -> card.show(term.id()));
        return row;
    }

    /** The label; one that is not French says so. */
    private String words(PhenotypeTerm term) {
        return TermCard.words(term, messages);
    }

    private void pick(String id, boolean absent) {
        note(id, absent);
        search.clear();
        search.requestFocus();
    }

    private void note(String id, boolean absent) {
        String whose = whom();
        act(() -> {
            describing.note(whose, id, absent);
            return true;
        });
    }

    private void accept(String whose, String id, boolean absent) {
        act(() -> {
            describing.note(whose, id, absent);
            return true;
        });
    }

    /** Runs an act of a person and shows what it left. */
    private void act(Callable<Boolean> act) {
        work.run(act, done -> {
            refresh();
            changed.run();
        });
    }

    private Node files() {
        Button read = new Button(messages.text("intake.phenotype.import"));
        read.setId("phenotype-import");
        read.setOnAction(
                event -> dialogs.openFiles(messages.text("intake.phenotype.import"), DescribePhenotype.ENDINGS).stream()
                        .findFirst().ifPresent(this::read));
        Button write = new Button(messages.text("intake.phenotype.export"));
        write.setId("phenotype-export");
        write.setOnAction(event -> dialogs.saveFile(messages.text("intake.phenotype.export"),
                describing.theCase().id() + "-hpo.json", DescribePhenotype.ENDINGS).ifPresent(this::write));
        return new HBox(8, read, write);
    }

    /** Shows what a file would bring; nothing is noted before the person says so. */
    private void read(Path file) {
        String whose = whom();
        work.run(() -> describing.read(file, whose), brought -> {
            told.getChildren().clear();
            for (Problem problem : brought.problems()) {
                told.getChildren().add(Controls.text("⚠ " + messages.line(problem), "intake-doubt"));
            }
            Button take = new Button(messages.text("intake.phenotype.take", brought.count()));
            take.setDisable(brought.count() == 0);
            take.setOnAction(event -> {
                told.getChildren().clear();
                act(() -> {
                    describing.accept(brought);
                    return true;
                });
            });
            Button leave = new Button(messages.text("intake.phenotype.leave"));
            leave.setOnAction(event -> told.getChildren().clear());
            told.getChildren().add(new HBox(8, take, leave));
            take.requestFocus();
        });
    }

    private void write(Path file) {
        String whose = whom();
        work.run(() -> {
            describing.write(file, whose);
            return String.valueOf(file.getFileName());
        }, name -> told.getChildren()
                .setAll(Controls.text("✓ " + messages.text("intake.phenotype.written", name), "muted")));
    }

    /** Shows the signs as they now are. */
    void refresh() {
        List<DescribedSign> signs = describing.signs(whom());
        List<Node> lines = new ArrayList<>();
        SignRow.Tools tools = new SignRow.Tools(describing, messages, this::act, card::show);
        signs.forEach(sign -> lines.add(new SignRow(whom(), sign, tools)));
        if (lines.isEmpty()) {
            Label none = Controls.text(messages.text("intake.phenotype.none"), "muted");
            lines.add(none);
        }
        rows.getChildren().setAll(lines);
        picks.getChildren().clear();
        describing.suggested().stream().filter(term -> signs.stream()
                .noneMatch(sign -> sign.term().filter(known -> known.id().equals(term.id())).isPresent()))
                .forEach(term -> picks.getChildren().add(pickButton(term)));
        if (!picks.getChildren().isEmpty()) {
            picks.getChildren().addFirst(Controls.text(messages.text("intake.phenotype.picks"), "muted"));
        }
    }

    private Button pickButton(PhenotypeTerm term) {
        Button button = new Button("+ " + term.label(messages.locale()));
        button.getStyleClass().add("chip-button");
        button.setOnAction(event -> note(term.id(), false));
        button.setOnMouseEntered(event -> card.show(term.id()));
        return button;
    }

    /** Where one types. */
    @Override
    public void requestFocus() {
        search.requestFocus();
    }

    /** How many signs the patient has. */
    int count() {
        return describing.signs(describing.theCase().probandId()).size();
    }

    /** Puts a text to be read into its field. */
    void read(Optional<String> text) {
        text.ifPresent(proposals::read);
    }
}
