package org.alidade.workbench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.alidade.model.Impact;
import org.alidade.model.Problem;
import org.alidade.text.Messages;
import org.alidade.workbench.candidates.CandidatesPane;
import org.alidade.workbench.candidates.Facet;
import org.alidade.workbench.common.FileDialogs;
import org.alidade.workbench.common.FxThread;
import org.alidade.workbench.common.Snapshots;
import org.alidade.workbench.common.Theme;
import org.alidade.workbench.common.Place;
import org.alidade.workbench.evidence.EvidencePane;
import org.alidade.workflow.CaseRefused;
import org.alidade.workflow.CaseRequest;
import org.alidade.workbench.sources.SourcesPane;
import org.alidade.workflow.Workstation;

import javafx.scene.Scene;
import javafx.scene.control.TableView;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;

/** Pictures of the screens without a display. */
public final class WorkbenchShots {
    /** A case that is still being read; of one that is read within a moment, what comes after. */
    private static final String OPENING = "opening";
    /** The screens that can be drawn. */
    public static final List<String> NAMES = List.of("worklist", "workbench", "acmg", "annotation", "filters", "reads",
            "charts",
            "case", "dossier", "phenotype", "family", "quality", "classification", "report", "meeting", "knowledge",
            "indications", "settings", "keys", "search", "training", "limits", "facets", "widen",
            "presentation", OPENING);
    /** The headless screen is this large; a window must not be larger, the picture may. */
    private static final int SCREEN = 1000;
    private static final int SECONDS = 60;
    /** Screens that measure when they are gone to. */
    private static final List<String> LONGER = List.of("report", "quality", "charts");

    private final Workstation workstation;
    private final Messages messages;
    private final Theme theme;

    public WorkbenchShots(Workstation workstation, Messages messages, Theme theme) {
        this.workstation = workstation;
        this.messages = messages;
        this.theme = theme;
    }

    /**
     * Draws a screen of a case.
     *
     * @param screen one of {@link #NAMES}
     * @return a PNG of {@code width} by {@code height} pixels
     */
    public byte[] shot(String screen, CaseRequest asked, int width, int height) throws IOException {
        FxThread.start();
        Drawn drawn = FxThread.call(() -> new Drawn(width, height));
        try {
            if (screen.equals(OPENING)) {
                return opening(drawn, asked);
            }
            if (!screen.equals("worklist")) {
                open(drawn.workbench, asked);
            }
            FxThread.call(() -> {
                go(drawn.workbench, screen);
                return true;
            });
            settle(screen);
            return Snapshots.png(FxThread.call(() -> drawn.workbench.snapshot(null, null)));
        } finally {
            close(drawn);
        }
    }

    private static byte[] opening(Drawn drawn, CaseRequest asked) throws IOException {
        FxThread.call(() -> {
            drawn.workbench.openCase(asked);
            return true;
        });
        FxThread.waitUntil(() -> !drawn.workbench.isBusy()
                || drawn.workbench.lookup("#partialTable") instanceof TableView<?> rows && !rows.getItems().isEmpty(),
                SECONDS);
        settle(OPENING);
        return Snapshots.png(FxThread.call(() -> drawn.workbench.snapshot(null, null)));
    }

    /** Draws every screen of a case into a folder, one PNG each, named by the screen. */
    public void all(CaseRequest asked, int width, int height, Path folder) throws IOException {
        FxThread.start();
        Files.createDirectories(folder);
        Drawn drawn = FxThread.call(() -> new Drawn(width, height));
        try {
            settle("worklist");
            write(drawn, folder.resolve("worklist.png"));
            open(drawn.workbench, asked);
            for (String screen : NAMES) {
                if (!screen.equals("worklist") && !screen.equals(OPENING)) {
                    FxThread.call(() -> {
                        drawn.workbench.hideOverlay();
                        go(drawn.workbench, screen);
                        return true;
                    });
                    settle(screen);
                    write(drawn, folder.resolve(screen + ".png"));
                }
            }
        } finally {
            close(drawn);
        }
    }

