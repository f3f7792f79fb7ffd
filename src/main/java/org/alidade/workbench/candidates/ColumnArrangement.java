package org.alidade.workbench.candidates;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.alidade.workflow.Preferences;
import org.alidade.workflow.TableLayout;
import org.alidade.workflow.TableLayout.Column;
import org.alidade.workflow.TableLayout.SortedBy;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;

/** Which columns the table shows, in which order and width, and by which it is sorted; what a person changes is kept. */
final class ColumnArrangement {
    /** The table's name in a person's settings. */
    static final String TABLE = "candidates";
    private static final double NARROWEST = 2;
    private static final double WIDEST = 60;
    private final TableView<ListedRow> table;
    private final Preferences preferences;
    private final PinnedColumns pinned;
    private final Map<String, ColumnSpec> specs = new HashMap<>();
    private final Map<String, TableColumn<ListedRow, ListedRow>> columns = new HashMap<>();
    private final Map<String, Double> widths = new HashMap<>();
    private final List<String> programOrder;
    private double em = 12;
    private boolean applying;
    /** Columns that the person shows in other cases, whose VCFs have fields that those of this one have not. */
    private List<Column> elsewhere = List.of();

    ColumnArrangement(TableView<ListedRow> table, List<ColumnSpec> specs, Preferences preferences) {
        this.table = table;
        this.preferences = preferences;
        this.pinned = new PinnedColumns(table);
        this.programOrder = specs.stream().map(ColumnSpec::id).toList();
        for (ColumnSpec spec : specs) {
            this.specs.put(spec.id(), spec);
            columns.put(spec.id(), make(spec));
        }
        apply(preferences.current().table(TABLE));
        table.getColumns().addListener((ListChangeListener<TableColumn<ListedRow, ?>>) change -> moved());
    }

    private TableColumn<ListedRow, ListedRow> make(ColumnSpec spec) {
        TableColumn<ListedRow, ListedRow> column = new TableColumn<>();
        column.setId(spec.id());
        Label title = new Label(spec.title());
        title.setTooltip(new Tooltip(spec.meaning()));
        column.setGraphic(title);
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        column.setReorderable(true);
        column.widthProperty().addListener((property, before, width) -> {
            if (!applying) {
                widths.put(spec.id(), width.doubleValue() / em);
                save();
            }
        });
        return column;
    }

    /** New cells, since cells of a pinned column are held and others are not. */
    private void makeCells(TableColumn<ListedRow, ListedRow> column) {
        ColumnSpec spec = spec(column);
        column.setCellFactory(made -> {
            RowCell cell = spec.cell().get();
            pinned.hold(cell, column);
            return cell;
        });
    }

    private void apply(TableLayout layout) {
        applying = true;
        List<String> order = new ArrayList<>(layout.columns().stream().map(Column::id).filter(specs::containsKey)
                .distinct().toList());
        for (int place = 0; place < programOrder.size(); place++) {
            if (!order.contains(programOrder.get(place))) {
                order.add(Math.min(place, order.size()), programOrder.get(place));
            }
        }
        elsewhere = layout.columns().stream().filter(column -> !specs.containsKey(column.id())).toList();
        widths.clear();
        for (String id : order) {
            ColumnSpec spec = spec(id);
            Optional<Column> chosen = layout.column(id);
            widths.put(id, chosen.flatMap(Column::width).orElse(spec.width()));
            pinned.pin(column(id), chosen.map(Column::pinned).orElse(spec.pinned()));
            column(id).setVisible(chosen.map(Column::visible).orElse(spec.shown()));
            makeCells(column(id));
        }
        table.getColumns().setAll(pinnedFirst(order.stream().map(this::column).toList()));
        sort(layout.sort());
        fitWidths();
        applying = false;
    }

    private void sort(List<SortedBy> by) {
        List<TableColumn<ListedRow, ListedRow>> order = new ArrayList<>();
        for (SortedBy one : by) {
            if (specs.containsKey(one.column())) {
                column(one.column()).setSortType(one.ascending() ? SortType.ASCENDING : SortType.DESCENDING);
                order.add(column(one.column()));
            }
        }
        table.getSortOrder().setAll(order);
    }

    private List<TableColumn<ListedRow, ListedRow>> pinnedFirst(List<TableColumn<ListedRow, ListedRow>> order) {
        return order.stream().sorted(Comparator.comparing(column -> !pinned.isPinned(column))).toList();
    }

