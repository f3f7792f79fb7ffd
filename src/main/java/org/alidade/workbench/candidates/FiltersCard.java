package org.alidade.workbench.candidates;

import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

import org.alidade.filtering.FilterLimits;
import org.alidade.filtering.FilterPresets;
import org.alidade.filtering.FilterSettings;
import org.alidade.filtering.Funnel;
import org.alidade.filtering.FunnelStep;
import org.alidade.filtering.TumourReading;
import org.alidade.progress.Progress;
import org.alidade.text.Messages;
import org.alidade.workbench.common.BackgroundWork;
import org.alidade.workbench.common.Controls;
import org.alidade.workbench.candidates.LimitControl.Range;
import org.alidade.workflow.CaseSession;
import org.alidade.workflow.Preferences;

import javafx.animation.PauseTransition;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.util.Duration;

/** The filter set, its limits, and what it leaves: counted while a limit is moved, applied and journalled when it rests. */
final class FiltersCard extends Card {
    private static final Range FREQUENCY = new Range(0.00001, 0.1, true);
    private static final Duration REST = Duration.millis(450);
    private final CaseSession session;
    private final Messages messages;
    private final BackgroundWork work;
    private final Runnable applied;
    private final Preferences preferences;
    private final List<FilterSettings> builtIn;
    private final OwnFilterSets own;
    private final ComboBox<FilterSettings> preset = new ComboBox<>();
    private final LimitControl dominant;
    private final LimitControl recessive;
    private final LimitControl pair;
    private final LimitControl genotypeQuality;
    private final LimitControl depth;
    private final QueryInput query;
    private final GridPane counts = new GridPane(14, 2);
    private final Label state = Controls.text("", "muted");
    private final PauseTransition rest = new PauseTransition(REST);
    private AtomicBoolean superseded = new AtomicBoolean();

    /** {@code applied}: the case's list is another one now. */
    FiltersCard(CaseSession session, Messages messages, BackgroundWork work, Preferences preferences,
            Runnable applied, Runnable closed) {
        super(messages.text("candidates.filters.title"), messages, closed);
        this.session = session;
        this.messages = messages;
        this.work = work;
        this.applied = applied;
        this.preferences = preferences;
        this.builtIn = FilterPresets.of(session.indication(), TumourReading.of(session.theCase()));
        FilterSettings now = session.variants().settings();
        FilterLimits limits = FilterLimits.of(now);
        this.dominant = limit("dominant", FREQUENCY, limits.dominant());
        this.recessive = limit("recessive", FREQUENCY, limits.recessive());
        this.pair = limit("pair", FREQUENCY, limits.pair());
        this.genotypeQuality = limit("genotypeQuality", new Range(0, 99, false), limits.genotypeQuality());
        this.depth = limit("depth", new Range(0, 60, false), limits.depth());
        this.query = new QueryInput(messages, now.query(), this::changed);
        setId("filtersCard");
        Button back = new Button(messages.text("candidates.filters.back"));
        back.setId("filters-back");
        back.setOnAction(event -> choosePreset());
        rest.setOnFinished(event -> apply());
        this.own = new OwnFilterSets(messages, this::save, this::forget);
        presetChoice(now);
        add(preset, own, dominant, recessive, pair, genotypeQuality, depth, query, back, counts, state,
                Controls.text(messages.text("candidates.filters.keys"), "muted"));
        show(session.variants().funnel());
        state.setText(messages.text("candidates.filters.applied", now.name()));
    }

    private LimitControl limit(String id, Range range, double value) {
        return new LimitControl(messages.text("candidates.filters." + id), id, range, value,
                shown -> range.logarithmic()
                        ? messages.numbers().percent(shown, 2)
                        : messages.numbers().whole(Math.round(shown)),
                this::changed);
    }

    private void presetChoice(FilterSettings now) {
        preset.setId("filters-preset");
        preset.setMaxWidth(Double.MAX_VALUE);
        preset.setAccessibleText(messages.text("candidates.filters.preset"));
        preset.setCellFactory(made -> new Name());
        preset.setButtonCell(new Name());
        preset.getItems().setAll(presets());
        preset.getSelectionModel().select(presets().stream().filter(one -> now.name().startsWith(one.name()))
                .max(Comparator.comparingInt(one -> one.name().length())).orElse(builtIn.getFirst()));
        preset.setOnAction(event -> choosePreset());
        own.show(isOwn(chosenPreset()));
    }

