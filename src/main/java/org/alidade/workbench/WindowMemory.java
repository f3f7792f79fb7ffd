package org.alidade.workbench;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.Locale;
import java.util.Optional;

import org.alidade.filtering.ScopedVariant;
import org.alidade.workbench.common.Place;
import org.alidade.workbench.common.Theme;
import org.alidade.workbench.evidence.EvidencePane;
import org.alidade.workflow.CaseReference;
import org.alidade.workflow.LastSession;
import org.alidade.workflow.PersonalSettings;
import org.alidade.workflow.PersonalSettings.Look;
import org.alidade.workflow.Preferences;

import javafx.application.Platform;
import javafx.scene.control.SplitPane;

/** What the window keeps for tomorrow: look, language, dividers, and where a person was. */
final class WindowMemory {
    private final Preferences preferences;

    WindowMemory(Preferences preferences) {
        this.preferences = preferences;
    }

    Preferences preferences() {
        return preferences;
    }

    PersonalSettings settings() {
        return preferences.current();
    }

    Theme theme() {
        return Theme.find(settings().look().name()).orElse(Theme.LIGHT);
    }

    void keep(Theme theme) {
        preferences.change(now -> now.withLook(Look.valueOf(theme.name())));
    }

    void keep(double fontScale) {
        preferences.change(now -> now.withFontScale(fontScale));
    }

    void keep(Locale locale) {
        preferences.change(now -> now.withLocale(locale));
    }

    /** Notes where the person is; a case of loose files cannot be opened again by its folder, and is not noted. */
    void keep(Place place, Optional<CasePlaces> open) {
        Optional<CaseReference> reference = open.map(CasePlaces::session)
                .flatMap(session -> session.theCase().folder()
                        .map(folder -> new CaseReference(folder, session.theCase().id())));
        preferences.change(now -> now.withSession(new LastSession(reference, place.name(),
                open.flatMap(places -> places.reading().shown()).map(ScopedVariant::evidence)
                        .map(evidence -> evidence.key()),
                open.map(places -> places.reading().evidence().view().name()).orElse(""))));
    }

    void opened(CasePlaces places) {
        places.session().theCase().folder().ifPresent(folder -> preferences
                .change(now -> now.withOpened(new CaseReference(folder, places.session().theCase().id()))));
    }

    /** Goes, in a case just opened, to where the person was in it. */
    void restore(LastSession last, Workbench workbench, CasePlaces places) {
        last.variant().ifPresent(key -> places.reading().candidates().select(key.text()));
        for (EvidencePane.View view : EvidencePane.View.values()) {
            if (view.name().equals(last.tab())) {
                places.reading().evidence().open(view);
            }
        }
        Place.find(last.place()).ifPresent(workbench::go);
    }

    /** A split pane stands as the person left it, from now on and next time. */
    void follow(SplitPane pane, String name) {
        follow(pane, name, () -> true);
    }

    /** {@code usual}: whether the pane stands as the person left it, rather than making room for a moment. */
    void follow(SplitPane pane, String name, BooleanSupplier usual) {
        List<Double> known = settings().dividers(name);
        if (known.size() == pane.getDividers().size()) {
            // after the first layout, which sets the dividers anew
            Platform.runLater(
                    () -> pane.setDividerPositions(known.stream().mapToDouble(Double::doubleValue).toArray()));
        }
        pane.getDividers().forEach(divider -> divider.positionProperty().addListener((property, before, now) -> {
            List<Double> positions = pane.getDividers().stream().map(SplitPane.Divider::getPosition).toList();
            if (pane.getScene() != null && usual.getAsBoolean()) {
                preferences.change(settings -> settings.withDividers(name, positions));
            }
        }));
    }
}
