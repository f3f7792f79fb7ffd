package org.alidade.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.alidade.text.Messages;
import org.alidade.workbench.common.Place;
import org.alidade.workbench.common.VariantWords;
import org.alidade.workbench.common.Visits;
import org.alidade.workbench.common.acts.Acts;

import javafx.scene.Node;
import javafx.scene.layout.BorderPane;

/** The bars around the place one is in: the trail and the search above, the rail at the left, the status below. */
final class WindowBars extends BorderPane {
    private final Workbench workbench;
    private final Acts acts;
    private final String reader;
    private StatusBar status;
    private Rail rail;
    private Trail trail;
    private Messages messages;

    WindowBars(Workbench workbench, Acts acts, String reader, Messages messages, Node middle) {
        this.workbench = workbench;
        this.acts = acts;
        this.reader = reader;
        this.messages = messages;
        this.status = new StatusBar(messages, acts);
        this.trail = new Trail(messages, workbench::goBack, workbench::goForward);
        this.rail = new Rail(messages, workbench::go);
        setCenter(middle);
        dress(messages, Optional.empty());
    }

    /** Makes the bars anew, in a language. */
    void dress(Messages spoken, Optional<CasePlaces> open) {
        messages = spoken;
        trail = new Trail(messages, workbench::goBack, workbench::goForward);
        rail = new Rail(messages, workbench::go);
        status = new StatusBar(messages, acts);
        setTop(new TopBar(messages, acts, trail, reader, workbench::showPalette));
        setLeft(rail);
        setBottom(status);
        open.ifPresent(places -> status.open(places.session()));
    }

    /** Takes the bars away: a meeting sees none. */
    void undress() {
        setTop(null);
        setLeft(null);
        setBottom(null);
    }

    void opened(CasePlaces places) {
        status.open(places.session());
    }

    void here(Place place, Optional<CasePlaces> open, Visits visits) {
        rail.show(place, open.isPresent());
        status.here(place);
        crumbs(place, open, visits);
    }

    void crumbs(Place place, Optional<CasePlaces> open, Visits visits) {
        List<Trail.Crumb> steps = new ArrayList<>();
        if (place != Place.WORKLIST && open.isPresent()) {
            steps.add(crumb(messages.text(Place.WORKLIST.textKey()), Place.WORKLIST));
        }
        open.filter(places -> place.isOfCase())
                .ifPresent(places -> steps.add(crumb(places.session().theCase().id(), Place.CASE)));
        steps.add(crumb(messages.text(place.textKey()), place));
        open.filter(places -> place.isOfCase()).flatMap(places -> places.reading().shown())
                .ifPresent(variant -> steps.add(crumb(variant.gene().map(gene -> gene.symbol() + " ").orElse("")
                        + new VariantWords(messages).name(variant), Place.READING)));
        trail.show(steps, visits.canGoBack(), visits.canGoForward());
    }

    private Trail.Crumb crumb(String text, Place place) {
        return new Trail.Crumb(text, () -> workbench.go(place));
    }
}
