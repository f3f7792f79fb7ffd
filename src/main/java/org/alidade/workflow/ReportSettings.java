package org.alidade.workflow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

/**
 * How the laboratory issues reports ({@code report.yaml} of the workspace; its template and logo stand in the folder
 * {@code report}).
 *
 * @param downstreamRequired whether a report waits for the meeting after the examination; it usually comes before it
 * @param module the PKCS#11 module of the card or token; empty: keys are files
 * @param slot of the token; empty: the first
 * @param timestampAuthority address that is asked for a time stamp; empty: none is, and nothing goes out
 * @param authorities folder of certificates of issuers that the laboratory trusts
 */
public record ReportSettings(boolean downstreamRequired, Optional<Path> module, OptionalInt slot,
        Optional<String> timestampAuthority, Optional<Path> authorities) {
    private static final String FILE = "report.yaml";

    /** What holds where the workspace has no such file. */
    public static ReportSettings none() {
        return new ReportSettings(false, Optional.empty(), OptionalInt.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * Reads the workspace's file.
     *
     * @throws IOException if it cannot be read or is no YAML
     */
    public static ReportSettings read(Path workspace) throws IOException {
        Path file = workspace.resolve(FILE);
        if (!Files.isRegularFile(file)) {
            return none();
        }
        try {
            JsonNode root = new YAMLMapper().readTree(file.toFile());
            JsonNode slot = root.path("pkcs11").path("slot");
            return new ReportSettings(root.path("downstreamMeetingRequired").asBoolean(false),
                    text(root.path("pkcs11").path("module")).map(workspace::resolve),
                    slot.isInt() ? OptionalInt.of(slot.asInt()) : OptionalInt.empty(),
                    text(root.path("timestampAuthority")), text(root.path("authorities")).map(workspace::resolve));
        } catch (JacksonException e) {
            throw new IOException(FILE + ": " + e.getOriginalMessage(), e);
        }
    }

    private static Optional<String> text(JsonNode node) {
        return Optional.of(node.asText()).filter(text -> !text.isBlank());
    }

    static Path lookFolder(Path workspace) {
        return workspace.resolve("report");
    }
}
