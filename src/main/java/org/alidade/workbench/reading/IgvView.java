package org.alidade.workbench.reading;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

import org.alidade.model.Contig;
import org.alidade.model.Locus;
import org.alidade.model.VariantKey;

import javafx.concurrent.Worker;
import javafx.scene.Node;
import javafx.scene.web.WebEngine;
import javafx.scene.web.WebView;

/** igv.js in a WebView. Its page says by its title how far it is ({@code READY}, {@code DRAWN n}, {@code FAILED why}). */
final class IgvView {
    /** Bases shown on either side of the variant. */
    private static final int AROUND = 60;
    private static final int AROUND_BREAKPOINT = 250;
    private final WebView view = new WebView();
    private int wanted;
    private Optional<String> waiting = Optional.empty();
    private boolean loaded;

    IgvView(URI page) {
        this(page, reason -> {
        });
    }

    /** {@code failed} hears why the page cannot draw. */
    IgvView(URI page, Consumer<String> failed) {
        WebEngine engine = view.getEngine();
        view.setContextMenuEnabled(false);
        engine.getLoadWorker().stateProperty().addListener((property, before, now) -> {
            if (now == Worker.State.SUCCEEDED) {
                loaded = true;
                waiting.ifPresent(this::run);
            } else if (now == Worker.State.FAILED) {
                failed.accept(String.valueOf(engine.getLoadWorker().getException()));
            }
        });
        engine.titleProperty().addListener((property, before, now) -> failure().ifPresent(failed));
        engine.load(page.toString());
    }

    Node node() {
        return view;
    }

    WebView web() {
        return view;
    }

    /** {@code places}: one, or two that are shown side by side. */
    void show(VariantKey key, List<Locus> places) {
        waiting = Optional.of(call(key, places));
        if (loaded) {
            waiting.ifPresent(this::run);
        }
    }

    private static String call(VariantKey key, List<Locus> places) {
        int end = places.size() > 1 ? key.position() : key.interval().end();
        String other = places.size() > 1
                ? String.format(Locale.ROOT, ", '%s', %d", plain(places.get(1).contig()), places.get(1).position())
                : "";
        int around = places.size() > 1 ? AROUND_BREAKPOINT : AROUND;
        return String.format(Locale.ROOT, "window.alidade.show('%s', %d, %d, %d%s)", plain(key.contig()),
                key.position(), end, around, other);
    }

    /** Numbers and a contig's canonical name: nothing here comes from a person's typing. */
    private static String plain(Contig contig) {
        return contig.name().replaceAll("[^A-Za-z0-9_.]", "");
    }

    private void run(String script) {
        wanted++;
        view.getEngine().executeScript(script);
    }

    /** {@code option}: as igv.js names what reads are coloured by. */
    void colour(String option) {
        if (loaded) {
            view.getEngine().executeScript("window.alidade.colour('" + option.replaceAll("[^A-Za-z]", "") + "')");
        }
    }

    void clips(boolean shown) {
        if (loaded) {
            view.getEngine().executeScript("window.alidade.clips(" + shown + ")");
        }
    }

    void zoom(boolean inward) {
        if (loaded) {
            view.getEngine().executeScript("window.alidade.zoom(" + inward + ")");
        }
    }

    private String title() {
        String title = view.getEngine().getTitle();
        return title == null ? "" : title;
    }

    boolean isSettled() {
        return title().startsWith("FAILED") || wanted > 0 && title().startsWith("DRAWN");
    }

    /** Why it could not draw; empty while it can. */
    Optional<String> failure() {
        return title().startsWith("FAILED")
                ? Optional.of(title().substring("FAILED".length()).strip())
                : Optional.empty();
    }
}
