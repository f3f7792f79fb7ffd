package org.alidade.workbench;

import java.util.Optional;

import org.alidade.model.sheet.Need;
import org.alidade.text.Messages;
import org.alidade.workbench.casepane.CaseOverview;
import org.alidade.workbench.common.Controls;
import org.alidade.workbench.intake.IntakePane;
import org.alidade.workflow.CaseSession;
import org.controlsfx.control.SegmentedButton;

import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;

/** The case on one page, or the form in which its sheet is filled. */
final class DossierPlace extends BorderPane {
    private final CaseSession session;
    private final Messages messages;
    private final IntakePane form;
    private final ToggleButton overview = new ToggleButton();
    private final ToggleButton filling = new ToggleButton();

    DossierPlace(CaseSession session, IntakePane.Services services, IntakePane.Listener listener) {
        this.session = session;
        this.messages = services.messages();
        this.form = new IntakePane(session.dossier(), Optional.of(session), services, listener);
        overview.setText(messages.text("worklist.dossier.overview"));
        filling.setId("dossier-form");
        SegmentedButton choice = new SegmentedButton(overview, filling);
        choice.getToggleGroup().selectedToggleProperty().addListener((property, before, chosen) -> {
            if (chosen == null && before != null) {
                before.setSelected(true);
            } else {
                show(chosen == filling);
            }
        });
        HBox bar = new HBox(choice, Controls.spring(), form.state());
        bar.getStyleClass().add("pane-bar");
        setTop(bar);
        overview.setSelected(true);
        refresh();
    }

    private void show(boolean wantsForm) {
        if (wantsForm) {
            setCenter(form);
            form.focusFirst();
        } else {
            form.saveNow();
            setCenter(new CaseOverview(session, messages));
        }
    }

    /** How much is to be completed. */
    void refresh() {
        int waiting = session.dossier().missing(Need.OPENING).size()
                + session.dossier().missing(Need.SIGNATURE).size();
        filling.setText(waiting == 0
                ? messages.text("worklist.dossier.form")
                : messages.text("worklist.dossier.toFill", waiting));
    }

    IntakePane form() {
        return form;
    }

    void showForm() {
        filling.setSelected(true);
    }

    /** From the one to the other. */
    void toggle() {
        (filling.isSelected() ? overview : filling).setSelected(true);
    }

    /** Saves what is being typed. */
    void save() {
        form.saveNow();
    }

    /** What is shown has the focus. */
    @Override
    public void requestFocus() {
        if (filling.isSelected()) {
            form.focusFirst();
        } else if (getCenter() != null) {
            getCenter().requestFocus();
        }
    }
}
