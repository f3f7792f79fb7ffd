package org.alidade.workbench.candidates;

import org.alidade.text.Messages;

import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TableColumn;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/** The menus of the list: one for its rows, one for each title. */
final class CandidateMenu {
    private final Messages messages;

    private CandidateMenu(Messages messages) {
        this.messages = messages;
    }

    static void install(CandidatesPane pane, CandidateTable table, Messages messages) {
        CandidateMenu menu = new CandidateMenu(messages);
        table.setContextMenu(new ContextMenu(menu.item("dismiss", pane::dismissOrBringBack),
                menu.item("tag", pane::tag), menu.item("copy", () -> menu.copy(table)), new SeparatorMenuItem(),
                menu.item("columns", pane::chooseColumns), menu.item("filters", pane::openFilters),
                menu.item("rank", pane::sortByRank), menu.item("aside", pane::toggleAside)));
        for (TableColumn<ListedRow, ?> column : table.getColumns()) {
            column.setContextMenu(menu.title(pane, table.columns(), column.getId()));
        }
    }

    private ContextMenu title(CandidatesPane pane, ColumnArrangement columns, String id) {
        return new ContextMenu(item("sort", () -> columns.sortNext(id)),
                item("pin", () -> columns.pin(id, !columns.isPinned(id))), item("hide", () -> columns.show(id, false)),
                item("columns", pane::chooseColumns), item("rank", pane::sortByRank));
    }

    private MenuItem item(String name, Runnable act) {
        MenuItem item = new MenuItem(messages.text("candidates.menu." + name));
        item.setId("menu-" + name);
        item.setOnAction(event -> act.run());
        return item;
    }

    private void copy(CandidateTable table) {
        table.current().ifPresent(row -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(table.words().name(row));
            Clipboard.getSystemClipboard().setContent(content);
        });
    }
}
