package org.alidade.workbench.candidates;

import static org.assertj.core.api.Assertions.assertThat;

import org.alidade.filtering.ScopedVariants;
import javafx.scene.control.CheckBox;
import javafx.event.ActionEvent;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;

import org.alidade.filtering.ScopedVariant;
import org.alidade.knowledge.KnowledgeException;
import org.alidade.model.VariantKey;
import org.alidade.progress.Progress;
import org.alidade.ranking.Candidate;
import org.alidade.record.Dismissal;
import org.alidade.record.JournalEntry;
import org.alidade.record.SqliteRecord;
import org.alidade.record.VariantReview;
import org.alidade.text.Messages;
import org.alidade.workbench.common.BackgroundWork;
import org.alidade.workbench.common.Theme;
import org.alidade.workflow.CaseRequest;
import org.alidade.workflow.CaseSession;
import org.alidade.workflow.LocalWorkstation;
import org.alidade.workflow.StationSettings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.skin.TableColumnHeader;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/** The list on a sample case, by the keyboard. */
@ExtendWith(ApplicationExtension.class)
class CandidatesPaneTest {
    private static final Path HOME = Path.of(System.getProperty("alidade.basedir", "")).toAbsolutePath();
    private static final Messages FRENCH = Messages.of(Locale.FRENCH);

    private final StackPane root = new StackPane();
    private final HeardListener heard = new HeardListener();
    private final BackgroundWork work = new BackgroundWork(failure -> {
        throw new AssertionError(failure);
    });
    @TempDir
    private Path folder = Path.of("");
    private Path workspace = Path.of("");
    private Optional<LocalWorkstation> station = Optional.empty();
    private Optional<CaseSession> open = Optional.empty();

    @Start
    void start(Stage stage) throws IOException, KnowledgeException {
        workspace = folder.resolve("workspace");
        LocalWorkstation workstation = LocalWorkstation.open(new StationSettings(workspace,
                HOME.resolve("sample-cases"), Optional.empty(), Optional.empty(), "test"), FRENCH, Clock.systemUTC(),
                org.alidade.workbench.reading.WebViewReadPicture::new);
        station = Optional.of(workstation);
        open = workstation.open(new CaseRequest.Folder(HOME.resolve("sample-cases/pi08-pccb-trio")), Progress.none())
                .session();
        Theme.LIGHT.apply(root);
        root.getChildren().setAll(pane());
        stage.setScene(new Scene(root, 900, 500));
        stage.show();
    }

    private CandidatesPane pane() {
        return new CandidatesPane(session(), FRENCH, work, station.orElseThrow().preferences(), heard);
    }

    @AfterEach
    void close() {
        work.close();
        station.ifPresent(LocalWorkstation::close);
    }

    private CaseSession session() {
        return open.orElseThrow();
    }

    private CandidatesPane shown() {
        return (CandidatesPane) root.getChildren().getFirst();
    }

    private CandidateTable table(FxRobot robot) {
        return robot.lookup("#candidates").queryAs(CandidateTable.class);
    }

