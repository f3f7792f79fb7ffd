package org.alidade.workbench;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.alidade.record.LockHolder;
import org.alidade.text.Messages;
import org.alidade.workbench.common.Place;
import org.alidade.workbench.common.VariantWords;
import org.alidade.workbench.common.Visits;
import org.alidade.workbench.common.acts.Acts;
import org.alidade.workflow.Workstation;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

/** The bars around the place one is in: the trail and the search above, the rail at the left, the status below. */
final class WindowBars extends BorderPane {
    private final Workbench workbench;
    private final Acts acts;
    private final Workstation workstation;
    private StatusBar status;
    private Rail rail;
    private Trail trail;
    private Messages messages;

    WindowBars(Workbench workbench, Acts acts, Workstation workstation, Messages messages, Node middle) {
        this.workbench = workbench;
        this.acts = acts;
        this.workstation = workstation;
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
        TopBar top = new TopBar(messages, acts, trail, workstation.facts().reader(), workbench::showPalette);
        setTop(workstation.shownBecauseOf().<Node>map(holder -> new VBox(top, readOnly(holder))).orElse(top));
        setLeft(rail);
        setBottom(status);
        open.ifPresent(places -> status.open(places.session()));
    }

    /** The record is held at another station: said on every screen, since nothing can be decided. */
    private Label readOnly(LockHolder holder) {
        String since = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.SHORT).withLocale(messages.locale())
                .withZone(ZoneId.systemDefault()).format(holder.since());
        Label banner = new Label(messages.text("frame.readOnly", holder.person(),
                holder.station().isEmpty() ? "?" : holder.station(), since));
        banner.setId("readOnlyBanner");
        banner.getStyleClass().add("read-only-banner");
        banner.setWrapText(true);
        banner.setMaxWidth(Double.MAX_VALUE);
        return banner;
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
