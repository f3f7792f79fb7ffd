package org.alidade.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.alidade.samples.SampleCases;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code alidade samples DIR}: makes the sample cases again, byte for byte. */
@Command(name = "samples", hidden = true, resourceBundle = "org.alidade.cli.usage", mixinStandardHelpOptions = true)
final class SamplesCommand implements Callable<Integer> {
    @Mixin
    CommonOptions common = new CommonOptions();

    @Parameters(index = "0", paramLabel = "DIR", descriptionKey = "out")
    Path out = Path.of("");

    private final Environment environment;

    SamplesCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() throws IOException {
        SampleCases.generateAll(out);
        environment.out().println(common.messages(environment).text("cli.samples.done", out.toString()));
        return 0;
    }
}
