package org.alidade.workbench.candidates;

import java.util.OptionalDouble;
import java.util.function.DoubleFunction;

import org.alidade.text.Numbers;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** A limit: a slider, and a field in which it can be typed as the reader writes numbers. */
final class LimitControl extends HBox {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("error");

    /**
     * The range of a limit.
     *
     * @param logarithmic for frequencies, which a person thinks of in powers of ten
     */
    record Range(double lowest, double highest, boolean logarithmic) {
        double toSlider(double value) {
            return logarithmic ? Math.log10(value) : value;
        }

        /** Rounded to what can be told apart: two digits of a frequency, whole numbers otherwise. */
        double fromSlider(double position) {
            if (!logarithmic) {
                return Math.rint(position);
            }
            double value = Math.pow(10, position);
            double unit = Math.pow(10, Math.floor(Math.log10(value)) - 1);
            return Double.parseDouble(new java.math.BigDecimal(Math.rint(value / unit) * unit)
                    .round(new java.math.MathContext(2)).toPlainString());
        }

        boolean holds(double value) {
            return value >= lowest && value <= highest;
        }
    }

    private final Range range;
    private final DoubleFunction<String> written;
    private final Runnable changed;
    private final Slider slider = new Slider();
    private final TextField field = new TextField();
    private double value;
    private boolean showing;

    LimitControl(String name, String id, Range range, double value, DoubleFunction<String> written, Runnable changed) {
        this.range = range;
        this.written = written;
        this.changed = changed;
        Label label = new Label(name);
        label.getStyleClass().add("limit-name");
        slider.setMin(range.toSlider(range.lowest()));
        slider.setMax(range.toSlider(range.highest()));
        slider.setBlockIncrement((slider.getMax() - slider.getMin()) / 40);
        slider.setId("limit-" + id);
        slider.setAccessibleText(name);
        slider.valueProperty().addListener((property, before, now) -> slid(now.doubleValue()));
        field.setId("limitField-" + id);
        field.getStyleClass().add("limit-field");
        field.setAccessibleText(name);
        field.setOnAction(event -> typed());
        field.focusedProperty().addListener((property, before, focused) -> {
            if (!focused) {
                typed();
            }
        });
        getStyleClass().add("limit");
        HBox.setHgrow(slider, Priority.ALWAYS);
        getChildren().addAll(label, slider, field);
        show(value);
    }

    double value() {
        return value;
    }

    /** Whether the person is still dragging. */
    boolean isMoving() {
        return slider.isValueChanging();
    }

    void show(double shown) {
        showing = true;
        value = shown;
        slider.setValue(range.toSlider(shown));
        field.setText(written.apply(shown));
        field.pseudoClassStateChanged(WRONG, false);
        showing = false;
    }

    private void slid(double position) {
        double now = range.fromSlider(position);
        if (!showing && now != value) {
            value = now;
            showing = true;
            field.setText(written.apply(now));
            showing = false;
            field.pseudoClassStateChanged(WRONG, false);
            changed.run();
        }
    }

    /** {@code 0,01}, {@code 0.01} and {@code 1 %} are the same; what is no number of the range changes nothing. */
    private void typed() {
        OptionalDouble read = Numbers.parse(field.getText());
        boolean fits = read.isPresent() && range.holds(read.getAsDouble());
        field.pseudoClassStateChanged(WRONG, !fits);
        if (fits && !written.apply(read.getAsDouble()).equals(written.apply(value))) {
            show(read.getAsDouble());
            changed.run();
        }
    }
}
