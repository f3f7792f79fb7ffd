package org.alidade.workbench.evidence;

import java.util.List;
import java.util.Optional;

import org.alidade.record.VariantReview;
import org.alidade.text.Messages;
import org.alidade.workbench.common.BackgroundWork;
import org.alidade.workbench.common.Controls;
import org.alidade.workflow.CaseSession;
import org.alidade.workflow.reading.Disagreement;
import org.alidade.workflow.reading.DoubleReading;
import org.alidade.workflow.reading.ReadReview;
import org.alidade.workflow.reading.ReadReviews;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/** How far a blind double reading is; once both have finished, where they disagree. */
final class DoubleReadingBox extends VBox {
    private final ReadReviews reviews;
    private final Messages messages;
    private final BackgroundWork work;
    private final Runnable changed;

    DoubleReadingBox(CaseSession session, Messages messages, BackgroundWork work, Runnable changed) {
        this.reviews = session.readRoom().reviews();
        this.messages = messages;
        this.work = work;
        this.changed = changed;
        setSpacing(6);
        refresh();
    }

    void refresh() {
        getChildren().setAll(Controls.heading(messages.text("review.double")));
        Optional<DoubleReading> state = reviews.doubleReading();
        if (state.isEmpty()) {
            getChildren().addAll(Controls.text(messages.text("review.double.none"), "muted"),
                    button("ask", reviews::askForSecondReading));
        } else if (state.get().isOpen()) {
            open(state.get());
        } else {
            closed();
        }
    }

    private void closed() {
        boolean finished = reviews.hasFinished();
        getChildren().add(Controls.text(messages.text(finished
                ? "review.double.waiting"
                : reviews.isBlind() ? "review.double.second" : "review.double.first")));
        if (!finished) {
            getChildren().add(button("done", reviews::finish));
        }
        if (!reviews.isBlind()) {
            getChildren().add(button("end", reviews::endDoubleReading));
        }
    }

    private void open(DoubleReading state) {
        List<Disagreement> list = reviews.disagreements();
        getChildren().add(Controls.text(messages.text("review.double.open", state.first(),
                state.second().orElse(""))));
        getChildren().add(Controls.text(list.isEmpty()
                ? messages.text("review.double.agree")
                : messages.text("review.double.disagree", list.size()), "strong"));
        list.forEach(one -> getChildren().add(Controls.text(line(one))));
        getChildren().add(button("end", reviews::endDoubleReading));
    }

    private String line(Disagreement one) {
        return messages.text("review.double.line", one.variant().text(), call(one.firstReading()),
                call(one.secondReading()), decision(one.firstDecision()), decision(one.secondDecision()));
    }

    private String call(Optional<ReadReview> reading) {
        return reading.map(review -> messages.text("review.call." + review.call().name()))
                .orElse(messages.text("review.double.nothing"));
    }

    private String decision(Optional<VariantReview> review) {
        return review.flatMap(VariantReview::pathogenicity).map(messages::name)
                .orElse(messages.text("review.double.nothing"));
    }

    private Node button(String name, Runnable act) {
        Button button = new Button(messages.text("review.double." + name));
        button.setId("double-" + name);
        button.setOnAction(event -> work.run(() -> {
            act.run();
            return name;
        }, done -> {
            refresh();
            changed.run();
        }));
        return button;
    }
}
