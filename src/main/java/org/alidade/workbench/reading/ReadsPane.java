package org.alidade.workbench.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;

import org.alidade.filtering.ScopedVariant;
import org.alidade.model.VariantKey;
import org.alidade.text.Messages;
import org.alidade.viewer.Breakpoints;
import org.alidade.workbench.common.BackgroundWork;
import org.alidade.workbench.common.Controls;
import org.alidade.workbench.common.Ruler;
import org.alidade.workbench.common.VariantWords;

import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/** The embedded viewer below the list: it follows the selected variant. */
public final class ReadsPane extends VBox {
    /** The size of letters, in pixels, at which the viewer's own letters are as large as the window's. */
    private static final double USUAL_LETTERS = 13;
    private final Ruler ruler = new Ruler();
    private final Messages messages;
    private final BackgroundWork work;
    private final PlainPictures plain;
    private final VariantWords words;
    private final Label place = Controls.chip("", "plain");
    private Optional<IgvView> view = Optional.empty();
    private Optional<ScopedVariant> last = Optional.empty();

    /** {@code plain}: draws without the viewer where that one fails; called off the screen's thread. */
    public ReadsPane(Messages messages, BackgroundWork work, PlainPictures plain) {
        this.messages = messages;
        this.work = work;
        this.plain = plain;
        this.words = new VariantWords(messages);
        place.setMinWidth(0);
        HBox bar = new HBox(Controls.heading(messages.text("workbench.reads.title")), place,
                Controls.spring(),
                colours(), clips(), button("−", false), button("+", true));
        bar.getStyleClass().add("pane-bar");
        getChildren().addAll(bar, Controls.text(messages.text("workbench.reads.none"), "muted"), ruler);
    }

    private ComboBox<String> colours() {
        ComboBox<String> box = new ComboBox<>();
        box.getItems().setAll("strand", "pairOrientation", "haplotype");
        box.setValue("strand");
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(String option) {
                return messages.text("reads.colour." + option);
            }

            @Override
            public String fromString(String text) {
                throw new UnsupportedOperationException("the list is not typed into");
            }
        });
        box.setAccessibleText(messages.text("reads.colour"));
        box.setMinWidth(Region.USE_PREF_SIZE);
        box.setOnAction(event -> view.ifPresent(one -> one.colour(box.getValue())));
        return box;
    }

    private ToggleButton clips() {
        ToggleButton button = new ToggleButton(messages.text("reads.clips"));
        button.setAccessibleText(messages.text("reads.clips.long"));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> view.ifPresent(one -> one.clips(button.isSelected())));
        return button;
    }

    private Button button(String sign, boolean inward) {
        Button button = new Button(sign);
        button.setAccessibleText(messages.text(inward ? "workbench.reads.zoomIn" : "workbench.reads.zoomOut"));
        button.setOnAction(event -> view.ifPresent(one -> one.zoom(inward)));
        return button;
    }

    /** Draws a picture of the reads by the program itself. */
    public interface PlainPictures {
        byte[] png(VariantKey variant) throws IOException;
    }

    /** The embedded viewer cannot draw: the program's own picture takes its place, with the reason. */
    private void failed(String reason) {
        last.ifPresent(variant -> work.latest("plainReads", wish -> plain.png(variant.evidence().key()), png -> {
            ImageView picture = new ImageView(new Image(new ByteArrayInputStream(png)));
            picture.setPreserveRatio(true);
            picture.fitWidthProperty().bind(widthProperty().subtract(24));
            ScrollPane scroll = new ScrollPane(new VBox(Controls.text(messages.text("reads.plain", reason), "muted"),
                    picture));
            VBox.setVgrow(scroll, Priority.ALWAYS);
            getChildren().set(1, scroll);
        }));
    }

    /** Loads the viewer's page. */
    public void load(URI page) {
        IgvView made = new IgvView(page, this::failed);
        view = Optional.of(made);
        VBox.setVgrow(made.node(), Priority.ALWAYS);
        made.web().zoomProperty().bind(ruler.em(1 / USUAL_LETTERS));
        getChildren().set(1, made.node());
        last.ifPresent(variant -> made.show(variant.evidence().key(), Breakpoints.of(variant.evidence())));
    }

    public void show(ScopedVariant variant) {
        place.setText(words.place(variant.evidence()));
        last = Optional.of(variant);
        view.ifPresent(one -> one.failure().ifPresentOrElse(this::failed,
                () -> one.show(variant.evidence().key(), Breakpoints.of(variant.evidence()))));
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
