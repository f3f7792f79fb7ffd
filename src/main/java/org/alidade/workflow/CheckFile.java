package org.alidade.workflow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.alidade.casefile.CaseFolderReader;
import org.alidade.casefile.ReadFileCheck;
import org.alidade.casefile.VcfHeader;
import org.alidade.casefile.VcfHeaders;
import org.alidade.knowledge.genome.NoGenome;
import org.alidade.model.GenomeBuild;
import org.alidade.model.Problem;
import org.alidade.model.Problem.Severity;
import org.alidade.progress.Progress;
import org.alidade.text.Messages;
import org.alidade.variants.VariantTables;

/** Reads a file whole, as the workbench would, and says in one word whether it can be used. */
public final class CheckFile {
    private CheckFile() {
    }

    /** {@code word}: {@code ok}, {@code warned} or {@code refused}; {@code reason}: one line, empty when ok. */
    public record Outcome(String word, String reason) {
    }

    public static Outcome check(Path file, Messages messages) {
        List<Problem> problems = new ArrayList<>();
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        try {
            if (Files.isDirectory(file)) {
                problems.addAll(CaseFolderReader.read(file).problems());
            } else if (!Files.isReadable(file)) {
                problems.add(Problem.error("file.missing", name, file.toString()));
            } else if (name.endsWith(".bam") || name.endsWith(".cram") || name.endsWith(".sam")) {
                problems.addAll(ReadFileCheck.check(file));
            } else {
                problems.addAll(variants(file));
            }
        } catch (IOException e) {
            problems.add(Problem.error("file.unreadable", name, String.valueOf(e.getMessage())));
        }
        return outcome(problems, messages);
    }

    private static List<Problem> variants(Path file) throws IOException {
        List<Problem> found = new ArrayList<>();
        Optional<VcfHeader> header = VcfHeaders.read(file, found);
        if (header.isEmpty()) {
            return found;
        }
        GenomeBuild build = header.get().build().orElse(GenomeBuild.GRCH38);
        return VariantTables.check(file, build, header.get().build().isPresent(), new NoGenome(build), Progress.none());
    }

    private static Outcome outcome(List<Problem> problems, Messages messages) {
        List<Problem> errors = problems.stream().filter(Problem::isError).toList();
        List<Problem> warnings = problems.stream().filter(problem -> problem.severity() == Severity.WARNING).toList();
        List<Problem> shown = errors.isEmpty() ? warnings : errors;
        String word = !errors.isEmpty() ? "refused" : warnings.isEmpty() ? "ok" : "warned";
        return new Outcome(word, shown.stream().limit(3).map(messages::line).collect(Collectors.joining(" | "))
                .replaceAll("[\\t\\r\\n]", " "));
    }
}