    /** Those of the program, then those that the person named. */
    private List<FilterSettings> presets() {
        return Stream.concat(builtIn.stream(), preferences.current().filterSets().stream()).toList();
    }

    private boolean isOwn(FilterSettings settings) {
        return !builtIn.contains(settings);
    }

    /** Keeps the limits of the moment under a name; the name goes on to say what they are, since journal and report cite it. */
    private void save(String name) {
        FilterSettings now = wanted();
        FilterSettings named = now.named(name + " = " + now.name());
        preferences.change(settings -> settings.withFilterSet(named));
        preset.getItems().setAll(presets());
        preset.setValue(named);
        own.show(true);
        state.setText(messages.text("candidates.filters.saved", named.name()));
    }

    private void forget() {
        FilterSettings gone = chosenPreset();
        if (isOwn(gone)) {
            preferences.change(settings -> settings.withoutFilterSet(gone.name()));
            preset.getItems().setAll(presets());
            preset.setValue(builtIn.getFirst());
        }
    }

    private final class Name extends ListCell<FilterSettings> {
        @Override
        protected void updateItem(FilterSettings settings, boolean empty) {
            super.updateItem(settings, empty);
            setText(empty || settings == null
                    ? null
                    : isOwn(settings)
                            ? settings.name()
                            : settings.name() + " – " + messages.text(
                                    "candidates.filters.set." + settings.name().replace(' ', '.')));
        }
    }

    private FilterSettings chosenPreset() {
        FilterSettings chosen = preset.getValue();
        return chosen == null ? builtIn.getFirst() : chosen;
    }

    private void choosePreset() {
        own.show(isOwn(chosenPreset()));
        FilterLimits limits = FilterLimits.of(chosenPreset());
        dominant.show(limits.dominant());
        recessive.show(limits.recessive());
        pair.show(limits.pair());
        genotypeQuality.show(limits.genotypeQuality());
        depth.show(limits.depth());
        query.show(chosenPreset().query());
        changed();
    }

    private FilterSettings wanted() {
        return new FilterLimits(dominant.value(), recessive.value(), pair.value(),
                (int) Math.round(genotypeQuality.value()), (int) Math.round(depth.value())).applyTo(chosenPreset())
                .asking(query.query());
    }

    private boolean isMoving() {
        return List.of(dominant, recessive, pair, genotypeQuality, depth).stream().anyMatch(LimitControl::isMoving);
    }

    /** A limit moved: count at once, apply when it rests. */
    private void changed() {
        FilterSettings settings = wanted();
        state.setText(messages.text("candidates.filters.counting"));
        Progress progress = next();
        work.run(told -> session.preview(settings, told), progress, this::show, () -> {
        });
        rest.playFromStart();
    }

    /** Whatever is still being counted is not wanted any more. */
    private Progress next() {
        superseded.set(true);
        AtomicBoolean own = new AtomicBoolean();
        superseded = own;
        return new Progress() {
            @Override
            public void report(String stage, long done, long total) {
                // the counts themselves are the report
            }

            @Override
            public boolean isCancelled() {
                return own.get();
            }
        };
    }

    private void apply() {
        if (isMoving()) {
            rest.playFromStart();
            return;
        }
        FilterSettings settings = wanted();
        if (settings.equals(session.variants().settings())) {
            show(session.variants().funnel());
            state.setText(messages.text("candidates.filters.applied", settings.name()));
            return;
        }
        work.run(told -> {
            session.refilter(settings, told);
            return settings;
        }, next(), this::applied, () -> {
        });
    }

    private void applied(FilterSettings settings) {
        show(session.variants().funnel());
        state.setText(messages.text("candidates.filters.applied", settings.name()));
        applied.run();
    }

    private void show(Funnel funnel) {
        counts.getChildren().clear();
        int row = 0;
        for (FunnelStep step : funnel.steps()) {
            String rescued = step.rescued() > 0 ? messages.text("candidates.filters.rescued", step.rescued()) : "";
            Label kept = Controls.text(messages.numbers().whole(step.kept()), "strong");
            kept.setId("count-" + step.filter().name());
            counts.add(Controls.text(messages.text("filter.name." + step.filter().name())), 0, row);
            counts.add(kept, 1, row);
            counts.add(Controls.text(messages.text("candidates.filters.of", messages.numbers().whole(step.entering()))
                    + rescued, "muted"), 2, row);
            row++;
        }
    }

    @Override
    boolean pressed(KeyEvent event) {
        return false;
    }

    @Override
    void focusFirst() {
        preset.requestFocus();
    }
}
