package org.alidade.workbench.worklist;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

import org.alidade.progress.Progress;
import org.alidade.text.Messages;
import org.alidade.workbench.common.BackgroundWork;
import org.alidade.workbench.common.Ruler;
import org.alidade.workbench.common.Controls;
import org.alidade.workflow.CaseRequest;
import org.alidade.workflow.queue.CaseOverview;
import org.alidade.workflow.queue.CaseQueue;
import org.alidade.workflow.queue.CaseStatus;
import org.controlsfx.control.textfield.TextFields;

import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The list of cases: Enter or a double click opens one, P and R say who goes first and who reads. */
public final class WorklistPane extends VBox {
    private static final List<String> REASONS = List.of("vital", "neonatal", "pregnancy", "therapy", "relapse", "age");
    private final CaseQueue queue;
    private final Messages messages;
    private final BackgroundWork work;
    private final Listener listener;
    private final ObservableList<CaseOverview> cases = FXCollections.observableArrayList();
    private final FilteredList<CaseOverview> shown = new FilteredList<>(cases);
    private final Ruler ruler = new Ruler();
    private final CaseTable table;
    private final Facets facets;
    private final QuestionBar question;
    private final TextField search = TextFields.createClearableTextField();
    private final Label title = Controls.text("", "worklist-title");
    private final AtomicBoolean left = new AtomicBoolean();
    private boolean touched;

    /** What the window hears. */
    public interface Listener {
        void open(CaseRequest request);

        /** The sheet of a case that cannot be opened as it is. */
        void fill(CaseRequest request);

        /** A case folder that lies elsewhere is to be chosen and brought in. */
        Optional<Path> chooseFolder();

        /** A case is made of single files. */
        void newCase();
    }

