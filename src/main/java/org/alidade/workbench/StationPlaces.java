package org.alidade.workbench;

import java.util.Optional;

import org.alidade.text.Messages;
import org.alidade.workbench.common.BackgroundWork;
import org.alidade.workbench.intake.LaboratoryBox;
import org.alidade.workbench.settings.SettingsPane;
import org.alidade.workbench.sources.KnowledgePane;
import org.alidade.workbench.worklist.WorklistPane;
import org.alidade.workflow.Workstation;

/** The places that belong to the station, whichever case is open; each is made anew when it is gone to. */
final class StationPlaces {
    private final Workstation workstation;
    private final BackgroundWork work;
    private Optional<WorklistPane> list = Optional.empty();

    StationPlaces(Workstation workstation, BackgroundWork work) {
        this.workstation = workstation;
        this.work = work;
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

    KnowledgePane knowledge(Messages messages) {
        return new KnowledgePane(workstation.knowledge(), messages);
    }

    SettingsPane settings(Messages messages, SettingsPane.Look look, SettingsPane.Wishes wishes) {
        return new SettingsPane(messages, look, workstation.facts(),
                new LaboratoryBox(workstation.laboratory(), messages, work), wishes);
    }
}
