package org.alidade.workbench.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.alidade.model.Framework;
import org.alidade.model.sheet.FieldKey;
import org.alidade.model.sheet.Need;
import org.alidade.model.sheet.SheetSection;
import org.alidade.text.Messages;
import org.alidade.workbench.common.BackgroundWork;
import org.alidade.workbench.common.Controls;
import org.alidade.workbench.common.FileDialogs;
import org.alidade.workflow.CaseSession;
import org.alidade.workflow.dossier.Attachment;
import org.alidade.workflow.dossier.Dossier;
import org.alidade.workflow.dossier.LaboratoryOffice;
import org.alidade.workflow.phenotype.DescribePhenotype;

import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The place «Dossier»: the sections at the left, the questions in the middle, what is missing at the right. */
public final class IntakePane extends BorderPane {
    private final SheetForm form;
    private final Messages messages;
    private final Optional<CaseSession> session;
    private final Listener listener;
    private final SectionList sections;
    private final MissingList missing;
    private final VBox page = new VBox();
    private final ScrollPane scroll = new ScrollPane(page);
    private final Map<String, Region> boxes = new LinkedHashMap<>();
    private final List<SectionBox> asked = new ArrayList<>();
    private final Label state = new Label();
    private final Label platform = Controls.text("", "muted");
    private final Label publicData = Controls.text("", "muted");
    private final HBox reopen;
    private Optional<String> specificOf = Optional.empty();
    private Optional<PhenotypeBox> phenotype = Optional.empty();

    /** What the window hears. */
    public interface Listener {
        /** The family is drawn elsewhere. */
        void openPedigree();

        /** What was changed takes effect when the case is opened anew. */
        void reopen();

        /** Something was saved. */
        void changed();

        /** The case was ranked anew, by other signs. */
        default void ranked() {
        }
    }

    /** What the form needs of the station it stands at. */
    public record Services(Messages messages, BackgroundWork work, FileDialogs dialogs, LaboratoryOffice laboratory) {
    }

    /** {@code session}: where the case is open; a case that cannot be opened has a sheet all the same. */
    public IntakePane(Dossier dossier, Optional<CaseSession> session, Services services, Listener listener) {
        this.messages = services.messages();
        this.session = session;
        this.listener = listener;
        this.form = new SheetForm(dossier, messages, services.work(), this::heard);
        this.sections = new SectionList(messages, this::scrollTo);
        this.missing = new MissingList(messages, this::go);
        this.reopen = reopenBar();
        getStyleClass().add("intake");
        state.setId("intake-state");
        state.getStyleClass().add("intake-state");
        build(services);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("edge-to-edge");
        scroll.setFocusTraversable(false);
        setLeft(sections);
        setCenter(scroll);
        setRight(missing);
        setTop(session.isPresent() ? reopen : new VBox(bar(dossier), reopen));
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        followFocus();
        refresh();
    }

    /** Whether what was typed is saved; of an open case the window shows it. */
    public Label state() {
        return state;
    }

    private HBox bar(Dossier dossier) {
        HBox bar = new HBox(Controls.text(messages.text("intake.title"), "case-title"),
                Controls.text(dossier.caseId(), "muted"), Controls.spring(), state);
        bar.getStyleClass().add("intake-bar");
        return bar;
    }

    private HBox reopenBar() {
        Button button = new Button(messages.text("intake.reopen.button"));
        button.setId("intake-reopen");
        button.setOnAction(event -> listener.reopen());
        HBox bar = new HBox(Controls.text("⚠ " + messages.text("intake.reopen")), Controls.spring(), button);
        bar.getStyleClass().add("intake-reopen");
        return bar;
    }

    private void build(Services services) {
        page.getStyleClass().add("intake-page");
        page.getChildren().add(publicData);
        publicData.setText(messages.text("intake.public"));
        AttachmentsBox attachments = new AttachmentsBox(form.dossier(), messages, services.work(), services.dialogs());
        for (SheetSection section : SheetSection.values()) {
            SectionBox box = new SectionBox(section, form, messages);
            extra(section, box, attachments);
            asked.add(box);
            add(section.name(), box);
            if (section == SheetSection.INDICATION) {
                session.ifPresent(open -> addPhenotype(open, services));
            }
        }
        specificOf = form.dossier().indication().map(found -> found.code());
        add("ATTACHMENTS", attachments);
        add("IDENTITY", new IdentityBox(session, messages, services.work(), listener::changed));
        add("LABORATORY", new LaboratoryBox(services.laboratory(), messages, services.work()));
    }

    /** A change of signs changes the order of the list. */
    private void addPhenotype(CaseSession open, Services services) {
        PhenotypeBox box = new PhenotypeBox(new DescribePhenotype(form.dossier(), open.phenotypes()), messages,
                services.work(), services.dialogs(), () -> {
                    listener.changed();
                    services.work().run(() -> {
                        open.rerank();
                        return true;
                    }, done -> listener.ranked());
                });
        phenotype = Optional.of(box);
        add("PHENOTYPE", box);
    }

    /** Shows the signs, and reads a text for more where one is given. */
    public void showPhenotype(Optional<String> text) {
        phenotype.ifPresent(box -> box.read(text));
        // what has not been laid out has no place to scroll to
        Platform.runLater(() -> {
            Scene scene = getScene();
            if (scene != null) {
                scene.addPostLayoutPulseListener(new Runnable() {
                    @Override
                    public void run() {
                        scene.removePostLayoutPulseListener(this);
                        scrollTo("PHENOTYPE");
                        phenotype.ifPresent(PhenotypeBox::requestFocus);
                    }
                });
            }
        });
    }

