package org.alidade.workflow;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.alidade.exchange.CandidatesTsv;
import org.alidade.exchange.ResultJson;
import org.alidade.exchange.VerdictsTsv;
import org.alidade.model.Problem;
import org.alidade.progress.Progress;
import org.alidade.quality.CaseQuality;
import org.alidade.record.VariantReview;
import org.alidade.text.Messages;

/** Writes what the program made of an open case. */
public final class InterpretCase {
    private InterpretCase() {
    }

    /** Writes the result files into {@code out}, which is made where it does not exist. */
    public static void write(CaseSession session, Path out, boolean verdicts, Messages messages, Progress progress)
            throws IOException {
        Files.createDirectories(out);
        Optional<String> sample = session.theCase().sampleOf(session.theCase().probandId());
        file(out, "candidates.tsv", writer -> CandidatesTsv.write(writer, session.candidates(), sample,
                key -> session.review(key).flatMap(VariantReview::pathogenicity)));
        file(out, "candidates.json", writer -> ResultJson.candidates(writer, session.candidates()));
        file(out, "funnel.json", writer -> ResultJson.funnel(writer, session.variants().funnel()));
        CaseQuality quality = session.quality(progress);
        file(out, "quality.json", writer -> ResultJson.quality(writer, Optional.of(quality)));
        if (verdicts) {
            file(out, "verdicts.tsv", writer -> VerdictsTsv.write(writer, session.variants()));
        }
        writeProblems(session.problems(), out, messages);
    }

    /** Writes the problems alone, where a case could not be opened. */
    public static void writeProblems(List<Problem> problems, Path out, Messages messages) throws IOException {
        file(out, "problems.json", writer -> ResultJson.problems(writer, problems, messages));
    }

    private static void file(Path out, String name, Content content) throws IOException {
        try (Writer writer = Files.newBufferedWriter(out.resolve(name))) {
            content.to(writer);
        }
    }

    private interface Content {
        void to(Writer writer) throws IOException;
    }
}
