package org.alidade.workbench.common.notices;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.alidade.text.Messages;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * Notices in a corner of the window, the newest below; those that do not fit wait their turn. What lies between them can
 * be clicked through.
 */
public final class NoticeStack extends VBox {
    private static final int SHOWN = 3;
    private final Supplier<Messages> messages;
    private final Deque<Notice> waiting = new ArrayDeque<>();
    private final VBox cards = new VBox();
    private final Label more = new Label();

    /** {@code messages}: the language of the moment. */
    public NoticeStack(Supplier<Messages> messages) {
        this.messages = messages;
        getStyleClass().add("notices");
        cards.getStyleClass().add("notices");
        more.getStyleClass().add("notices-more");
        setPickOnBounds(false);
        cards.setPickOnBounds(false);
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        getChildren().addAll(cards, more);
        count();
    }

    /** Tells it, unless the same is being told. A passing notice takes the place of the passing one before it. */
    public void show(Notice notice) {
        if (cards().anyMatch(card -> card.tells(notice)) || waiting.stream().anyMatch(one -> isSame(one, notice))) {
            return;
        }
        if (notice.kind().passes()) {
            cards.getChildren().removeIf(node -> node instanceof NoticeCard card && card.passes());
        }
        waiting.add(notice);
        fill();
    }

    static boolean isSame(Notice one, Notice other) {
        return one.sentence().equals(other.sentence()) && one.lines().equals(other.lines());
    }

    private Stream<NoticeCard> cards() {
        return cards.getChildren().stream().filter(NoticeCard.class::isInstance).map(NoticeCard.class::cast);
    }

    private void fill() {
        while (cards.getChildren().size() < SHOWN && !waiting.isEmpty()) {
            cards.getChildren().add(new NoticeCard(waiting.removeFirst(), messages.get(), this::remove));
        }
        count();
    }

    private void count() {
        more.setText(waiting.isEmpty() ? "" : messages.get().text("failure.more", waiting.size()));
        more.setVisible(!waiting.isEmpty());
        more.setManaged(!waiting.isEmpty());
        setVisible(!cards.getChildren().isEmpty());
    }

    private void remove(NoticeCard card) {
        cards.getChildren().remove(card);
        fill();
    }

    /** Puts the newest notice away. */
    public void dismiss() {
        cards().reduce((first, second) -> second).ifPresent(this::remove);
    }

    /** Whether anything is being told. */
    public boolean isShowing() {
        return !cards.getChildren().isEmpty();
    }
}
