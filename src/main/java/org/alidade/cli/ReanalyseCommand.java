package org.alidade.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.alidade.exchange.TsvWriter;
import org.alidade.knowledge.KnowledgeException;
import org.alidade.text.Messages;
import org.alidade.workflow.CaseRequest;
import org.alidade.workflow.CaseSession;
import org.alidade.workflow.LocalWorkstation;
import org.alidade.workflow.Workstation.Opening;
import org.alidade.workflow.reanalysis.ReadingChange;
import org.alidade.workflow.reanalysis.ReadingChange.Reason;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code alidade reanalyse}: what has changed of cases since their last reading, one line a reason, and nothing else. */
@Command(name = "reanalyse", resourceBundle = "org.alidade.cli.usage", mixinStandardHelpOptions = true)
final class ReanalyseCommand implements Callable<Integer> {
    @Mixin
    CommonOptions common = new CommonOptions();

    @Parameters(arity = "0..*", paramLabel = "CASE", descriptionKey = "reanalyseCases")
    List<Path> cases = List.of();

    @Option(names = "--all", descriptionKey = "reanalyseAll")
    boolean all;

    private final Environment environment;

    ReanalyseCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() throws IOException, KnowledgeException {
        Messages messages = common.messages(environment);
        if (cases.isEmpty() != all) {
            environment.err().println(messages.text("cli.reanalyse.wrong"));
            return 2;
        }
        try (LocalWorkstation workstation = common.workstation(environment)) {
            TsvWriter tsv = new TsvWriter(environment.out(), "case", "what", "contig", "pos", "ref", "alt", "gene",
                    "why", "before", "after");
            int status = 0;
            for (Path one : all ? workstation.readBefore() : cases) {
                status = Math.max(status, reanalyse(workstation, one, tsv, messages));
            }
            return status;
        }
    }

    private int reanalyse(LocalWorkstation workstation, Path one, TsvWriter tsv, Messages messages)
            throws IOException {
        ConsoleProgress progress = new ConsoleProgress(environment.err(), messages, System.console() != null);
        Opening opening = workstation.reanalyse(new CaseRequest.Folder(one), progress);
        progress.end();
        if (opening.session().isEmpty()) {
            opening.problems().forEach(problem -> environment.err().println(messages.line(problem)));
            return 1;
        }
        try (CaseSession session = opening.session().get()) {
            List<ReadingChange> changes = session.reanalysis().keep();
            String id = session.theCase().id();
            for (ReadingChange change : changes) {
                for (Reason reason : change.reasons()) {
                    tsv.line(line(id, change, reason));
                }
            }
            environment.err().println(messages.text("workflow.reanalysis." + (changes.isEmpty() ? "none" : "some"), id,
                    changes.size()));
        }
        return 0;
    }

    private static List<String> line(String id, ReadingChange change, Reason reason) {
        List<String> line = new ArrayList<>(List.of(id, code(change.what())));
        String[] place = change.variant().split("-", 4);
        for (int i = 0; i < 4; i++) {
            line.add(i < place.length ? place[i] : "");
        }
        line.addAll(List.of(change.gene(), code(reason.why()), reason.before(), reason.after()));
        return line;
    }

    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
