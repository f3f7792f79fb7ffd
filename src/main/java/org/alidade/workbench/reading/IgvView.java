package org.alidade.workbench.reading;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;

import org.alidade.model.VariantKey;

import javafx.concurrent.Worker;
import javafx.scene.Node;
import javafx.scene.web.WebEngine;
import javafx.scene.web.WebView;

/** igv.js in a WebView. Its page says by its title how far it is ({@code READY}, {@code DRAWN n}, {@code FAILED why}). */
final class IgvView {
    /** Bases shown on either side of the variant. */
    private static final int AROUND = 60;
    private final WebView view = new WebView();
    private int wanted;
    private Optional<VariantKey> waiting = Optional.empty();
    private boolean loaded;

    IgvView(URI page) {
        WebEngine engine = view.getEngine();
        view.setContextMenuEnabled(false);
        engine.getLoadWorker().stateProperty().addListener((property, before, now) -> {
            if (now == Worker.State.SUCCEEDED) {
                loaded = true;
                waiting.ifPresent(this::run);
            }
        });
        engine.load(page.toString());
    }

    Node node() {
        return view;
    }

    WebView web() {
        return view;
    }

    void show(VariantKey key) {
        waiting = Optional.of(key);
        if (loaded) {
            run(key);
        }
    }

    private void run(VariantKey key) {
        wanted++;
        // numbers and a contig's canonical name: nothing here comes from a person's typing
        String contig = key.contig().name().replaceAll("[^A-Za-z0-9_.]", "");
        view.getEngine().executeScript(String.format(Locale.ROOT, "window.alidade.show('%s', %d, %d, %d)", contig,
                key.position(), key.interval().end(), AROUND));
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
