package org.alidade.workflow;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.alidade.casefile.Case;
import org.alidade.casefile.CaseFolderReader;
import org.alidade.knowledge.indications.Indications;
import org.alidade.record.DecisionRecord;
import org.alidade.workflow.Workstation.CaseEntry;

/** The cases that lie in the folder of the sample cases and in the workspace's {@code cases} folder. */
final class Worklist {
    private final StationSettings settings;
    private final DecisionRecord decisions;

    Worklist(StationSettings settings, DecisionRecord decisions) {
        this.settings = settings;
        this.decisions = decisions;
    }

    List<CaseEntry> entries(Indications indications) {
        List<CaseEntry> entries = new ArrayList<>();
        for (Path root : List.of(settings.workspace().resolve("cases"), settings.sampleCases())) {
            folders(root).forEach(
                    folder -> CaseFolderReader.read(folder).read()
                            .ifPresent(read -> entries.add(entry(folder, read, indications))));
        }
        return List.copyOf(entries);
    }

    private CaseEntry entry(Path folder, Case read, Indications indications) {
        String title = Stream.of(read.patient().birthName(), read.patient().firstName()).flatMap(Optional::stream)
                .reduce((name, first) -> name + " " + first).orElse(read.id());
        String indication = read.indication().map(choice -> choice.code()).orElse("");
        return new CaseEntry(folder, read.id(), title, indication, read.framework().name(),
                decisions.reviews(read.id()).size());
    }

    private static List<Path> folders(Path root) {
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (Stream<Path> children = Files.list(root)) {
            return children.filter(child -> Files.exists(child.resolve("case.json"))).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(root + " cannot be listed", e);
        }
    }
}
