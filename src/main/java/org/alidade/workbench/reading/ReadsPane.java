package org.alidade.workbench.reading;

import java.net.URI;
import java.util.Optional;

import org.alidade.filtering.ScopedVariant;
import org.alidade.model.VariantKey;
import org.alidade.text.Messages;
import org.alidade.workbench.common.Controls;
import org.alidade.workbench.common.Ruler;
import org.alidade.workbench.common.VariantWords;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The embedded viewer below the list: it follows the selected variant. */
public final class ReadsPane extends VBox {
    /** The size of letters, in pixels, at which the viewer's own letters are as large as the window's. */
    private static final double USUAL_LETTERS = 13;
    private final Ruler ruler = new Ruler();
    private final Messages messages;
    private final VariantWords words;
    private final Label place = Controls.chip("", "plain");
    private Optional<IgvView> view = Optional.empty();
    private Optional<VariantKey> last = Optional.empty();

    public ReadsPane(Messages messages) {
        this.messages = messages;
        this.words = new VariantWords(messages);
        HBox bar = new HBox(Controls.heading(messages.text("workbench.reads.title")), place,
                Controls.spring(),
                button("−", false), button("+", true));
        bar.getStyleClass().add("pane-bar");
        getChildren().addAll(bar, Controls.text(messages.text("workbench.reads.none"), "muted"), ruler);
    }

    private Button button(String sign, boolean inward) {
        Button button = new Button(sign);
        button.setAccessibleText(messages.text(inward ? "workbench.reads.zoomIn" : "workbench.reads.zoomOut"));
        button.setOnAction(event -> view.ifPresent(one -> one.zoom(inward)));
        return button;
    }

    /** Loads the viewer's page. */
    public void load(URI page) {
        IgvView made = new IgvView(page);
        view = Optional.of(made);
        VBox.setVgrow(made.node(), Priority.ALWAYS);
        made.web().zoomProperty().bind(ruler.em(1 / USUAL_LETTERS));
        getChildren().set(1, made.node());
        last.ifPresent(made::show);
    }

    public void show(ScopedVariant variant) {
        VariantKey key = variant.evidence().key();
        place.setText(words.place(variant.evidence()));
        last = Optional.of(key);
        view.ifPresent(one -> one.show(key));
    }

    /** Zooms by a key. */
    public void zoom(boolean inward) {
        view.ifPresent(one -> one.zoom(inward));
    }

    /** Whether the reads of the last variant are drawn, or there is nothing to draw; for pictures of the screen. */
    public boolean isSettled() {
        return view.map(IgvView::isSettled).orElse(true);
    }
}
