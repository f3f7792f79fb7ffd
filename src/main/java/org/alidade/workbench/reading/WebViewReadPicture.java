package org.alidade.workbench.reading;

import java.io.IOException;
import java.net.URI;
import java.util.List;

import org.alidade.model.VariantKey;
import org.alidade.viewer.ReadPicture;
import org.alidade.workbench.common.FxThread;
import org.alidade.workbench.common.Snapshots;

import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import javafx.stage.StageStyle;

/** Draws the reads as the embedded viewer shows them, in a window that nobody sees. */
public final class WebViewReadPicture implements ReadPicture {
    private static final int SECONDS = 60;
    private final URI page;

    public WebViewReadPicture(URI page) {
        this.page = page;
    }

    @Override
    public byte[] png(VariantKey variant, int width, int height) throws IOException {
        FxThread.start();
        Hidden hidden = FxThread
                .call(() -> new Hidden(URI.create(page + "?ratio=" + SCALE), SCALE * width, SCALE * height));
        try {
            FxThread.call(() -> {
                hidden.view.show(variant, List.of(variant.locus()));
                return true;
            });
            boolean drawn = FxThread.waitUntil(hidden.view::isSettled, SECONDS);
            String failure = FxThread
                    .call(() -> hidden.view.failure().orElse(drawn ? "" : "no answer in " + SECONDS + " s"));
            if (!failure.isEmpty()) {
                throw new IOException("the reads could not be drawn: " + failure);
            }
            return Snapshots.png(FxThread.call(() -> hidden.view.web().snapshot(null, null)));
        } finally {
            FxThread.call(() -> {
                hidden.stage.close();
                return true;
            });
        }
    }

    /** A viewer in a window of its own; the window may be smaller than the picture. */
    private static final class Hidden {
        private final Stage stage = new Stage(StageStyle.UTILITY);
        private final IgvView view;

        Hidden(URI page, int width, int height) {
            view = new IgvView(page);
            view.web().setZoom(SCALE);
            view.web().setPrefSize(width, height);
            view.web().setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
            view.web().resize(width, height);
            stage.setScene(new Scene(new Pane(view.web()), Math.min(width, 900), Math.min(height, 900)));
            stage.setOpacity(0);
            stage.setX(0);
            stage.setY(0);
            stage.show();
        }
    }
}
