package org.alidade.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;

import org.alidade.model.Problem;
import org.alidade.progress.Progress;
import org.alidade.workflow.BenchmarkLoad;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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
}