    private static void await(BooleanSupplier holds) {
        try {
            WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(holds::getAsBoolean).get());
        } catch (TimeoutException e) {
            throw new AssertionError("did not come true within a minute", e);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Optional<VariantReview> review(VariantKey key) {
        return session().review(key);
    }

    @Test
    void aVariantIsSetAsideByNumberKeyStaysInTheListWithItsReasonAndIsBroughtBack(FxRobot robot) throws IOException {
        robot.interact(() -> shown().showScope(true));
        CandidateTable table = table(robot);
        ListedRow row = table.current().orElseThrow();
        int all = table.getItems().size();
        robot.interact(shown()::dismissOrBringBack);
        robot.type(KeyCode.DIGIT3);
        await(() -> review(row.keys().getFirst()).flatMap(VariantReview::dismissal).isPresent());
        await(() -> table.isAside(row));
        assertThat(table.getItems()).hasSize(all);
        assertThat(table.getItems().getLast()).isSameAs(row);
        assertThat(table.getSelectionModel().getSelectedItem()).isSameAs(row);
        assertThat(robot.lookup("#list-aside").queryAs(ToggleButton.class).getText()).isEqualTo("☑ 1 écarté");
        robot.interact(shown()::toggleAside);
        assertThat(table.getItems()).hasSize(all - 1);
        assertThat(robot.lookup("#listNotice").queryAs(Label.class).getText()).contains("masqués");
        robot.interact(shown()::toggleAside);
        robot.interact(shown()::dismissOrBringBack);
        await(() -> review(row.keys().getFirst()).flatMap(VariantReview::dismissal).isEmpty());
        assertThat(journalOfReviews()).hasSize(2).satisfies(rows -> {
            assertThat(rows.getFirst().newValue()).contains("\"reason\":\"FREQUENCY\"");
            assertThat(rows.getLast().newValue()).doesNotContain("dismissal");
        });
    }

    /** The record is held by one program, so that it is read when the station has given it back. */
    private List<JournalEntry> journalOfReviews() throws IOException {
        station.ifPresent(LocalWorkstation::close);
        station = Optional.empty();
        try (SqliteRecord record = SqliteRecord.open(workspace, Clock.systemUTC(), "test", "test", "k")) {
            return record.journal().stream().filter(entry -> entry.act().equals("review")).toList();
        }
    }

    @Test
    void aPairIsSetAsideAndUndoneInOneAct(FxRobot robot) {
        Candidate pair = session().candidates().getFirst();
        assertThat(pair.isPair()).isTrue();
        robot.interact(shown()::dismissOrBringBack);
        robot.type(KeyCode.DIGIT1);
        await(() -> session().reviews().stream().filter(one -> one.dismissal().isPresent()).count() == 2);
        session().reviewing().undo();
        assertThat(session().reviews()).allMatch(one -> one.dismissal().isEmpty());
    }

    @Test
    void anotherReasonNeedsItsWords(FxRobot robot) {
        VariantKey key = session().candidates().getFirst().variants().getFirst().evidence().key();
        robot.interact(shown()::dismissOrBringBack);
        robot.type(KeyCode.DIGIT7);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(review(key)).isEmpty();
        robot.write("hors question");
        robot.type(KeyCode.ENTER);
        await(() -> review(key).flatMap(VariantReview::dismissal)
                .equals(Optional.of(new Dismissal(Dismissal.Reason.OTHER, "hors question"))));
    }

    @Test
    void tagsAreGivenByNumberKeyAndByWordAndStandInTheRow(FxRobot robot) {
        VariantKey key = session().candidates().getFirst().variants().getFirst().evidence().key();
        robot.interact(shown()::tag);
        robot.type(KeyCode.DIGIT3);
        await(() -> review(key).filter(one -> one.tags().contains("à discuter en RCP")).isPresent());
        robot.interact(() -> robot.lookup("#tagWords").queryAs(TextField.class).requestFocus());
        robot.write("mosaique");
        robot.type(KeyCode.ENTER);
        await(() -> review(key).filter(one -> one.tags().contains("mosaique")).isPresent());
        robot.type(KeyCode.ESCAPE);
        await(() -> robot.lookup("#tagCard").tryQuery().isEmpty());
        assertThat(robot.lookup(".tag").queryAllAs(Label.class)).extracting(Label::getText)
                .contains("à discuter en RCP", "mosaique");
    }

    @Test
    void columnsAreShownMovedPinnedSortedByKeysAndComeBackWithThePerson(FxRobot robot) {
        robot.interact(() -> shown().chooseColumns());
        ColumnArrangement columns = table(robot).columns();
        robot.interact(() -> robot.lookup("#columnList").<String>queryListView().getSelectionModel().select("revel"));
        robot.type(KeyCode.SPACE);
        assertThat(columns.column("revel").isVisible()).isTrue();
        int place = columns.ids().indexOf("revel");
        robot.push(KeyCode.ALT, KeyCode.UP);
        assertThat(columns.ids().indexOf("revel")).isEqualTo(place - 1);
        robot.type(KeyCode.P);
        assertThat(columns.ids().indexOf("revel")).isEqualTo(2);
        robot.type(KeyCode.S);
        assertThat(columns.sorted()).extracting(one -> one.column()).containsExactly("revel");
        ListView<String> list = robot.lookup("#columnList").queryListView();
        assertThat(list.getSelectionModel().getSelectedItem()).isEqualTo("revel");
        robot.interact(() -> root.getChildren().setAll(pane()));
        ColumnArrangement again = table(robot).columns();
        assertThat(again.ids()).isEqualTo(columns.ids());
        assertThat(again.column("revel").isVisible()).isTrue();
        assertThat(again.isPinned("revel")).isTrue();
        assertThat(again.sorted()).isEqualTo(columns.sorted());
        robot.interact(shown()::sortByRank);
        assertThat(again.sorted()).isEmpty();
    }

    @Test
    void pinnedColumnsStayWhileTheOthersScroll(FxRobot robot) {
        CandidateTable table = table(robot);
        robot.interact(() -> {
            table.columns().show("comment", true);
            table.columns().show("position", true);
        });
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> robot.lookup(".scroll-bar").queryAllAs(ScrollBar.class).stream()
                .filter(bar -> bar.getOrientation() == javafx.geometry.Orientation.HORIZONTAL && bar.isVisible())
                .forEach(bar -> bar.setValue(bar.getMax())));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(left(robot, table, "gene")).isBetween(0.0, 60.0);
        assertThat(left(robot, table, "consequence")).isNegative();
    }

