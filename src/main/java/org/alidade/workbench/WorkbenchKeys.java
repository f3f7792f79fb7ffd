package org.alidade.workbench;

import org.alidade.workbench.common.Place;

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
        if (event.getCode() == KeyCode.ESCAPE && workbench.isPresenting()) {
            workbench.present();
            return true;
        }
        if (event.isAltDown() && event.getCode() == KeyCode.LEFT) {
            workbench.goBack();
            return true;
        }
        if (event.isAltDown() && event.getCode() == KeyCode.RIGHT) {
            workbench.goForward();
            return true;
        }
        if (event.isShortcutDown()) {
            return shortcut(event);
        }
        boolean typing = event.getTarget() instanceof TextInputControl;
        if (typing && event.getCode() == KeyCode.ESCAPE) {
            workbench.openPlaces().ifPresent(places -> places.reading().candidates().requestFocus());
            return true;
        }
        if (!typing && "?".equals(event.getText())) {
            workbench.showKeys();
            return true;
        }
        return !typing && !workbench.isOverlaid() && workbench.here() == Place.READING
                && workbench.openPlaces().map(places -> letter(places, event)).orElse(false);
    }

    private boolean shortcut(KeyEvent event) {
        if (event.getCode().isDigitKey()) {
            Place.ofDigit(digitOf(event.getCode())).ifPresent(workbench::go);
            return true;
        }
        switch (event.getCode()) {
            case PLUS, ADD, EQUALS -> workbench.fontScale(1);
            case MINUS, SUBTRACT -> workbench.fontScale(-1);
            case K -> workbench.showKeys();
            case L -> workbench.showWorklist();
            case R -> workbench.showReport();
            case T -> workbench.nextTheme();
            case F -> workbench.askWhere();
            case Z -> workbench.openPlaces().ifPresent(CasePlaces::undo);
            default -> {
                return false;
            }
        }
        return true;
    }

    private static boolean letter(CasePlaces places, KeyEvent event) {
        int digit = digit(event);
        if (digit >= 1 && digit <= 5) {
            places.reading().evidence().open(org.alidade.workbench.evidence.EvidencePane.View.values()[digit - 1]);
            return true;
        }
        switch (event.getCode()) {
            case J -> places.reading().candidates().move(1);
            case K -> places.reading().candidates().move(-1);
            case A -> places.reading().evidence().acmg().acceptProposals();
            case C -> places.reading().evidence().acmg().confirmClass();
            case V -> places.reading().evidence().reads().toggleSeen();
            case R -> places.reading().evidence().acmg().toggleReported();
            case M -> {
                places.reading().evidence().open(org.alidade.workbench.evidence.EvidencePane.View.ACMG);
                // later, so that this key's own letter is not typed into the field
                Platform.runLater(places.reading().evidence().acmg()::focusComment);
            }
            case PLUS, ADD, EQUALS -> places.reading().reads().zoom(true);
            case MINUS, SUBTRACT -> places.reading().reads().zoom(false);
            default -> {
                return false;
            }
        }
        return true;
    }

    private static int digitOf(KeyCode code) {
        return code.getName().charAt(code.getName().length() - 1) - '0';
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
