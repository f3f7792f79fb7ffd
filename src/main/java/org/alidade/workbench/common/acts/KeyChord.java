package org.alidade.workbench.common.acts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.alidade.text.Messages;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * A key with what is held down with it. Letters are those the keyboard shows, digits those of its row whether or not it
 * writes them with shift (a French one does), symbols those that are typed.
 *
 * @param shortcut Ctrl, or ⌘ on a Mac
 * @param key a letter, a digit, {@code +}, {@code -}, {@code ?}, {@code /}, or the name of a {@link KeyCode}
 */
public record KeyChord(boolean shortcut, boolean alt, boolean shift, String key) {
    /** What the keys of the digits write on a French keyboard without shift, from 1. */
    private static final String FRENCH_DIGITS = "&é\"'(-è_çà";
    private static final Map<String, String> SPELLINGS = Map.of("ESC", "ESCAPE", "DEL", "DELETE");
    private static final Map<String, String> SHOWN = Map.of("LEFT", "←", "RIGHT", "→", "UP", "↑", "DOWN", "↓", "-",
            "−");
    /** Keys that edit text when Ctrl is held; where text is being typed they belong to the field. */
    private static final Set<String> EDITING = Set.of("A", "C", "V", "X", "Y", "Z", "LEFT", "RIGHT", "UP", "DOWN",
            "HOME", "END", "BACK_SPACE", "DELETE");

    /**
     * Reads {@code Ctrl+Shift+Z}, {@code Alt+Left}, {@code J}, {@code F1}, {@code Ctrl++}.
     *
     * @throws IllegalArgumentException if there is no such key
     */
    public static KeyChord of(String text) {
        String rest = text;
        Set<String> held = new HashSet<>();
        for (int plus = rest.indexOf('+'); plus > 0; plus = rest.indexOf('+')) {
            held.add(rest.substring(0, plus));
            rest = rest.substring(plus + 1);
        }
        String upper = rest.toUpperCase(Locale.ROOT);
        String key = SPELLINGS.getOrDefault(upper, upper);
        if (key.length() != 1) {
            KeyCode.valueOf(key);
        }
        if (!Set.of("Ctrl", "Alt", "Shift").containsAll(held)) {
            throw new IllegalArgumentException("not a key: " + text);
        }
        return new KeyChord(held.contains("Ctrl"), held.contains("Alt"), held.contains("Shift"), key);
    }

    /** Whether a key press is this one. */
    public boolean matches(KeyEvent event) {
        boolean held = shortcut == event.isShortcutDown() && alt == event.isAltDown();
        boolean shifted = isTyped() || shift == event.isShiftDown();
        return held && shifted && keys(event).contains(key);
    }

    /** Digits and symbols need shift on some keyboards and not on others. */
    private boolean isTyped() {
        return key.length() == 1 && !Character.isLetter(key.charAt(0));
    }

    /** Whether it acts where text is being typed: it must write nothing, and edit nothing. */
    public boolean actsWhileTyping() {
        boolean function = key.matches("F\\d+") || key.equals("ESCAPE");
        return function || alt || shortcut && !EDITING.contains(key);
    }

    /** Whether it acts even where a part of the window has keys of its own: {@code Ctrl}, {@code F1}, {@code Alt+Left}. */
    public boolean isOfTheWindow() {
        return shortcut || key.matches("F\\d+") || alt && (key.equals("LEFT") || key.equals("RIGHT"));
    }

    private static Set<String> keys(KeyEvent event) {
        Set<String> keys = new HashSet<>();
        KeyCode code = event.getCode();
        String text = event.getText();
        int digit = digit(code, text);
        if (digit >= 0) {
            keys.add(String.valueOf(digit));
        } else if (code == KeyCode.PLUS || code == KeyCode.ADD || code == KeyCode.EQUALS || text.equals("+")) {
            keys.add("+");
        } else if (code == KeyCode.MINUS || code == KeyCode.SUBTRACT || text.equals("-")) {
            keys.add("-");
        } else {
            keys.add(code.name());
            if (text.equals("?") || text.equals("/")) {
                keys.add(text);
            }
        }
        return keys;
    }

    /** The digit of a key press that nothing is held down with, whether or not the keyboard writes it with shift; −1 for none. */
    public static int plainDigit(KeyEvent event) {
        return event.isShortcutDown() || event.isAltDown() ? -1 : digit(event.getCode(), event.getText());
    }

    /** −1 where it is no digit. {@code -} is the 6 of a French keyboard only where the system says so. */
    private static int digit(KeyCode code, String text) {
        if (code.isDigitKey()) {
            String name = code.name();
            return name.charAt(name.length() - 1) - '0';
        }
        if (text.length() == 1 && text.charAt(0) >= '0' && text.charAt(0) <= '9') {
            return text.charAt(0) - '0';
        }
        int french = text.isEmpty() || text.equals("-") ? -1 : FRENCH_DIGITS.indexOf(text);
        return french < 0 ? -1 : (french + 1) % 10;
    }

    /** As a keyboard of the reader's language writes it: {@code Ctrl+Maj+Z}. */
    public String shown(Messages messages) {
        List<String> parts = new ArrayList<>();
        if (shortcut) {
            parts.add(messages.text("acts.key.CTRL"));
        }
        if (alt) {
            parts.add(messages.text("acts.key.ALT"));
        }
        if (shift) {
            parts.add(messages.text("acts.key.SHIFT"));
        }
        parts.add(messages.has("acts.key." + key) ? messages.text("acts.key." + key) : SHOWN.getOrDefault(key, key));
        return parts.stream().collect(Collectors.joining("+"));
    }
}