    /** Where the title of a column begins, in the table. */
    private static double left(FxRobot robot, CandidateTable table, String column) {
        TableColumnHeader header = robot.lookup(".column-header").queryAllAs(Node.class).stream()
                .filter(TableColumnHeader.class::isInstance).map(TableColumnHeader.class::cast)
                .filter(one -> one.getTableColumn() != null && column.equals(one.getTableColumn().getId()))
                .findFirst().orElseThrow();
        return table.sceneToLocal(header.localToScene(header.getLayoutBounds())).getMinX();
    }

    @Test
    void theSelectionStaysOnItsVariantWhenSortedAndFilteredAndTheListSaysWhenItLeaves(FxRobot robot) {
        robot.interact(() -> shown().showScope(true));
        CandidateTable table = table(robot);
        robot.interact(() -> shown().move(40));
        ListedRow row = table.current().orElseThrow();
        robot.interact(() -> table.columns().sortNext("frequency"));
        assertThat(table.getSelectionModel().getSelectedItem()).isSameAs(row);
        robot.interact(shown()::focusQuickFilter);
        robot.write("chrom nulle part");
        assertThat(table.getItems()).isEmpty();
        assertThat(robot.lookup("#listNotice").queryAs(Label.class).getText()).contains("nulle part");
        assertThat(table.current()).contains(row);
        robot.type(KeyCode.ESCAPE);
        assertThat(table.getSelectionModel().getSelectedItem()).isSameAs(row);
    }

    @Test
    void aListOfMillionsShowsAndOrdersTheSameRowsWithoutHoldingThem() {
        ScopedVariants variants = session().variants();
        ScopeRows lazy = new ScopeRows(variants, variants.columns().orElseThrow());
        HeldRows held = new HeldRows(variants.all().stream().map(ListedRow::of).toList());
        List<ColumnSpec> specs = RowColumns.all(FRENCH,
                new RowWords(FRENCH, FamilyMember.of(session().theCase(), FRENCH)), () -> Reviews.of(List.of()));
        for (String id : List.of("gene", "consequence", "frequency", "clinvar", "revel", "spliceAi", "quality")) {
            ColumnSpec spec = specs.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
            ListSource.Wanted wanted = new ListSource.Wanted(QuickFilter.of(""), FacetChoice.NONE, false,
                    List.of(new ListSource.By(id, spec.order(), false)), Reviews.of(List.of()), row -> "");

            assertThat(lazy.arranged(wanted, Progress.none()).places()).as(id)
                    .isEqualTo(held.arranged(wanted, Progress.none()).places());
        }
        for (int place = 0; place < held.size(); place++) {
            assertThat(lazy.get(place)).isEqualTo(held.get(place));
            assertThat(lazy.places(held.get(place))).contains(place);
        }
        ListSource.By unknown = new ListSource.By("tags", specs.getFirst().order(), true);
        assertThat(lazy.arranged(new ListSource.Wanted(QuickFilter.of("pccb"), FacetChoice.NONE, false,
                List.of(unknown), Reviews.of(List.of()), row -> ""), Progress.none())).satisfies(arranged -> {
                    assertThat(arranged.ignored()).containsExactly("tags");
                    assertThat(arranged.places()).isNotEmpty();
                    for (int place : arranged.places()) {
                        assertThat(held.get(place).gene().orElseThrow().symbol()).isEqualTo("PCCB");
                    }
                });
    }

