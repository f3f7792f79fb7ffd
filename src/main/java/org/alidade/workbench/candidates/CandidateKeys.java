package org.alidade.workbench.candidates;

import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The keys that mean something else elsewhere in the window; the others stand in its register of acts. */
final class CandidateKeys {
    private CandidateKeys() {
    }

    static void install(CandidatesPane pane, TableView<ListedRow> table) {
        // before the table, which would take them for itself
        table.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            boolean plain = !event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown();
            if (plain && event.getCode() == KeyCode.ENTER) {
                event.consume();
                pane.opened();
            } else if (plain && event.getCode() == KeyCode.SPACE) {
                event.consume();
                pane.seen();
            }
        });
    }
}
