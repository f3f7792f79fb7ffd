package org.alidade.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.alidade.text.Messages;
import org.alidade.workbench.common.BackgroundWork;
import org.alidade.workbench.common.Place;
import org.alidade.workbench.common.acts.Act;
import org.alidade.workbench.common.palette.PaletteEntries;
import org.alidade.workbench.common.palette.PaletteEntry;
import org.alidade.workbench.common.palette.PalettePane;
import org.alidade.workflow.CaseRequest;
import org.alidade.workflow.CaseSession;
import org.alidade.workflow.Workstation;

/** The search over everything, filled from the window: acts at once, cases and variants as they come to hand. */
final class WorkbenchPalette {
    private final Workbench workbench;
    private final Workstation workstation;
    private final BackgroundWork work;
    private final PaletteEntries entries;
    private final Messages messages;

    WorkbenchPalette(Workbench workbench, Workstation workstation, BackgroundWork work, Messages messages) {
        this.workbench = workbench;
        this.workstation = workstation;
        this.work = work;
        this.messages = messages;
        this.entries = new PaletteEntries(messages);
    }

    /** {@code possible}: the acts that can be done where one is. */
    PalettePane pane(List<Act> possible) {
        Optional<CaseSession> session = workbench.openPlaces().map(CasePlaces::session);
        PalettePane pane = new PalettePane(entries.acts(possible),
                typed -> session.map(one -> entries.where(one, typed, ways())).orElse(List.of()), messages,
                workbench::hideOverlay);
        session.ifPresent(one -> work.latest("palette", wish -> entries.ofCase(one, ways(), wish), pane::add));
        work.run(this::cases, pane::add);
        return pane;
    }

    private List<PaletteEntry> cases() {
        return new ArrayList<>(entries.cases(workstation.worklist(),
                entry -> workbench.openCase(new CaseRequest.Folder(entry.folder()))));
    }

    private PaletteEntries.Ways ways() {
        return new PaletteEntries.Ways() {
            @Override
            public void candidate(String key) {
                workbench.go(Place.READING);
                workbench.openPlaces().ifPresent(places -> places.reading().candidates().select(key));
            }

            @Override
            public void where(String asked) {
                workbench.go(Place.READING);
                workbench.openPlaces().ifPresent(places -> places.reading().ask(asked));
            }

            @Override
            public void signs() {
                workbench.go(Place.CASE);
            }
        };
    }
}
