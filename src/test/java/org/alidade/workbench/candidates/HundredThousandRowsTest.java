package org.alidade.workbench.candidates;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.IntConsumer;

import org.alidade.text.Messages;
import org.alidade.workbench.common.Theme;
import org.alidade.workflow.Preferences;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/** A list as long as an unfiltered exome. Prints what a scroll step costs, since a limit would fail on a busy machine. */
@ExtendWith(ApplicationExtension.class)
class HundredThousandRowsTest {
    private static final int ROWS = 100_000;
    private static final int STEPS = 200;
    @TempDir
    static Path folder = Path.of("");

    /** Hears nothing. */
    private static final class Deaf implements CandidateTable.Listener {
        @Override
        public void selected(ListedRow row) {
            // nobody looks
        }

        @Override
        public void lost(ListedRow row) {
            // nobody looks
        }

        @Override
        public void found() {
            // nobody looks
        }

        @Override
        public void arranged() {
            // nobody looks
        }
    }

    private final List<ListedRow> rows = rows();
    private final StackPane root = new StackPane();

    private static List<ListedRow> rows() {
        List<ListedRow> rows = new ArrayList<>();
        for (int at = 0; at < ROWS; at++) {
            String gene = "GENE" + at % 5000;
            rows.add(TestRows.row(at + 1, 1.0 - (double) at / ROWS, TestRows
                    .scoped(TestRows.at("1-" + (1000 + at) + "-A-G", gene).frequency((at * 7919 % ROWS) / 1e7), gene)));
        }
        return rows;
    }

    @Start
    void start(Stage stage) {
        Theme.LIGHT.apply(root);
        stage.setScene(new Scene(root, 1200, 700));
        stage.show();
    }

    private CandidateTable shown(FxRobot robot) {
        CandidateTable[] made = new CandidateTable[1];
        robot.interact(() -> {
            made[0] = new CandidateTable(Messages.of(Locale.FRENCH), TestRows.TRIO, List.of(),
                    Preferences.open(folder, "p", "s"), new Deaf());
            made[0].show(new HeldRows(rows), Reviews.of(List.of()));
            root.getChildren().setAll(made[0]);
        });
        arranged(made[0]);
        return made[0];
    }

    /** The list is long, and so arranged behind the screen. */
    private static void arranged(CandidateTable table) {
        try {
            WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS,
                    () -> WaitForAsyncUtils.asyncFx(() -> !table.isArranging()).get());
        } catch (TimeoutException e) {
            throw new AssertionError("not arranged within a minute", e);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void onlyVisibleCellsExistAndScrollingMakesNoNewOnes(FxRobot robot) {
        CandidateTable table = shown(robot);
        Set<Node> before = new HashSet<>(table.lookupAll(".table-cell"));
        assertThat(before).isNotEmpty().hasSizeLessThan(1500);
        VirtualFlow<?> flow = (VirtualFlow<?>) table.lookup(".virtual-flow");
        measure(robot, "jump to another page", step -> table.scrollTo(step * 487));
        measure(robot, "turn of the wheel by 3 rows", step -> flow.scrollPixels(72));
        assertThat(new HashSet<>(table.lookupAll(".table-cell"))).hasSizeLessThan(1500);
    }

    /** In processor time of the screen's thread, which other work on the machine does not lengthen. */
    private void measure(FxRobot robot, String what, IntConsumer act) {
        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        List<Long> nanos = new ArrayList<>();
        for (int step = 1; step <= STEPS; step++) {
            int now = step;
            robot.interact(() -> {
                long begin = clock.getCurrentThreadCpuTime();
                act.accept(now);
                root.applyCss();
                root.layout();
                nanos.add(clock.getCurrentThreadCpuTime() - begin);
            });
        }
        nanos.sort(null);
        System.out.printf(Locale.ROOT, "%s, %d rows: median %.1f ms, 95th percentile %.1f ms%n", what, ROWS,
                nanos.get(STEPS / 2) / 1e6, nanos.get(STEPS * 95 / 100) / 1e6);
    }

    @Test
    void theSelectionStaysOnItsVariantWhileTheListIsSorted(FxRobot robot) {
        CandidateTable table = shown(robot);
        ListedRow wanted = rows.get(4321);
        robot.interact(() -> table.select(wanted.keys().getFirst()));
        assertThat(table.getSelectionModel().getSelectedIndex()).isEqualTo(4321);
        long[] onScreen = new long[1];
        long begin = System.nanoTime();
        robot.interact(() -> {
            long start = System.nanoTime();
            table.columns().sortNext("frequency");
            onScreen[0] = System.nanoTime() - start;
            assertThat(table.getItems().get(4321)).isSameAs(wanted); // the old order stays until the new one is there
        });
        arranged(table);
        System.out.printf(Locale.ROOT, "sort of %d rows: %.0f ms, of which the screen waited %.0f ms%n", ROWS,
                (System.nanoTime() - begin) / 1e6, onScreen[0] / 1e6);
        assertThat(table.getSelectionModel().getSelectedItem()).isSameAs(wanted);
        assertThat(table.getItems().getFirst().candidate().orElseThrow().rank()).isEqualTo(1);
        assertThat(table.getItems().indexOf(wanted)).isNotEqualTo(4321);
        robot.interact(table.columns()::sortByRank);
        arranged(table);
        assertThat(table.getSelectionModel().getSelectedIndex()).isEqualTo(4321);
    }

    @Test
    void onlyTheLastOfSeveralWishesIsShown(FxRobot robot) {
        CandidateTable table = shown(robot);
        robot.interact(() -> {
            table.columns().sortNext("frequency");
            table.columns().sortNext("gene");
            table.filter(QuickFilter.of("GENE4321"));
        });
        arranged(table);

        assertThat(table.getItems()).hasSize(ROWS / 5000)
                .allMatch(row -> row.gene().orElseThrow().symbol().equals("GENE4321"));
        assertThat(table.counts()).isEqualTo(new ListCounts(ROWS / 5000, ROWS, 0, 0));
    }
}
