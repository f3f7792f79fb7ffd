package org.alidade.workflow;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.alidade.model.Contig;
import org.alidade.model.VariantKey;
import org.alidade.progress.Progress;
import org.alidade.ranking.Candidate;
import org.alidade.text.Messages;
import org.alidade.workflow.Workstation.CaseEntry;
import org.alidade.workflow.Workstation.Opening;

/**
 * The installed program checks itself on its sample cases: every case opens, its known answer comes first, its report is
 * signed, and a changed byte is found.
 */
public final class SelfTest {
    private final LocalWorkstation workstation;
    private final Path folder;
    private final Messages messages;
    private final Consumer<String> out;
    private boolean passed = true;

    private SelfTest(LocalWorkstation workstation, Path folder, Messages messages, Consumer<String> out) {
        this.workstation = workstation;
        this.folder = folder;
        this.messages = messages;
        this.out = out;
    }

    /** Says line by line what was checked; true when all of it held. */
    public static boolean run(LocalWorkstation workstation, Path folder, Messages messages,
            Consumer<String> out) throws IOException {
        SelfTest test = new SelfTest(workstation, folder, messages, out);
        List<CaseEntry> cases = workstation.worklist();
        test.check("cases", !cases.isEmpty(), Integer.toString(cases.size()));
        for (CaseEntry entry : cases) {
            test.checkCase(entry);
        }
        return test.passed;
    }

    private void check(String name, boolean holds, String detail) {
        passed &= holds;
        out.accept(messages.text(holds ? "workflow.selftest.ok" : "workflow.selftest.failed",
                messages.text("workflow.selftest." + name), detail));
    }

    private void checkCase(CaseEntry entry) throws IOException {
        Opening opening = workstation.open(new CaseRequest.Folder(entry.folder()), Progress.none());
        if (opening.session().isEmpty()) {
            check("open", false, entry.id() + ": "
                    + String.join(" ", opening.problems().stream().map(messages::line).toList()));
            return;
        }
        try (CaseSession session = opening.session().get()) {
            check("open", true, entry.id());
            checkAnswer(session, entry.folder());
            session.applyDemonstrationReview();
            checkReport(session);
        }
    }

    private void checkAnswer(CaseSession session, Path caseFolder) throws IOException {
        Path file = caseFolder.resolve("expected.tsv");
        if (!Files.exists(file)) {
            return;
        }
        Set<String> expected = new HashSet<>();
        List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        for (String line : lines.subList(1, lines.size())) {
            String[] fields = line.split("\t");
            expected.add(new VariantKey(session.theCase().build(), Contig.of(fields[1]), Integer.parseInt(fields[2]),
                    fields[3], fields[4]).text());
        }
        Set<String> first = new HashSet<>();
        session.candidates().stream().limit(1).forEach(candidate -> first.addAll(written(candidate)));
        check("answer", expected.isEmpty() || first.equals(expected), session.theCase().id() + " " + expected);
    }

    private static List<String> written(Candidate candidate) {
        return candidate.variants().stream().map(variant -> variant.evidence().origin().asWritten())
                .map(key -> new VariantKey(key.build(), Contig.of(key.contig().name()), key.position(), key.ref(),
                        key.alt()).text())
                .toList();
    }

    private void checkReport(CaseSession session) throws IOException {
        String id = session.theCase().id();
        if (!session.reportBlocks(Progress.none()).isEmpty()) {
            check("report", false, id + ": " + String.join(" ",
                    session.reportBlocks(Progress.none()).stream().map(messages::line).toList()));
            return;
        }
        Path pdf = session.signDemonstration(folder.resolve(id + ".pdf"), Progress.none());
        check("report", VerifyFile.verify(pdf, messages).intact(), id);
        byte[] bytes = Files.readAllBytes(pdf);
        bytes[bytes.length / 3] ^= 1;
        Path altered = folder.resolve(id + "-altered.pdf");
        Files.write(altered, bytes);
        check("altered", !VerifyFile.verify(altered, messages).intact(), id);
    }
}
