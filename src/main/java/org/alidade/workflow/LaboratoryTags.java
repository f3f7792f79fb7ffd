package org.alidade.workflow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.alidade.text.Messages;

/** The tags that a laboratory offers its readers: {@code tags.txt} of the workspace, one a line; else the program's own. */
final class LaboratoryTags {
    private static final String FILE = "tags.txt";

    private LaboratoryTags() {
    }

    static List<String> read(Path workspace, Messages messages) {
        Path file = workspace.resolve(FILE);
        if (Files.isRegularFile(file)) {
            try {
                return plain(Files.readAllLines(file));
            } catch (IOException e) {
                // an unreadable list takes no tag from anybody: those in use stay, and free ones can be given
                return List.of();
            }
        }
        return plain(List.of(messages.text("workflow.tags").split("\\|")));
    }

    private static List<String> plain(List<String> lines) {
        return lines.stream().map(String::strip).filter(line -> !line.isEmpty()).distinct().toList();
    }
}
