package org.alidade.workbench.common.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.alidade.text.Messages;
import org.alidade.workbench.common.notices.Notice.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.stage.Stage;

@ExtendWith(ApplicationExtension.class)
class NoticeStackTest {
    private Optional<NoticeStack> made = Optional.empty();

    @Start
    void start(Stage stage) {
        NoticeStack stack = new NoticeStack(() -> Messages.of(Locale.FRENCH));
        made = Optional.of(stack);
        stage.setScene(new Scene(stack, 600, 600));
        stage.show();
    }

    private NoticeStack stack() {
        return made.orElseThrow();
    }

    private static Notice error(String sentence) {
        return new Notice(Kind.ERROR, sentence, List.of("Que faire.", "Code ALI-IO-001"),
                Optional.of(() -> "ALI-IO-001 details"));
    }

    private static boolean shows(FxRobot robot, String text) {
        return robot.lookup((Label label) -> label.getText().equals(text)).tryQuery().isPresent();
    }

    @Test
    void thoseThatDoNotFitWaitTheirTurn(FxRobot robot) {
        robot.interact(() -> List.of("un", "deux", "trois", "quatre").forEach(name -> stack().show(error(name))));
        assertThat(shows(robot, "trois")).isTrue();
        assertThat(shows(robot, "quatre")).isFalse();
        assertThat(shows(robot, "Encore 1 avis")).isTrue();
        robot.interact(stack()::dismiss);
        assertThat(shows(robot, "trois")).isFalse();
        assertThat(shows(robot, "quatre")).isTrue();
    }

    @Test
    void theSameIsToldOnceAndPutAwayByOneKey(FxRobot robot) {
        robot.interact(() -> {
            stack().show(error("un"));
            stack().show(error("un"));
        });
        robot.interact(stack()::dismiss);
        assertThat(stack().isShowing()).isFalse();
    }

    @Test
    void aDoneActTakesThePlaceOfTheOneBefore(FxRobot robot) {
        robot.interact(() -> {
            stack().show(error("une erreur"));
            stack().show(Notice.done("Annulé : classe"));
            stack().show(Notice.done("Annulé : commentaire"));
        });
        assertThat(shows(robot, "une erreur")).isTrue();
        assertThat(shows(robot, "Annulé : classe")).isFalse();
        assertThat(shows(robot, "Annulé : commentaire")).isTrue();
    }

    @Test
    void detailsAreCopiedAndTheWholeNoticeIsReadAloud(FxRobot robot) {
        robot.interact(() -> stack().show(error("un")));
        robot.interact(() -> robot.lookup(".notice-copy").queryButton().fire());
        robot.interact(() -> assertThat(Clipboard.getSystemClipboard().getString()).isEqualTo("ALI-IO-001 details"));
        assertThat(robot.lookup(".notice").query().getAccessibleText())
                .isEqualTo("Erreur : un Que faire. Code ALI-IO-001");
    }
}
