package org.alidade.workflow.dossier;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.alidade.record.DecisionRecord;
import org.alidade.record.JournalEntry;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** The files kept with a case: copied into the workspace, named in the journal. */
public final class Attachments {
    /** What may be attached, by the ending of its name. */
    public static final List<String> ENDINGS = List.of("*.pdf", "*.png", "*.jpg", "*.jpeg", "*.gif", "*.tif", "*.tiff");
    private static final String ATTACH = "attach";
    private static final String DETACH = "detach";
    private static final JsonMapper MAPPER = new JsonMapper();

    private final String caseId;
    private final DecisionRecord record;
    private final Path folder;
    private final String person;

    Attachments(String caseId, DecisionRecord record, Path workspace, String person) {
        this.caseId = caseId;
        this.record = record;
        this.folder = workspace.resolve("attachments").resolve(digest(caseId.getBytes(StandardCharsets.UTF_8))
                .substring(0, 16));
        this.person = person;
    }

    /** Those that were attached and not taken away again, oldest first. */
    public List<Attachment> all() {
        Map<String, Attachment> kept = new LinkedHashMap<>();
        for (JournalEntry entry : record.journal(Set.of(ATTACH, DETACH))) {
            if (!entry.caseId().equals(caseId)) {
                continue;
            }
            if (entry.act().equals(ATTACH)) {
                kept.put(entry.subject(), read(entry));
            } else {
                kept.remove(entry.subject());
            }
        }
        return List.copyOf(kept.values());
    }

    private Attachment read(JournalEntry entry) {
        try {
            JsonNode node = MAPPER.readTree(entry.newValue());
            return new Attachment(entry.subject(), node.path("name").asText(),
                    Attachment.Kind.valueOf(node.path("kind").asText()), node.path("person").asText(),
                    folder.resolve(node.path("file").asText()));
        } catch (IOException e) {
            throw new UncheckedIOException("an attachment of the journal is no JSON", e);
        }
    }

    /** Copies a file into the workspace (long). {@code about}: a person's id, or empty. */
    public Attachment add(Path source, Attachment.Kind kind, String about) throws IOException {
        byte[] bytes = Files.readAllBytes(source);
        String id = digest(bytes);
        String name = String.valueOf(source.getFileName());
        int dot = name.lastIndexOf('.');
        String file = id.substring(0, 16) + (dot < 0 ? "" : name.substring(dot).toLowerCase(Locale.ROOT));
        Files.createDirectories(folder);
        Files.write(folder.resolve(file), bytes);
        String state = MAPPER.createObjectNode().put("name", name).put("kind", kind.name()).put("person", about)
                .put("file", file).put("bytes", bytes.length).toString();
        record.note(caseId, person, ATTACH, id, state);
        return new Attachment(id, name, kind, about, folder.resolve(file));
    }

    /** No longer lists a file; its copy stays, since the journal names it. */
    public void remove(Attachment attachment) {
        record.note(caseId, person, DETACH, attachment.id(), attachment.name());
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
