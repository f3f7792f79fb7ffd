package org.alidade.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.alidade.classification.BatchClassifier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code alidade classify --batch}: criteria in, points and classes out. */
@Command(name = "classify", resourceBundle = "org.alidade.cli.usage", mixinStandardHelpOptions = true)
final class ClassifyCommand implements Callable<Integer> {
    @Mixin
    CommonOptions common = new CommonOptions();

    @Option(names = "--batch", required = true, descriptionKey = "batch")
    boolean batch;

    private final Environment environment;

    ClassifyCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() throws IOException {
        var problems = new BatchClassifier().classify(environment.in(), environment.out());
        environment.out().flush();
        problems.forEach(problem -> environment.err().println(common.messages(environment).line(problem)));
        return problems.isEmpty() ? 0 : 1;
    }
}
