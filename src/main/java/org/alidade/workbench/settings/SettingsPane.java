package org.alidade.workbench.settings;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.alidade.text.Messages;
import org.alidade.workbench.common.Controls;
import org.alidade.workbench.common.Theme;
import org.alidade.workflow.Workstation.StationFacts;
import org.controlsfx.control.SegmentedButton;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Language, theme and size of letters, each acting at once; and what this station is. */
public final class SettingsPane extends ScrollPane {
    private static final double SMALLEST = 0.8;
    private static final double LARGEST = 2.0;
    private static final double STEP = 0.1;
    private final Messages messages;
    private final Wishes wishes;

    /** Hears what a person wants changed. */
    public interface Wishes {
        void language(Locale locale);

        void theme(Theme theme);

        /** {@code scale}: 0.8 to 2.0 of the usual size. */
        void fontScale(double scale);
    }

    /** How the window looks at present. */
    public record Look(Theme theme, double fontScale) {
    }

    /** {@code laboratory}: where its identity is told, which every report carries. */
    public SettingsPane(Messages messages, Look look, StationFacts station, Node laboratory, Wishes wishes) {
        this.messages = messages;
        this.wishes = wishes;
        VBox box = new VBox(Controls.text(messages.text("frame.place.SETTINGS"), "worklist-title"), language(),
                theme(look.theme()), letters(look.fontScale()), station(station),
                laboratory, notYet());
        box.getStyleClass().addAll("page", "settings");
        setContent(box);
        setFitToWidth(true);
        getStyleClass().add("edge-to-edge");
    }

    private VBox language() {
        List<Locale> languages = List.of(Locale.FRENCH, Locale.ENGLISH);
        return Controls.section(messages.text("frame.settings.language"),
                choice(languages, languages.indexOf(Locale.of(messages.locale().getLanguage())),
                        locale -> locale.getDisplayLanguage(locale), wishes::language));
    }

    private VBox theme(Theme now) {
        List<Theme> themes = List.of(Theme.values());
        return Controls.section(messages.text("frame.settings.theme"),
                choice(themes, now.ordinal(), theme -> messages.text("frame.theme." + theme.name()), wishes::theme),
                Controls.text(messages.text("frame.settings.themeHint"), "muted"));
    }

    private <T> Node choice(List<T> values, int chosen, java.util.function.Function<T, String> word,
            Consumer<T> wish) {
        SegmentedButton buttons = new SegmentedButton();
        for (T value : values) {
            ToggleButton button = new ToggleButton(word.apply(value));
            button.setId("choose-" + value);
            button.setMnemonicParsing(false);
            button.setOnAction(event -> {
                button.setSelected(true);
                wish.accept(value);
            });
            buttons.getButtons().add(button);
        }
        buttons.getButtons().get(chosen).setSelected(true);
        return new HBox(buttons);
    }

    private VBox letters(double now) {
        Slider slider = new Slider(SMALLEST, LARGEST, now);
        slider.setId("fontScale");
        slider.setBlockIncrement(STEP);
        slider.setMajorTickUnit(0.2);
        slider.setMinorTickCount(1);
        slider.setSnapToTicks(true);
        slider.setShowTickMarks(true);
        slider.setMaxWidth(420);
        slider.setAccessibleText(messages.text("frame.settings.letters"));
        Label shown = new Label(messages.numbers().percent(now, 0));
        slider.valueProperty().addListener((property, before, value) -> {
            shown.setText(messages.numbers().percent(value.doubleValue(), 0));
            if (!slider.isValueChanging()) {
                wishes.fontScale(value.doubleValue());
            }
        });
        slider.valueChangingProperty().addListener((property, before, changing) -> {
            if (!changing) {
                wishes.fontScale(slider.getValue());
            }
        });
        HBox line = new HBox(12, slider, shown);
        HBox.setHgrow(slider, javafx.scene.layout.Priority.ALWAYS);
        return Controls.section(messages.text("frame.settings.letters"), line,
                Controls.text(messages.text("frame.settings.lettersHint"), "muted"));
    }

    private VBox station(StationFacts station) {
        return Controls.section(messages.text("frame.settings.station"),
                Controls.fact(messages.text("frame.settings.reader"), station.reader()),
                Controls.fact(messages.text("frame.settings.workspace"), station.workspace().toString()),
                Controls.fact(messages.text("frame.settings.program"), station.programVersion()),
                Controls.text(messages.text("frame.settings.status"), "muted"));
    }

    private VBox notYet() {
        return Controls.section(messages.text("frame.settings.later"),
                Controls.text(messages.text("frame.settings.laterText"), "muted"));
    }
}