    /** The person moved a column; pinned ones stay before all others. */
    private void moved() {
        if (applying) {
            return;
        }
        List<TableColumn<ListedRow, ListedRow>> wanted = pinnedFirst(ids().stream().map(this::column).toList());
        if (wanted.equals(table.getColumns())) {
            save();
        } else {
            javafx.application.Platform.runLater(() -> setOrder(wanted));
        }
    }

    private void setOrder(List<TableColumn<ListedRow, ListedRow>> order) {
        List<SortedBy> sort = sorted();
        applying = true;
        table.getColumns().setAll(pinnedFirst(order));
        sort(sort); // columns that leave the table leave its sort order
        applying = false;
        save();
    }

    /** The letters have another size: columns keep their widths in letters. */
    void setLetterSize(double pixels) {
        if (pixels != em) {
            em = pixels;
            applying = true;
            fitWidths();
            applying = false;
        }
    }

    private void fitWidths() {
        columns.forEach((id, column) -> {
            column.setMinWidth(NARROWEST * em);
            column.setPrefWidth(widths.getOrDefault(id, spec(id).width()) * em);
        });
    }

    /** Column ids in their present order, hidden ones too. */
    List<String> ids() {
        return table.getColumns().stream().map(TableColumn::getId).toList();
    }

    ColumnSpec spec(String id) {
        ColumnSpec spec = specs.get(id);
        if (spec == null) {
            throw new IllegalArgumentException("no column " + id);
        }
        return spec;
    }

    ColumnSpec spec(TableColumn<ListedRow, ?> column) {
        return spec(column.getId());
    }

    TableColumn<ListedRow, ListedRow> column(String id) {
        TableColumn<ListedRow, ListedRow> column = columns.get(id);
        if (column == null) {
            throw new IllegalArgumentException("no column " + id);
        }
        return column;
    }

    boolean isPinned(String id) {
        return pinned.isPinned(column(id));
    }

    /** Shows or hides a column; the last shown one stays. */
    void show(String id, boolean shown) {
        if (shown || table.getVisibleLeafColumns().size() > 1) {
            column(id).setVisible(shown);
            save();
        }
    }

    /** Moves a column by places; a pinned one among the pinned. */
    void move(String id, int places) {
        List<TableColumn<ListedRow, ListedRow>> order = new ArrayList<>(ids().stream().map(this::column).toList());
        int from = order.indexOf(column(id));
        int to = Math.clamp(from + (long) places, 0, order.size() - 1);
        order.add(to, order.remove(from));
        setOrder(order);
    }

    void pin(String id, boolean wanted) {
        pinned.pin(column(id), wanted);
        makeCells(column(id));
        setOrder(ids().stream().map(this::column).toList());
    }

    /** Makes a column wider or narrower by letters. */
    void widen(String id, double letters) {
        double width = Math.clamp(widths.getOrDefault(id, spec(id).width()) + letters, NARROWEST, WIDEST);
        widths.put(id, width);
        applying = true;
        fitWidths();
        applying = false;
        save();
    }

    /** Sorts by a column: upwards, then downwards, then in the list's own order again. */
    void sortNext(String id) {
        List<SortedBy> now = sorted();
        boolean alone = now.size() == 1 && now.getFirst().column().equals(id);
        if (!alone) {
            sort(List.of(new SortedBy(id, true)));
        } else {
            sort(now.getFirst().ascending() ? List.of(new SortedBy(id, false)) : List.of());
        }
    }

    /** Back to the list's own order. */
    void sortByRank() {
        table.getSortOrder().clear();
    }

    List<SortedBy> sorted() {
        return table.getSortOrder().stream()
                .map(column -> new SortedBy(column.getId(), column.getSortType() == SortType.ASCENDING)).toList();
    }

    /** As the program arranges it. */
    void reset() {
        apply(TableLayout.standard());
        save();
    }

    TableLayout layout() {
        Stream<Column> here = ids().stream().filter(this::isKept).map(id -> new Column(id,
                Optional.of(Math.round(widths.getOrDefault(id, spec(id).width()) * 10) / 10.0),
                column(id).isVisible(), isPinned(id)));
        return new TableLayout(Stream.concat(here, elsewhere.stream()).toList(), sorted());
    }

    /** Of the fields of the VCF, which every laboratory has others of, those are kept that the person shows. */
    private boolean isKept(String id) {
        return !spec(id).ofFile() || column(id).isVisible();
    }

    void save() {
        if (!applying) {
            TableLayout now = layout();
            preferences.change(settings -> settings.withTable(TABLE, now));
        }
    }
}
