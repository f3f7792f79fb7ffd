package org.alidade.workflow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.alidade.progress.Progress;
import org.alidade.ranking.Candidate;
import org.alidade.text.Messages;
import org.alidade.workflow.Workstation.CaseEntry;
import org.alidade.workflow.Workstation.Opening;

/** The whole main job on the first sample case without a screen: interpret, take over its decisions, sign, verify. */
public final class Demonstration {
    private Demonstration() {
    }

    /** {@code lines}: what was done and where the results are, for the reader. */
    public record Outcome(boolean done, List<String> lines) {
        public Outcome {
            lines = List.copyOf(lines);
        }
    }

    public static Outcome run(LocalWorkstation workstation, Path out, Messages messages)
            throws IOException {
        List<CaseEntry> cases = workstation.worklist().stream()
                .filter(entry -> entry.folder().startsWith(workstation.sampleCases())).toList();
        if (cases.isEmpty()) {
            return new Outcome(false,
                    List.of(messages.text("workflow.demonstration.none", workstation.sampleCases().toString())));
        }
        Opening opening = workstation.open(new CaseRequest.Folder(cases.getFirst().folder()), Progress.none());
        if (opening.session().isEmpty()) {
            return new Outcome(false, opening.problems().stream().map(messages::line).toList());
        }
        try (CaseSession session = opening.session().get()) {
            return job(session, out.resolve(session.theCase().id()), messages);
        }
    }

    private static Outcome job(CaseSession session, Path folder, Messages messages) throws IOException {
        Files.createDirectories(folder);
        List<String> lines = new ArrayList<>();
        InterpretCase.write(session, folder, true, messages, Progress.none());
        lines.add(messages.text("workflow.demonstration.interpreted", session.theCase().id(),
                session.candidates().size(), folder.toString()));
        session.candidates().stream().limit(1).map(first -> first(first, messages)).forEach(lines::add);
        session.applyDemonstrationReview();
        Path pdf = session.signDemonstration(folder.resolve("report.pdf"), Progress.none());
        lines.add(messages.text("workflow.demonstration.report", pdf.toString()));
        VerifyFile.Outcome verdict = VerifyFile.verify(pdf, messages);
        verdict.lines().forEach(line -> lines.add("  " + line));
        return new Outcome(verdict.intact(), lines);
    }

    private static String first(Candidate candidate, Messages messages) {
        return messages.text("workflow.demonstration.first", candidate.gene().map(gene -> gene.symbol()).orElse("–"),
                String.join(" + ", candidate.variants().stream()
                        .map(variant -> variant.evidence().origin().asWritten().text()).toList()));
    }
}
