package org.alidade.workbench;

import java.nio.file.Path;
import java.util.Optional;

import org.alidade.workbench.common.BackgroundWork;
import org.alidade.workbench.common.Controls;
import org.alidade.workbench.common.FileDialogs;
import org.alidade.workbench.common.Place;
import org.alidade.workbench.intake.IntakePane;
import org.alidade.workbench.worklist.WorklistPane;
import org.alidade.workflow.CaseRequest;
import org.alidade.workflow.Workstation;
import org.alidade.workflow.dossier.Dossier;

import javafx.scene.control.Button;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;

/** What the list of cases and the form of a sheet ask of the window. */
final class SheetsOfCases implements WorklistPane.Listener, IntakePane.Listener {
    private final Workbench workbench;
    private final Workstation workstation;
    private final FileDialogs dialogs;
    private final BackgroundWork work;

    SheetsOfCases(Workbench workbench, Workstation workstation, FileDialogs dialogs, BackgroundWork work) {
        this.workbench = workbench;
        this.workstation = workstation;
        this.dialogs = dialogs;
        this.work = work;
    }

    @Override
    public void open(CaseRequest request) {
        workbench.openCase(request);
    }

    /** A case that cannot be opened for what its sheet lacks is completed here, and then opened. */
    @Override
    public void fill(CaseRequest request) {
        work.run(() -> workstation.dossier(request), opening -> opening.dossier()
                .ifPresentOrElse(dossier -> show(dossier, request), () -> workbench.openCase(request)));
    }

    private void show(Dossier dossier, CaseRequest request) {
        IntakePane form = new IntakePane(dossier, Optional.empty(), new IntakePane.Services(workbench.messages(), work,
                dialogs, workstation.laboratory()), this);
        Button open = new Button(workbench.messages().text("worklist.dossier.open"));
        open.setId("dossier-open");
        open.setOnAction(event -> {
            form.saveNow();
            workbench.openCase(request);
        });
        HBox bar = new HBox(Controls.text(workbench.messages().text("worklist.dossier.locked"), "muted"),
                Controls.spring(), open);
        bar.getStyleClass().add("pane-bar");
        BorderPane sheet = new BorderPane(form) {
            @Override
            public void requestFocus() {
                form.focusFirst();
            }
        };
        sheet.setTop(bar);
        workbench.showSheet(sheet);
    }

    @Override
    public Optional<Path> chooseFolder() {
        return dialogs.openCaseFolder();
    }

    @Override
    public void newCase() {
        workbench.showLooseFiles();
    }

    @Override
    public void openPedigree() {
        workbench.go(Place.FAMILY);
    }

    @Override
    public void reopen() {
        workbench.reopen();
    }

    @Override
    public void ranked() {
        workbench.openPlaces().map(CasePlaces::reading).ifPresent(ReadingPlace::ranked);
    }

    @Override
    public void changed() {
        workbench.openPlaces().flatMap(CasePlaces::dossier).ifPresent(DossierPlace::refresh);
    }
}