    private static void write(Drawn drawn, Path file) throws IOException {
        Files.write(file, Snapshots.png(FxThread.call(() -> drawn.workbench.snapshot(null, null))));
    }

    private static void close(Drawn drawn) throws IOException {
        FxThread.call(() -> {
            drawn.workbench.close();
            drawn.stage.close();
            return true;
        });
    }

    private void open(Workbench workbench, CaseRequest asked) throws IOException {
        FxThread.call(() -> {
            workbench.openCase(asked);
            return true;
        });
        FxThread.waitUntil(() -> !workbench.isBusy(), SECONDS);
        FxThread.waitUntil(() -> workbench.isSettled() || workbench.isOverlaid(), SECONDS);
        List<Problem> refusal = FxThread.call(workbench::refusal);
        if (!refusal.isEmpty()) {
            throw new CaseRefused(refusal);
        }
    }

    private static void go(Workbench workbench, String screen) {
        switch (screen) {
            case "acmg" -> workbench.showEvidence(EvidencePane.View.ACMG.ordinal());
            case "annotation" -> workbench.showEvidence(EvidencePane.View.ANNOTATION.ordinal());
            case "filters" -> workbench.showEvidence(EvidencePane.View.FILTERS.ordinal());
            case "charts" -> workbench.showEvidence(EvidencePane.View.CHARTS.ordinal());
            case "reads" -> workbench.showEvidence(EvidencePane.View.READS.ordinal());
            case "worklist" -> workbench.go(Place.WORKLIST);
            case "case", "family", "quality", "classification", "report", "meeting", "knowledge", "settings" ->
                workbench.go(Place.find(screen).orElseThrow());
            case "workbench" -> workbench.showEvidence(EvidencePane.View.SUMMARY.ordinal());
            case "dossier" -> {
                workbench.go(Place.CASE);
                workbench.openPlaces().flatMap(CasePlaces::dossier).ifPresent(DossierPlace::showForm);
            }
            case "phenotype" -> {
                workbench.go(Place.CASE);
                workbench.openPlaces().flatMap(CasePlaces::dossier).ifPresent(place -> {
                    place.showForm();
                    place.form().showPhenotype(workbench.openPlaces().map(CasePlaces::session)
                            .flatMap(session -> session.theCase().prescription())
                            .flatMap(asked -> asked.clinicalSummary()));
                });
            }
            case "presentation" -> {
                workbench.go(Place.MEETING);
                workbench.present();
            }
            case "keys" -> workbench.showKeys();
            case "search" -> workbench.showPalette();
            case "training" -> workbench.acts().find("help.training").ifPresent(act -> act.action().run());
            case "limits" -> list(workbench).ifPresent(CandidatesPane::openFilters);
            case "indications" -> {
                workbench.go(Place.KNOWLEDGE);
                if (workbench.lookup("#sourcesPane") instanceof SourcesPane sources) {
                    sources.showIndications();
                }
            }
            case "widen" -> list(workbench).ifPresent(CandidatesPane::widen);
            case "facets" -> list(workbench).ifPresent(list -> {
                list.narrow(Facet.IMPACT, Impact.MODERATE.name());
                list.openFacets();
            });
            default -> {
            }
        }
    }

    private static Optional<CandidatesPane> list(Workbench workbench) {
        workbench.go(Place.READING);
        return workbench.openPlaces().map(places -> places.reading().candidates());
    }

    /** Work that a screen starts by itself (report checks, identity) comes back within moments. */
    private static void settle(String screen) throws IOException {
        FxThread.waitUntil(() -> false, LONGER.contains(screen) ? 4 : 1);
    }

    /** The window behind a picture. */
    private final class Drawn {
        private final Stage stage = new Stage();
        private final Workbench workbench = new Workbench(workstation, messages, FileDialogs.none(), theme);

        Drawn(int width, int height) {
            workbench.setPrefSize(width, height);
            workbench.setMinSize(width, height);
            workbench.setMaxSize(width, height);
            stage.setScene(new Scene(new Pane(workbench), Math.min(width, SCREEN), Math.min(height, SCREEN)));
            stage.show();
        }
    }
}
