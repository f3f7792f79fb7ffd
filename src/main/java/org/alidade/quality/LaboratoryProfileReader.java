package org.alidade.quality;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.alidade.reads.CountingRule;

/** Reads the laboratory's profile, a YAML file that a person edits. */
public final class LaboratoryProfileReader {
    /** Its name in the workspace. */
    public static final String FILE = "laboratory-profile.yaml";
    private static final Set<String> BOUNDS = Set.of("good_from", "good_to", "tolerated_from", "tolerated_to");

    private LaboratoryProfileReader() {
    }

    /**
     * The profile of a workspace. Where it has none yet, the program's own is written there first, to be edited.
     *
     * @throws IOException if the file cannot be read, or holds what is no limit; the message names the field
     */
    public static LaboratoryProfile ofWorkspace(Path workspace) throws IOException {
        Path file = workspace.resolve(FILE);
        if (!Files.exists(file)) {
            Files.createDirectories(workspace);
            Files.writeString(file, standardText());
        }
        return read(Files.readString(file), file.getFileName().toString());
    }

    /** The limits that come with the program. */
    public static LaboratoryProfile standard() throws IOException {
        return read(standardText(), FILE);
    }

    private static String standardText() throws IOException {
        try (InputStream stream = LaboratoryProfileReader.class.getResourceAsStream(FILE)) {
            if (stream == null) {
                throw new IllegalStateException(FILE + " is missing from the program");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    static LaboratoryProfile read(String yaml, String file) throws IOException {
        try {
            JsonNode root = new YAMLMapper().readTree(yaml);
            Map<Measure, Limits> limits = new EnumMap<>(Measure.class);
            for (Iterator<Map.Entry<String, JsonNode>> fields = root.path("limits").fields(); fields.hasNext();) {
                Map.Entry<String, JsonNode> field = fields.next();
                limits.put(measure(field.getKey(), file), limits(field.getValue(), file, field.getKey()));
            }
            ProfileSections sections = new ProfileSections(file);
            return new LaboratoryProfile(root.path("name").asText(""), root.path("version").asText(""),
                    new CountingRule(whole(root.path("coverage"), "minimum_mapping_quality", file)),
                    whole(root.path("coverage"), "gap_below", file), limits,
                    sections.identity(root.path("identity")), sections.runs(root.path("runs")),
                    sections.pipeline(root.path("pipeline")));
        } catch (JsonProcessingException e) {
            throw new IOException(file + ": not readable as YAML: " + e.getOriginalMessage(), e);
        } catch (IllegalArgumentException e) {
            throw new IOException(file + ": " + e.getMessage(), e);
        }
    }

    private static Measure measure(String name, String file) throws IOException {
        for (Measure measure : Measure.values()) {
            if (measure.code().equals(name)) {
                return measure;
            }
        }
        throw new IOException(file + ": [limits." + name + "] is no measure that the program takes");
    }

    private static Limits limits(JsonNode node, String file, String name) throws IOException {
        for (Iterator<String> names = node.fieldNames(); names.hasNext();) {
            String bound = names.next();
            if (!BOUNDS.contains(bound)) {
                throw new IOException(file + ": [limits." + name + "." + bound + "] is no bound; there are "
                        + String.join(", ", BOUNDS.stream().sorted().toList()));
            }
            if (!node.path(bound).isNumber()) {
                throw new IOException(file + ": [limits." + name + "." + bound + "] is not a number");
            }
        }
        return new Limits(bound(node, "good_from"), bound(node, "good_to"), bound(node, "tolerated_from"),
                bound(node, "tolerated_to"));
    }

    private static OptionalDouble bound(JsonNode node, String name) {
        return node.has(name) ? OptionalDouble.of(node.path(name).asDouble()) : OptionalDouble.empty();
    }

    private static int whole(JsonNode node, String name, String file) throws IOException {
        if (!node.path(name).isInt() || node.path(name).asInt() < 0) {
            throw new IOException(file + ": [coverage." + name + "] is not a whole number");
        }
        return node.path(name).asInt();
    }
}
