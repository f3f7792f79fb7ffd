package org.alidade.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.alidade.casefile.LooseFiles;
import org.alidade.filtering.FilterLimits;
import org.alidade.filtering.FilterPresets;
import org.alidade.filtering.ScopeColumns;
import org.alidade.filtering.ScopeColumns.By;
import org.alidade.filtering.ScopeColumns.Key;
import org.alidade.filtering.ScopedVariant;
import org.alidade.model.Framework;
import org.alidade.progress.Progress;
import org.alidade.ranking.Candidate;
import org.alidade.text.Messages;
import org.alidade.workflow.CaseRequest;
import org.alidade.workflow.CaseSession;
import org.alidade.workflow.LocalWorkstation;
import org.alidade.workflow.StationSettings;

/**
 * From a changed setting to the first screen of the list, through the session that the screens use, over a real file.
 * Arguments: the program's home, a folder for the workspace (which keeps the tables), a VCF, a pedigree, the framework's
 * name. Prints median and worst in milliseconds.
 */
public final class SessionBenchmark {
    private static final int SCREEN = 50;
    private static final int ROUNDS = 12;

    private SessionBenchmark() {
    }

    public static void main(String[] arguments) throws Exception {
        LooseFiles files = new LooseFiles(List.of(Path.of(arguments[2])), Optional.of(Path.of(arguments[3])), List.of(),
                Optional.empty(), Map.of(), Optional.empty(), Framework.valueOf(arguments[4]));
        Path workspace = Files.createDirectories(Path.of(arguments[1]));
        try (LocalWorkstation station = LocalWorkstation.open(
                new StationSettings(workspace, Path.of(arguments[0], "sample-cases"), Optional.empty(),
                        Optional.empty(), "bench"),
                Messages.of(Locale.FRENCH), Clock.systemUTC(), page -> {
                    throw new IOException("no pictures here");
                })) {
            long start = System.nanoTime();
            CaseSession session = station.open(new CaseRequest.Loose(files, true), Progress.none()).session()
                    .orElseThrow();
            System.out.printf("open to first list: %.0f ms, %d variants in scope, %d candidates%n",
                    (System.nanoTime() - start) / 1e6, session.variants().all().size(), session.candidates().size());
            measure("changed depth to first screen of candidates", round -> {
                session.refilter(new FilterLimits(0.001, 0.01, 0.02, 20, 10 + round).applyTo(FilterPresets.standard()),
                        Progress.none());
                return session.candidates().stream().limit(SCREEN).mapToInt(SessionBenchmark::look).sum();
            });
            measure("counts alone, as under a slider", round -> session
                    .preview(new FilterLimits(0.001, 0.01, 0.02, 20, 30 + round).applyTo(FilterPresets.standard()),
                            Progress.none())
                    .steps().getLast().kept());
            scope(session);
        }
    }

    private static void scope(CaseSession session) throws Exception {
        ScopeColumns columns = session.variants().columns().orElseThrow();
        for (Key key : List.of(Key.FREQUENCY, Key.GENE, Key.CONSEQUENCE)) {
            measure("whole scope sorted by " + key + " to first screen", round -> {
                int[] order = columns.order(List.of(new By(key, round % 2 == 0)), Progress.none());
                return look(session, order);
            });
        }
        measure("whole scope sorted by three keys to first screen", round -> look(session, columns.order(
                List.of(new By(Key.GENE, true), new By(Key.CONSEQUENCE, true), new By(Key.FREQUENCY, round % 2 == 0)),
                Progress.none())));
        measure("whole scope searched to first screen",
                round -> look(session, columns.search(List.of("chr" + (1 + round) + ":1"), Progress.none())));
    }

    private static int look(CaseSession session, int[] order) {
        return Arrays.stream(order).limit(SCREEN).map(place -> look(session.variants().all().get(place))).sum();
    }

    private static int look(Candidate candidate) {
        return candidate.variants().stream().mapToInt(SessionBenchmark::look).sum();
    }

    private static int look(ScopedVariant variant) {
        return variant.evidence().key().text().length() + variant.verdicts().size();
    }

    private interface Work {
        int run(int round) throws Exception;
    }

    private static void measure(String name, Work work) throws Exception {
        double[] millis = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            work.run(round);
            millis[round] = (System.nanoTime() - start) / 1e6;
        }
        double first = millis[0];
        Arrays.sort(millis);
        System.out.printf(Locale.ROOT, "%-60s first %7.1f   median %7.1f   worst %7.1f ms%n", name, first,
                millis[ROUNDS / 2], millis[ROUNDS - 1]);
    }
}
