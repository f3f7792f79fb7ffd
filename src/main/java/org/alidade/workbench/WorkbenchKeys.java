package org.alidade.workbench;

import javafx.application.Platform;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The keys of the window. Letters act only where nothing is being typed. */
final class WorkbenchKeys {
    private final Workbench workbench;

    WorkbenchKeys(Workbench workbench) {
        this.workbench = workbench;
    }

    void install() {
        workbench.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (handle(event)) {
                event.consume();
            }
        });
    }

    private boolean handle(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && workbench.isOverlaid() && !workbench.isBusy()) {
            workbench.hideOverlay();
            return true;
        }
        if (event.getCode() == KeyCode.F1) {
            workbench.showKeys();
            return true;
        }
        if (event.isShortcutDown()) {
            return shortcut(event.getCode());
        }
        boolean typing = event.getTarget() instanceof TextInputControl;
        if (typing && event.getCode() == KeyCode.ESCAPE) {
            workbench.openScreen().ifPresent(screen -> screen.candidates().requestFocus());
            return true;
        }
        if (!typing && "?".equals(event.getText())) {
            workbench.showKeys();
            return true;
        }
        return !typing && !workbench.isOverlaid()
                && workbench.openScreen().map(screen -> letter(screen, event)).orElse(false);
    }

    private boolean shortcut(KeyCode code) {
        switch (code) {
            case L -> workbench.showWorklist();
            case R -> workbench.showReport();
            case T -> workbench.nextTheme();
            case F -> workbench.openScreen().ifPresent(screen -> screen.casePane().focusWhere());
            case Z -> workbench.openScreen().ifPresent(CaseScreen::undo);
            default -> {
                return false;
            }
        }
        return true;
    }

    private static boolean letter(CaseScreen screen, KeyEvent event) {
        int digit = digit(event);
        if (digit >= 1 && digit <= 5) {
            screen.evidence().open(org.alidade.workbench.evidence.EvidencePane.View.values()[digit - 1]);
            return true;
        }
        switch (event.getCode()) {
            case J -> screen.candidates().move(1);
            case K -> screen.candidates().move(-1);
            case A -> screen.evidence().acmg().acceptProposals();
            case C -> screen.evidence().acmg().confirmClass();
            case V -> screen.evidence().reads().toggleSeen();
            case R -> screen.evidence().acmg().toggleReported();
            case M -> {
                screen.evidence().open(org.alidade.workbench.evidence.EvidencePane.View.ACMG);
                // later, so that this key's own letter is not typed into the field
                Platform.runLater(screen.evidence().acmg()::focusComment);
            }
            case PLUS, ADD, EQUALS -> screen.reads().zoom(true);
            case MINUS, SUBTRACT -> screen.reads().zoom(false);
            default -> {
                return false;
            }
        }
        return true;
    }

    /** By the key's place in the row of digits, since a French keyboard writes digits with shift only. */
    private static int digit(KeyEvent event) {
        String text = event.getText();
        int french = "&é\"'(".indexOf(text);
        if (!text.isEmpty() && french >= 0) {
            return french + 1;
        }
        return text.length() == 1 && Character.isDigit(text.charAt(0)) ? text.charAt(0) - '0' : 0;
    }
}