    @Test
    void aTickNarrowsTheListAndItsChipWidensItAgain(FxRobot robot) {
        robot.interact(() -> shown().showScope(true));
        CandidateTable table = table(robot);
        int all = table.getItems().size();
        robot.interact(shown()::openFacets);
        await(() -> robot.lookup("#tick-IMPACT-MODERATE").tryQuery().isPresent());
        robot.interact(() -> robot.lookup("#tick-IMPACT-MODERATE").queryAs(CheckBox.class).fire());
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(table.getItems()).isNotEmpty().hasSizeLessThan(all)
                .allMatch(row -> Facet.IMPACT.of(row, table.reviews()).contains("MODERATE"));
        robot.interact(() -> robot.lookup("#facet-IMPACT-MODERATE").queryButton().fire());
        assertThat(table.getItems()).hasSize(all);
    }

    @Test
    void limitsOfTheMomentAreKeptUnderANameThatSaysWhatTheyAre(FxRobot robot) {
        robot.interact(shown()::openFilters);
        robot.interact(() -> {
            TextField depth = robot.lookup("#limitField-depth").queryAs(TextField.class);
            depth.setText("17");
            depth.fireEvent(new ActionEvent());
            robot.lookup("#filters-name").queryAs(TextField.class).setText("Sanger ensuite");
            robot.lookup("#filters-save").queryButton().fire();
        });
        assertThat(station.orElseThrow().preferences().current().filterSets()).singleElement().satisfies(set -> {
            assertThat(set.name()).isEqualTo("Sanger ensuite = standard 1 (DP≥17)");
            assertThat(set.minimumDepth()).isEqualTo(17);
        });
        await(() -> session().variants().settings().name().startsWith("Sanger ensuite"));
        robot.interact(() -> robot.lookup("#filters-forget").queryButton().fire());
        assertThat(station.orElseThrow().preferences().current().filterSets()).isEmpty();
        await(() -> session().variants().settings().name().equals("standard 1"));
    }

    @Test
    void aLimitTypedAsAPercentageRefiltersAndTheSelectionStays(FxRobot robot) {
        assertThat(heard.selected).isNotEmpty();
        robot.interact(shown()::openFilters);
        type(robot, "#limitField-dominant", "0,05 %");
        type(robot, "#limitField-genotypeQuality", "99");
        await(() -> session().variants().settings().minimumGenotypeQuality() == 99 && heard.refiltered > 0);
        assertThat(session().variants().settings().name()).contains("AD≤0.0005").contains("GQ≥99");
        // pathogenic for ClinVar: rescued, and still selected
        assertThat(session().candidates()).singleElement()
                .satisfies(one -> assertThat(one.variants()).allMatch(ScopedVariant::isRescued));
        assertThat(table(robot).getSelectionModel().getSelectedItem().candidate())
                .contains(session().candidates().getFirst());
        assertThat(robot.lookup("#count-QUALITY").queryAs(Label.class).getText()).isNotBlank();
    }

    private static void type(FxRobot robot, String field, String text) {
        robot.interact(() -> {
            TextField limit = robot.lookup(field).queryAs(TextField.class);
            limit.requestFocus();
            limit.setText(text);
        });
        robot.type(KeyCode.ENTER);
    }

    @Test
    void aFieldOfTheVcfThatAPersonShowsIsShownInTheNextCaseTooAndNotForgottenInOneWithoutIt(FxRobot robot) {
        robot.interact(() -> table(robot).columns().show("FORMAT:DP", true));
        robot.interact(() -> root.getChildren().setAll(pane()));
        assertThat(table(robot).columns().column("FORMAT:DP").isVisible()).isTrue();
        assertThat(table(robot).columns().column("FORMAT:GQ").isVisible()).isFalse();

        robot.interact(() -> new ColumnArrangement(new TableView<>(),
                RowColumns.all(FRENCH, new RowWords(FRENCH, List.of()), () -> Reviews.of(List.of())),
                station.orElseThrow().preferences()).show("revel", true));
        robot.interact(() -> root.getChildren().setAll(pane()));
        assertThat(table(robot).columns().column("FORMAT:DP").isVisible()).isTrue();
        assertThat(table(robot).columns().column("revel").isVisible()).isTrue();
    }
}
