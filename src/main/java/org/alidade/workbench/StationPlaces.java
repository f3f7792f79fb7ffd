package org.alidade.workbench;

import java.util.Optional;

import org.alidade.text.Messages;
import org.alidade.workbench.common.BackgroundWork;
import org.alidade.workbench.common.FileDialogs;
import org.alidade.workbench.intake.LaboratoryBox;
import org.alidade.workbench.settings.SettingsPane;
import org.alidade.workbench.sources.IndicationsPane;
import org.alidade.workbench.sources.KnowledgePane;
import org.alidade.workbench.sources.SourcesPane;
import org.alidade.workbench.worklist.WorklistPane;
import org.alidade.workflow.Workstation;
import org.alidade.workbench.settings.RuleSetBox;
import javafx.scene.layout.VBox;

/** The places that belong to the station, whichever case is open; each is made anew when it is gone to. */
final class StationPlaces {
    private final Workstation workstation;
    private final BackgroundWork work;
    private final BackgroundWork building;
    private final FileDialogs dialogs;
    private Optional<WorklistPane> list = Optional.empty();
    private Optional<KnowledgePane> knowledge = Optional.empty();

    /** {@code building}: where bundles are made, so that nothing waits for them. */
    StationPlaces(Workstation workstation, FileDialogs dialogs, BackgroundWork work, BackgroundWork building) {
        this.workstation = workstation;
        this.dialogs = dialogs;
        this.work = work;
        this.building = building;
    }

    WorklistPane worklist(Messages messages, WorklistPane.Listener listener) {
        WorklistPane pane = new WorklistPane(workstation.queue(), messages, work, listener);
        list = Optional.of(pane);
        return pane;
    }

    /** The list of cases as it was last shown. */
    Optional<WorklistPane> list() {
        return list;
    }

    /** While a bundle is being made the place stays the same, in the language in which that was begun. */
    SourcesPane sources(Messages messages) {
        KnowledgePane pane = knowledge.filter(KnowledgePane::isBusy)
                .orElseGet(() -> new KnowledgePane(workstation.bundles(), messages, dialogs, building));
        knowledge = Optional.of(pane);
        return new SourcesPane(pane, new IndicationsPane(workstation.catalogue(), messages, dialogs, work), messages);
    }

    SettingsPane settings(Messages messages, SettingsPane.Look look, SettingsPane.Wishes wishes) {
        return new SettingsPane(messages, look, workstation.facts(),
                new VBox(new LaboratoryBox(workstation.laboratory(), messages, work),
                        new RuleSetBox(workstation.ruleSets(), messages, work)),
                wishes);
    }
}