    public WorklistPane(CaseQueue queue, Messages messages, BackgroundWork work, Listener listener) {
        this.queue = queue;
        this.messages = messages;
        this.work = work;
        this.listener = listener;
        this.table = new CaseTable(shown, messages, queue.today(), ruler);
        this.facets = new Facets(messages, this::filter);
        this.question = new QuestionBar(messages, table::requestFocus);
        getStyleClass().add("worklist");
        table.setPlaceholder(new Label(messages.text("worklist.reading")));
        table.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        table.addEventFilter(javafx.scene.input.InputEvent.ANY, event -> touched |= event instanceof KeyEvent
                || event.getEventType() == javafx.scene.input.MouseEvent.MOUSE_PRESSED);
        table.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                selected().ifPresent(this::open);
            }
        });
        setOnDragOver(this::dragged);
        setOnDragDropped(this::dropped);
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().addAll(ruler, title, bar(), facets, question, table);
        cases.addListener((javafx.collections.ListChangeListener<CaseOverview>) change -> recount());
        recount();
        sceneProperty().addListener((property, before, scene) -> left.set(scene == null));
        reload();
    }

    /** Reads the cases anew; the list fills as they are read, and stops when it is left. */
    public void reload() {
        cases.clear();
        Progress progress = new Progress() {
            @Override
            public void report(String stage, long done, long total) {
            }

            @Override
            public boolean isCancelled() {
                return left.get();
            }
        };
        work.run(told -> {
            queue.read(one -> Platform.runLater(() -> add(one)), told);
            return true;
        }, progress, done -> allRead(), () -> {
        });
    }

    private void add(CaseOverview one) {
        cases.add(one);
        if (table.getSelectionModel().isEmpty()) {
            table.getSelectionModel().select(0);
        }
    }

    /** The first case of the sorted list is chosen, unless a person chose another while it filled. */
    private void allRead() {
        table.setPlaceholder(new Label(messages.text("workbench.worklist.empty")));
        if (!touched && !shown.isEmpty()) {
            table.getSelectionModel().clearAndSelect(0);
        }
    }

    private void recount() {
        title.setText(messages.text("workbench.worklist.title", cases.size()));
        facets.count(cases);
    }

    private FlowPane bar() {
        search.setPromptText(messages.text("workbench.worklist.search"));
        search.setId("worklist-search");
        search.setPrefColumnCount(22);
        search.textProperty().addListener((property, before, typed) -> filter());
        search.setOnAction(event -> selected().ifPresent(this::open));
        ToggleButton hide = new ToggleButton(messages.text("worklist.hide"));
        hide.setId("worklist-hide");
        hide.selectedProperty().addListener((property, before, hidden) -> table.hide(hidden));
        Button open = button("open", "workbench.worklist.open", () -> selected().ifPresent(this::open));
        open.setDefaultButton(true);
        Button files = button("newCase", "worklist.newCase", listener::newCase);
        files.setId("looseFiles");
        FlowPane bar = new FlowPane(8, 8, search, open, files,
                button("import", "worklist.import", () -> listener.chooseFolder().ifPresent(this::bring)),
                button("priority", "worklist.priority", this::askPriority),
                button("assign", "worklist.assign", this::askReader),
                button("fill", "worklist.fill", this::fill), hide);
        bar.getStyleClass().add("worklist-bar");
        return bar;
    }

    private Button button(String id, String key, Runnable act) {
        Button button = new Button(messages.text(key));
        button.setId("worklist-" + id + "-button");
        button.setOnAction(event -> act.run());
        return button;
    }

    /** Keys that act on the chosen case alone; the others are acts of the window. */
    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            selected().ifPresent(this::open);
            event.consume();
        } else if (event.getCode() == KeyCode.DELETE) {
            forget();
            event.consume();
        }
    }

    /** Shows the sheet of the chosen case without opening it. */
    public void fill() {
        selected().filter(one -> one.status() != CaseStatus.BROKEN)
                .ifPresent(one -> listener.fill(one.request()));
    }

    private void filter() {
        String wanted = search.getText().toLowerCase(Locale.ROOT).strip();
        shown.setPredicate(facets.chosen().and(one -> matches(one, wanted)));
        if (table.getSelectionModel().isEmpty() && !shown.isEmpty()) {
            table.getSelectionModel().select(0);
        }
    }

    private boolean matches(CaseOverview one, String wanted) {
        String text = one.id() + " " + one.identity().name() + " " + one.indication().orElse("") + " "
                + one.reader().orElse("") + " " + one.urgency().orElse("");
        return text.toLowerCase(Locale.ROOT).contains(wanted);
    }

    private Optional<CaseOverview> selected() {
        return Optional.ofNullable(table.getSelectionModel().getSelectedItem());
    }

    private void open(CaseOverview one) {
        left.set(true);
        if (one.status() == CaseStatus.INCOMPLETE) {
            listener.fill(one.request());
        } else {
            listener.open(one.request());
        }
    }

    /** Asks why the chosen case goes first. */
    public void askPriority() {
        selected().filter(one -> one.status() != CaseStatus.BROKEN)
                .ifPresent(one -> question.ask(messages.text("worklist.priority.ask", one.id()),
                        REASONS.stream().map(reason -> messages.text("worklist.reason." + reason)).toList(),
                        one.urgency().orElse(""), reason -> change(one, () -> queue.prioritise(one.id(), reason))));
    }

    /** Asks who reads the chosen case. */
    public void askReader() {
        List<String> readers = Stream.concat(Stream.of(queue.person()),
                cases.stream().flatMap(one -> one.reader().stream())).distinct().sorted().toList();
        selected().filter(one -> one.status() != CaseStatus.BROKEN)
                .ifPresent(one -> question.ask(messages.text("worklist.assign.ask", one.id()), readers,
                        one.reader().orElse(queue.person()),
                        name -> change(one, () -> queue.assign(one.id(), name))));
    }

    private void change(CaseOverview one, Runnable act) {
        work.run(() -> {
            act.run();
            return queue.read(one.request());
        }, after -> {
            int index = cases.indexOf(one);
            if (index >= 0) {
                cases.set(index, after);
                table.getSelectionModel().select(after);
            }
        });
    }

    private void forget() {
        selected().filter(one -> one.status() == CaseStatus.BROKEN).ifPresent(one -> work.run(() -> {
            queue.forget(one.request());
            return true;
        }, done -> cases.remove(one)));
    }

    /** Brings a folder into the list, readable or not. */
    void bring(Path folder) {
        CaseRequest request = new CaseRequest.Folder(folder);
        work.run(() -> {
            queue.add(request);
            return queue.read(request);
        }, one -> {
            cases.removeIf(old -> old.request().equals(one.request()));
            cases.add(one);
            table.getSelectionModel().select(one);
            table.scrollTo(one);
        });
    }

    private void dragged(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.LINK, TransferMode.COPY);
        }
        event.consume();
    }

    private void dropped(DragEvent event) {
        List<Path> folders = event.getDragboard().getFiles().stream().map(File::toPath)
                .map(path -> Files.isDirectory(path) ? path : path.toAbsolutePath().getParent()).distinct().toList();
        folders.forEach(this::bring);
        event.setDropCompleted(!folders.isEmpty());
        event.consume();
    }

    @Override
    public void requestFocus() {
        table.requestFocus();
    }
}
