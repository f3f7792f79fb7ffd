package org.alidade.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.alidade.knowledge.KnowledgeException;
import org.alidade.model.Problem;
import org.alidade.progress.Progress;
import org.alidade.text.Messages;
import org.alidade.workflow.BenchmarkLoad;
import org.alidade.workflow.BenchmarkRanking;
import org.alidade.workflow.LocalWorkstation;
import org.alidade.workflow.RankingSummary;
import org.alidade.workflow.TemporaryFolder;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Measurements that anyone can repeat. */
@Command(name = "benchmark")
final class BenchmarkCommand {
    /** {@code benchmark load}: one line, {@code records rows seconds peak_mb}. */
    @Command(name = "load")
    static final class Load implements Callable<Integer> {
        @Mixin
        CommonOptions common = new CommonOptions();

        @Parameters(paramLabel = "FILE", descriptionKey = "benchmarkFile")
        @Nullable
        Path file;

        private final Environment environment;

        Load(Environment environment) {
            this.environment = environment;
        }

        @Override
        public Integer call() throws IOException {
            Path vcf = java.util.Objects.requireNonNull(file);
            BenchmarkLoad.Outcome outcome = BenchmarkLoad.run(vcf, common.workspace(environment), Progress.none());
            environment.out().println("records\trows\tseconds\tpeak_mb");
            environment.out().println(String.format(Locale.ROOT, "%d\t%d\t%.3f\t%d", outcome.records(), outcome.rows(),
                    outcome.seconds(), outcome.peakBytes() >> 20));
            boolean refused = false;
            for (Problem problem : outcome.problems()) {
                if (problem.isError()) {
                    refused = true;
                    environment.err().println(common.messages(environment).line(problem));
                }
            }
            return refused ? 1 : 0;
        }
    }

    /** {@code benchmark ranking}: a line a case in a file, what they come to on standard output. */
    @Command(name = "ranking")
    static final class Ranking implements Callable<Integer> {
        @Mixin
        CommonOptions common = new CommonOptions();

        @Option(names = "--cases", paramLabel = "DIR", required = true, descriptionKey = "benchmarkCases")
        Path cases = Path.of("");

        @Option(names = "--out", paramLabel = "TSV", required = true, descriptionKey = "benchmarkOut")
        Path out = Path.of("");

        private final Environment environment;

        Ranking(Environment environment) {
            this.environment = environment;
        }

        @Override
        public Integer call() throws IOException, KnowledgeException {
            Messages messages = common.messages(environment);
            ConsoleProgress progress = new ConsoleProgress(environment.err(), messages, System.console() != null);
            // the cases of a measurement have no business in the person's record
            try (TemporaryFolder thrownAway = TemporaryFolder.in(common.workspace(environment), "benchmark");
                    LocalWorkstation workstation = common.workstation(environment, thrownAway.path())) {
                List<BenchmarkRanking.Placed> placed = workstation.benchmarkRanking(cases, out,
                        problem -> environment.err().println(messages.line(problem)), progress);
                progress.end();
                RankingSummary.of(placed).forEach(environment.out()::println);
                return placed.isEmpty() ? 1 : 0;
            } finally {
                progress.end();
            }
        }
    }
}
