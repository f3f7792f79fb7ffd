package org.alidade.workflow.keeping;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a laboratory wants of the keeping of its record: the file {@code record.yaml} of the workspace, each field optional.
 *
 * @param backupFolder where backups go; empty for the workspace's own folder
 * @param backupMinutes how often, where something changed
 * @param backupsKept the newest so many; beside them the last of each month for good
 */
public record RecordRules(Optional<Path> backupFolder, int backupMinutes, int backupsKept) {
    /** Its name in the workspace. */
    public static final String FILE = "record.yaml";
    private static final Set<String> FIELDS = Set.of("backup_folder", "backup_minutes", "backups_kept");

    public static RecordRules standard() {
        return new RecordRules(Optional.empty(), 60, 48);
    }

    /**
     * @throws IOException if the file holds what is no rule; the message names the field
     */
    public static RecordRules read(Path workspace) throws IOException {
        Path file = workspace.resolve(FILE);
        if (!Files.exists(file)) {
            return standard();
        }
        try {
            JsonNode root = new YAMLMapper().readTree(Files.readString(file));
            return of(root == null ? new YAMLMapper().createObjectNode() : root);
        } catch (JsonProcessingException e) {
            throw new IOException(FILE + ": " + e.getOriginalMessage(), e);
        }
    }

    private static RecordRules of(JsonNode root) throws IOException {
        for (Iterator<Map.Entry<String, JsonNode>> fields = root.fields(); fields.hasNext();) {
            String name = fields.next().getKey();
            if (!FIELDS.contains(name)) {
                throw new IOException(FILE + ": " + name + " is none of " + String.join(", ", FIELDS.stream().sorted()
                        .toList()));
            }
        }
        RecordRules standard = standard();
        return new RecordRules(Optional.of(root.path("backup_folder").asText()).filter(text -> !text.isBlank())
                .map(Path::of), number(root, "backup_minutes", standard.backupMinutes()),
                number(root, "backups_kept", standard.backupsKept()));
    }

    private static int number(JsonNode root, String field, int standard) throws IOException {
        JsonNode node = root.path(field);
        if (node.isMissingNode()) {
            return standard;
        }
        if (!node.isInt() || node.asInt() < 1) {
            throw new IOException(FILE + ": " + field + " is no whole number above 0");
        }
        return node.asInt();
    }
}
