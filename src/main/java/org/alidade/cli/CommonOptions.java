package org.alidade.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.alidade.knowledge.KnowledgeException;
import org.alidade.text.Messages;
import org.alidade.workflow.LocalWorkstation;
import org.alidade.workflow.StationSettings;
import org.alidade.workflow.Workstation;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options that every command takes. */
final class CommonOptions {
    @Option(names = "--workspace", paramLabel = "DIR", descriptionKey = "workspace")
    @Nullable
    Path workspace;

    @Option(names = "--knowledge", paramLabel = "BUNDLE", descriptionKey = "knowledge")
    @Nullable
    Path knowledge;

    @Option(names = "--reference", paramLabel = "FASTA", descriptionKey = "reference")
    @Nullable
    Path reference;

    @Option(names = "--locale", paramLabel = "fr|en", descriptionKey = "locale")
    @Nullable
    String locale;

    /** The language of this call: the option, else the machine's. */
    Locale locale(Environment environment) {
        String wanted = locale;
        return wanted == null ? environment.locale() : Locale.of(wanted);
    }

    /** The language of the screens: the option, else what the person chose, else the machine's. */
    Locale screenLocale(Environment environment, Workstation workstation) {
        return locale == null
                ? workstation.preferences().current().locale().orElseGet(environment::locale)
                : locale(environment);
    }

    Messages messages(Environment environment) {
        return Messages.of(locale(environment));
    }

    /** The workspace folder: the option, else ALIDADE_WORKSPACE, else a folder of the user. */
    Path workspace(Environment environment) {
        Path given = workspace;
        if (given != null) {
            return given.toAbsolutePath();
        }
        String variable = environment.variables().get("ALIDADE_WORKSPACE");
        return variable == null || variable.isEmpty()
                ? environment.userHome().resolve(".alidade")
                : Path.of(variable).toAbsolutePath();
    }

    /** The program behind the command. */
    LocalWorkstation workstation(Environment environment) throws KnowledgeException, java.io.IOException {
        return workstation(environment, workspace(environment));
    }

    /** The same with another workspace. */
    LocalWorkstation workstation(Environment environment, Path folder) throws KnowledgeException, java.io.IOException {
        StationSettings settings = new StationSettings(folder,
                environment.home().resolve("sample-cases"), Optional.ofNullable(knowledge),
                Optional.ofNullable(reference), environment.version());
        LocalWorkstation workstation = LocalWorkstation.open(settings, messages(environment), environment.clock(),
                environment.pictures());
        workstation.shownBecauseOf().ifPresent(holder -> environment.err().println(messages(environment)
                .text("cli.readOnly", holder.person(), holder.station(), holder.since().toString())));
        return workstation;
    }
}
