package org.alidade.workbench.evidence;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.alidade.model.VariantKey;
import org.alidade.reads.verdict.ReadVerdict;
import org.alidade.reads.verdict.ReviewTag;
import org.alidade.text.Messages;
import org.alidade.workbench.common.BackgroundWork;
import org.alidade.workbench.common.Controls;
import org.alidade.workflow.CaseSession;
import org.alidade.workflow.ReadFindings;
import org.alidade.workflow.reading.ReadCall;
import org.alidade.workflow.reading.ReadReview;
import org.alidade.workflow.reading.ReadReviews;

import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** What the person at the station says of the reads at the shown variant. */
final class ReadReviewForm extends VBox {
    private final CaseSession session;
    private final Messages messages;
    private final BackgroundWork work;
    private final Runnable saved;
    private final FindingWords words;
    private final ToggleGroup calls = new ToggleGroup();
    private final Map<ReadCall, ToggleButton> callButtons = new EnumMap<>(ReadCall.class);
    private final Map<ReviewTag, ToggleButton> tagButtons = new EnumMap<>(ReviewTag.class);
    private final TextField comment = new TextField();
    private final CheckBox keep = new CheckBox();
    private final Button save = new Button();
    private final VBox said = new VBox(2);
    private @Nullable VariantKey shown;

    ReadReviewForm(CaseSession session, Messages messages, BackgroundWork work, Runnable saved) {
        this.session = session;
        this.messages = messages;
        this.work = work;
        this.saved = saved;
        this.words = new FindingWords(messages);
        setSpacing(6);
        comment.setPromptText(messages.text("review.comment"));
        comment.setAccessibleText(messages.text("review.comment"));
        keep.setText(messages.text("review.keep"));
        keep.setSelected(true);
        save.setText(messages.text("review.save"));
        save.setId("saveReadReview");
        save.setDisable(true);
        save.setOnAction(event -> save());
        HBox.setHgrow(comment, javafx.scene.layout.Priority.ALWAYS);
        getChildren().addAll(Controls.heading(messages.text("review.title")), said, calls(),
                Controls.text(messages.text("review.tags"), "muted"), tags(), comment, new FlowPane(8, 4, keep, save));
    }

    private FlowPane calls() {
        FlowPane pane = new FlowPane(4, 4);
        for (ReadCall call : ReadCall.values()) {
            ToggleButton button = new ToggleButton(messages.text("review.call." + call.name()));
            button.setId("call-" + call.name());
            button.setToggleGroup(calls);
            button.setUserData(call);
            callButtons.put(call, button);
            pane.getChildren().add(button);
        }
        calls.selectedToggleProperty().addListener((property, before, now) -> save.setDisable(now == null));
        return pane;
    }

    private FlowPane tags() {
        FlowPane pane = new FlowPane(2, 2);
        for (ReviewTag tag : ReviewTag.values()) {
            ToggleButton button = new ToggleButton(tag.name());
            button.getStyleClass().add("small");
            tagButtons.put(tag, button);
            pane.getChildren().add(button);
        }
        propose(Set.of());
        return pane;
    }

    /** A proposed tag is marked by a point; it is taken over by a press only. */
    private void propose(Set<ReviewTag> proposed) {
        tagButtons.forEach((tag, button) -> {
            boolean marked = proposed.contains(tag);
            String name = words.tag(tag);
            String told = marked ? messages.text("review.tag.proposed", name) : name;
            button.setText(marked ? "• " + tag.name() : tag.name());
            button.setAccessibleText(told);
            button.setTooltip(new Tooltip(told));
        });
    }

    void proposed(ReadFindings findings) {
        propose(findings.samples().stream().findFirst().map(ReadVerdict::tags).map(Set::copyOf).orElse(Set.of()));
    }

    void show(VariantKey variant) {
        shown = variant;
        propose(Set.of());
        ReadReviews reviews = session.readRoom().reviews();
        Optional<ReadReview> own = reviews.own(variant);
        calls.selectToggle(own.map(review -> callButtons.get(review.call())).orElse(null));
        tagButtons.forEach((tag, button) -> button
                .setSelected(own.filter(review -> review.tags().contains(tag)).isPresent()));
        comment.setText(own.map(ReadReview::comment).orElse(""));
        said.getChildren().clear();
        if (own.isEmpty()) {
            said.getChildren().add(Controls.text(messages.text("review.notYet"), "muted"));
        }
        reviews.visible(variant).forEach(review -> said.getChildren().add(Controls.text(line(review))));
    }

    private String line(ReadReview review) {
        List<String> parts = new ArrayList<>(List.of(messages.text("review.call." + review.call().name())));
        if (!review.tags().isEmpty()) {
            parts.add(String.join(", ", review.tags().stream().map(Enum::name).toList()));
        }
        if (!review.comment().isEmpty()) {
            parts.add(review.comment());
        }
        review.picture().ifPresent(name -> parts.add(messages.text("review.savedPicture")));
        return messages.text("review.saved", review.author(), ReviewTimes.text(messages, review.time()),
                String.join(" · ", parts));
    }

    private void save() {
        VariantKey variant = shown;
        if (variant == null || calls.getSelectedToggle() == null) {
            return;
        }
        ReadCall call = (ReadCall) calls.getSelectedToggle().getUserData();
        List<ReviewTag> tags = tagButtons.entrySet().stream().filter(entry -> entry.getValue().isSelected())
                .map(Map.Entry::getKey).toList();
        String text = comment.getText();
        boolean picture = keep.isSelected();
        save.setDisable(true);
        work.run(() -> {
            Optional<byte[]> png = picture ? session.readRoom().picture(variant) : Optional.empty();
            session.readRoom().reviews().save(variant, call, tags, text, png);
            return variant;
        }, done -> {
            save.setDisable(false);
            if (done.equals(shown)) {
                show(done);
            }
            saved.run();
        });
    }
}
