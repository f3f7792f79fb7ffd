package org.alidade.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.alidade.knowledge.KnowledgeException;
import org.alidade.text.Messages;
import org.alidade.workflow.CaseRefused;
import org.alidade.workflow.LocalWorkstation;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code alidade shot}: a picture of a screen, without a display. */
@Command(name = "shot", resourceBundle = "org.alidade.cli.usage", mixinStandardHelpOptions = true)
final class ShotCommand implements Callable<Integer> {
    /** Every screen, into a folder. */
    private static final String ALL = "all";
    private static final Pattern SIZE = Pattern.compile("(\\d{3,5})x(\\d{3,5})");

    @Mixin
    CommonOptions common = new CommonOptions();

    @Parameters(index = "0", paramLabel = "SCREEN", descriptionKey = "screen")
    String screen = "";

    @Parameters(index = "1", arity = "0..1", paramLabel = "CASE", descriptionKey = "case")
    @Nullable
    Path caseFolder;

    @Option(names = "--out", paramLabel = "PNG", required = true, descriptionKey = "outPng")
    Path out = Path.of("");

    @Option(names = "--size", paramLabel = "WxH", defaultValue = "1280x800", descriptionKey = "size")
    String size = "1280x800";

    @Option(names = "--theme", paramLabel = "T", defaultValue = "light", descriptionKey = "theme")
    String theme = "light";

    @Mixin
    LooseOptions loose = new LooseOptions();

    private final Environment environment;

    ShotCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() throws IOException, KnowledgeException {
        Messages messages = common.messages(environment);
        Matcher matcher = SIZE.matcher(size);
        if (!matcher.matches() || !screen.equals(ALL) && !environment.screens().names().contains(screen)) {
            environment.err()
                    .println(messages.text("cli.shot.wrong", String.join(", ", environment.screens().names())));
            return 2;
        }
        Screens.ShotRequest request = new Screens.ShotRequest(screen,
                Optional.ofNullable(caseFolder).map(loose::request),
                Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)), theme,
                common.locale(environment));
        try (LocalWorkstation workstation = common.workstation(environment)) {
            if (screen.equals(ALL)) {
                environment.screens().shots(request, workstation, out);
            } else {
                Files.write(out, environment.screens().shot(request, workstation));
            }
        } catch (CaseRefused refused) {
            refused.problems().forEach(problem -> environment.err().println(messages.line(problem)));
            return 1;
        }
        return 0;
    }
}
