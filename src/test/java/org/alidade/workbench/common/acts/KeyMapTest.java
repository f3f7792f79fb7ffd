package org.alidade.workbench.common.acts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.alidade.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.framework.junit5.ApplicationExtension;

import javafx.event.Event;
import javafx.event.EventTarget;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;

/** Which key does what, on French and other keyboards, and where. */
@ExtendWith(ApplicationExtension.class)
class KeyMapTest {
    private final Acts acts = new Acts();
    private final Set<ActScope> active = EnumSet.of(ActScope.WINDOW, ActScope.CASE, ActScope.CANDIDATES);
    private final KeyMap keys = new KeyMap(acts, active::contains);

    private static KeyEvent press(KeyCode code, String text, String held, EventTarget target) {
        KeyEvent event = new KeyEvent(KeyEvent.KEY_PRESSED, text, text, code, held.contains("Shift"),
                held.contains("Ctrl"), held.contains("Alt"), false);
        return (KeyEvent) event.copyFor(target, target);
    }

    private static KeyEvent press(KeyCode code, String text, String held) {
        return press(code, text, held, Event.NULL_SOURCE_TARGET);
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '|', value = {"1,DIGIT1,1,-", "1,AMPERSAND,&,-", "1,DIGIT1,&,-", "2,UNDEFINED,é,-",
            "3,QUOTEDBL,\",-", "4,QUOTE,|'|,-", "5,LEFT_PARENTHESIS,(,-", "6,DIGIT6,-,-", "7,UNDEFINED,è,-",
            "8,UNDERSCORE,_,-", "9,UNDEFINED,ç,-", "1,AMPERSAND,1,Shift", "4,NUMPAD4,4,-", "-,MINUS,-,-",
            "-,SUBTRACT,-,-", "+,EQUALS,=,-", "+,ADD,+,-", "+,PLUS,+,Shift", "?,COMMA,?,Shift", "?,SLASH,?,Shift",
            "J,J,j,-", "Ctrl+K,K,k,Ctrl", "Ctrl+2,UNDEFINED,é,Ctrl", "Ctrl+2,DIGIT2,2,Ctrl", "Ctrl++,EQUALS,=,Ctrl",
            "Ctrl+-,DIGIT6,-,-none", "Alt+Left,LEFT,||,Alt", "Ctrl+Shift+Z,Z,Z,Ctrl+Shift", "F1,F1,||,-",
            "Esc,ESCAPE,||,-"})
    void aKeyIsKnownOnEveryKeyboard(String chord, KeyCode code, String text, String held) {
        boolean expected = !held.endsWith("none");
        assertThat(KeyChord.of(chord).matches(press(code, text, held))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"K,K,k,Ctrl", "Ctrl+K,K,k,-", "Ctrl+Z,Z,Z,Ctrl+Shift", "J,J,J,Shift", "Ctrl+E,E,e,Ctrl+Alt"})
    void otherKeysHeldMakeAnotherKey(String chord, KeyCode code, String text, String held) {
        assertThat(KeyChord.of(chord).matches(press(code, text, held))).isFalse();
    }

    @Test
    void aKeyThatDoesNotExistIsRefused() {
        assertThatThrownBy(() -> KeyChord.of("Ctrl+Foo")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> KeyChord.of("Strg+K")).isInstanceOf(IllegalArgumentException.class);
    }

    private Optional<String> done(KeyEvent event) {
        return keys.act(event).map(Act::id);
    }

    private static Act act(String id, ActScope scope, String... chords) {
        return Act.of(id, scope, ActGroup.HELP, () -> {
        }).on(chords);
    }

    @Test
    void whereTextIsTypedOnlyKeysThatNeitherWriteNorEditAct() {
        acts.register(act("letter", ActScope.CANDIDATES, "V"), act("digit", ActScope.CANDIDATES, "1"),
                act("symbol", ActScope.WINDOW, "?"), act("undo", ActScope.CASE, "Ctrl+Z"),
                act("palette", ActScope.WINDOW, "Ctrl+K"), act("keys", ActScope.WINDOW, "F1"));
        TextField field = new TextField();
        assertThat(done(press(KeyCode.V, "v", "-", field))).isEmpty();
        assertThat(done(press(KeyCode.AMPERSAND, "&", "-", field))).isEmpty();
        assertThat(done(press(KeyCode.COMMA, "?", "Shift", field))).isEmpty();
        assertThat(done(press(KeyCode.Z, "z", "Ctrl", new TextArea()))).isEmpty();
        assertThat(done(press(KeyCode.K, "k", "Ctrl", field))).hasValue("palette");
        assertThat(done(press(KeyCode.F1, "", "-", field))).hasValue("keys");
        assertThat(done(press(KeyCode.Z, "z", "Ctrl", new Pane()))).hasValue("undo");
        assertThat(done(press(KeyCode.V, "v", "-", new Pane()))).hasValue("letter");
    }

    @Test
    void aFieldThatOnlyShowsItsTextLeavesTheKeysAlone() {
        acts.register(act("letter", ActScope.CANDIDATES, "V"));
        TextField shown = new TextField();
        shown.setEditable(false);
        assertThat(done(press(KeyCode.V, "v", "-", shown))).hasValue("letter");
    }

    @Test
    void theSameKeyMeansWhatThePlaceMakesOfIt() {
        acts.register(act("worklist", ActScope.WORKLIST, "N"), act("case", ActScope.CANDIDATES, "N"));
        assertThat(acts.conflicts()).isEmpty();
        assertThat(done(press(KeyCode.N, "n", "-"))).hasValue("case");
        active.remove(ActScope.CANDIDATES);
        active.add(ActScope.WORKLIST);
        assertThat(done(press(KeyCode.N, "n", "-"))).hasValue("worklist");
    }

    @Test
    void whatCannotBeDoneNowLeavesItsKeyToTheControls() {
        acts.register(act("leave", ActScope.WINDOW, "Esc").when(() -> false));
        assertThat(done(press(KeyCode.ESCAPE, "", "-"))).isEmpty();
    }

    @Test
    void twoActsOnOneKeyAtTheSameMomentAreFound() {
        acts.register(act("a", ActScope.WINDOW, "X"), act("b", ActScope.REPORT, "X"),
                act("c", ActScope.CANDIDATES, "Y", "T"), act("d", ActScope.CASE, "T"));
        assertThat(acts.conflicts()).extracting(conflict -> conflict.first().id() + conflict.second().id())
                .containsExactly("ab", "cd");
    }

    @Test
    void aScreenMadeAnewBringsItsOwnAct() {
        acts.register(act("a", ActScope.WINDOW, "X"));
        acts.register(act("a", ActScope.WINDOW, "Y"));
        assertThat(acts.all()).hasSize(1);
        assertThat(done(press(KeyCode.Y, "y", "-"))).hasValue("a");
    }

    @ParameterizedTest
    @CsvSource({"Ctrl+Shift+Z,Ctrl+Maj+Z,Ctrl+Shift+Z", "Esc,Échap,Esc", "Alt+Left,Alt+←,Alt+←", "-,−,−"})
    void keysAreWrittenAsOnTheReadersKeyboard(String chord, String french, String english) {
        assertThat(KeyChord.of(chord).shown(Messages.of(Locale.FRENCH))).isEqualTo(french);
        assertThat(KeyChord.of(chord).shown(Messages.of(Locale.ENGLISH))).isEqualTo(english);
    }
}