    private void extra(SheetSection section, SectionBox box, AttachmentsBox attachments) {
        switch (section) {
            case PATIENT -> box.with(new ScanField(form, messages));
            case INDICATION -> box.with(platform);
            case CONSENTS -> box.with(scans(attachments));
            case FAMILY -> {
                Button open = new Button(messages.text("intake.openPedigree"));
                open.setId("intake-pedigree");
                open.setOnAction(event -> listener.openPedigree());
                box.with(open);
            }
            case PRESCRIPTION, SPECIFIC, MEETING, SAMPLES -> {
            }
        }
    }

    private HBox scans(AttachmentsBox attachments) {
        Button scan = new Button(messages.text("intake.attach.scan"));
        scan.setId("intake-consent-scan");
        scan.setOnAction(event -> {
            attachments.attach(Attachment.Kind.CONSENT, form.dossier().theCase().probandId());
            scrollTo("ATTACHMENTS");
        });
        return new HBox(scan);
    }

    private void add(String name, Region box) {
        boxes.put(name, box);
        sections.add(name);
        page.getChildren().add(box);
    }

    private void key(KeyEvent event) {
        if (event.isShortcutDown() && event.getCode() == KeyCode.S) {
            saveNow();
            event.consume();
        }
    }

    /** Saves what is being typed. */
    public void saveNow() {
        editors().forEach(FieldEditor::commit);
    }

    private List<FieldEditor> editors() {
        return asked.stream().flatMap(box -> box.editors().stream()).toList();
    }

    private void heard(SheetForm.State told) {
        state.getStyleClass().removeAll("intake-wrong");
        switch (told) {
            case SAVING -> state.setText(messages.text("intake.saving"));
            case SAVED -> {
                state.setText(messages.text("intake.saved"));
                refresh();
                listener.changed();
            }
            case NOT_SAVED -> {
                state.getStyleClass().add("intake-wrong");
                state.setText(messages.text("intake.notSaved"));
            }
        }
    }

    private void refresh() {
        Dossier dossier = form.dossier();
        Optional<String> indication = dossier.indication().map(found -> found.code());
        if (!indication.equals(specificOf)) {
            specificOf = indication;
            asked.stream().filter(box -> box.section() == SheetSection.SPECIFIC).forEach(SectionBox::build);
        }
        asked.forEach(SectionBox::refresh);
        asked.forEach(box -> sections.count(box.section().name(), box.answered(), box.count(), waiting(box)));
        phenotype.ifPresent(box -> sections.count("PHENOTYPE", box.count(), Math.max(1, box.count()), 0));
        missing.show(form);
        platform.setText(dossier.platform().map(name -> messages.text("intake.platform", name))
                .orElse(messages.text("intake.platform.unknown")) + "  ·  "
                + messages.text("intake.catalogue.installed", dossier.indications().version()));
        shown(publicData, dossier.theCase().framework() == Framework.PUBLIC);
        shown(reopen, session.filter(CaseSession::needsReopening).isPresent());
    }

    private static void shown(Node node, boolean wanted) {
        node.setVisible(wanted);
        node.setManaged(wanted);
    }

    private long waiting(SectionBox box) {
        return form.missing().stream().filter(one -> one.need() != Need.NOTHING)
                .filter(one -> one.field().section() == box.section()).count();
    }

    /** Puts the cursor into a field. */
    public void go(FieldKey key) {
        editors().stream().filter(editor -> editor.key().equals(key)).findFirst().ifPresent(FieldEditor::focus);
    }

    /** Puts the cursor into the first field that blocks something, else into the first of all. */
    public void focusFirst() {
        form.missing().stream().filter(one -> one.need() != Need.NOTHING).findFirst()
                .ifPresentOrElse(one -> go(one.key()),
                        () -> editors().stream().filter(FieldEditor::isManaged).findFirst()
                                .ifPresent(FieldEditor::focus));
    }

    /** Shows a section of the form, by the name of its constant, and puts the cursor into its first field. */
    public void scrollTo(String name) {
        Region box = boxes.get(name);
        if (box == null) {
            return;
        }
        applyCss();
        layout();
        double room = page.getHeight() - scroll.getViewportBounds().getHeight();
        scroll.setVvalue(room <= 0 ? 0 : Math.clamp(box.getBoundsInParent().getMinY() / room, 0, 1));
        sections.here(name);
        asked.stream().filter(section -> section == box).flatMap(section -> section.editors().stream())
                .filter(FieldEditor::isManaged).findFirst().ifPresent(FieldEditor::focus);
    }

    /** The tabulator must never lead to a field that cannot be seen. */
    private void followFocus() {
        sceneProperty().addListener((property, before, scene) -> {
            if (scene != null) {
                scene.focusOwnerProperty().addListener((owner, old, focused) -> reveal(focused));
            }
        });
    }

    private void reveal(@org.jspecify.annotations.Nullable Node focused) {
        if (focused == null || !isInside(focused, page)) {
            return;
        }
        boxes.forEach((name, box) -> {
            if (isInside(focused, box)) {
                sections.here(name);
            }
        });
        Bounds place = page.sceneToLocal(focused.localToScene(focused.getBoundsInLocal()));
        double height = scroll.getViewportBounds().getHeight();
        double room = page.getHeight() - height;
        double top = scroll.getVvalue() * room;
        double margin = 4 * state.getFont().getSize();
        if (room > 0 && (place.getMinY() - margin < top || place.getMaxY() + margin > top + height)) {
            scroll.setVvalue(Math.clamp((place.getMinY() - height / 3) / room, 0, 1));
        }
    }

    private static boolean isInside(Node node, Node around) {
        for (Node one = node; one != null; one = one.getParent()) {
            if (one == around) {
                return true;
            }
        }
        return false;
    }
}
