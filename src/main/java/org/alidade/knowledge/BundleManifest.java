package org.alidade.knowledge;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.alidade.knowledge.build.BuiltFile;
import org.alidade.knowledge.tables.BundleFiles;
import org.alidade.knowledge.tables.Hashes;
import org.alidade.model.Problem;

/**
 * What {@code bundle.yaml} says.
 *
 * @param sha256 of the manifest's bytes; since it holds the hash of every file, it stands for the whole bundle
 */
record BundleManifest(String name, List<KnowledgeSource> sources, String sha256) {
    static final String FILE = "bundle.yaml";

    BundleManifest {
        sources = List.copyOf(sources);
    }

    static BundleManifest read(BundleFiles files) throws IOException, KnowledgeException {
        byte[] bytes;
        try (InputStream stream = files.open(FILE)) {
            bytes = stream.readAllBytes();
        } catch (NoSuchFileException e) {
            throw new KnowledgeException(Problem.error("bundle.missing", FILE));
        }
        try {
            return parse(bytes);
        } catch (JsonProcessingException e) {
            throw new KnowledgeException(Problem.error("bundle.manifest", FILE, e.getOriginalMessage()));
        }
    }

    private static BundleManifest parse(byte[] bytes) throws IOException, KnowledgeException {
        JsonNode root = yaml().readTree(bytes);
        if (!root.path("sources").isArray() || root.path("name").asText().isEmpty()) {
            throw new KnowledgeException(Problem.error("bundle.manifest", FILE, "name, sources"));
        }
        List<KnowledgeSource> sources = new ArrayList<>();
        for (JsonNode node : root.path("sources")) {
            sources.add(source(node));
        }
        return new BundleManifest(root.path("name").asText(), sources, Hashes.sha256(bytes));
    }

    private static KnowledgeSource source(JsonNode node) throws KnowledgeException {
        for (String field : List.of("id", "name", "version", "file", "sha256")) {
            if (node.path(field).asText().isEmpty()) {
                throw new KnowledgeException(Problem.error("bundle.manifest", FILE, field));
            }
        }
        return new KnowledgeSource(node.path("id").asText(), node.path("name").asText(),
                node.path("version").asText(), node.path("date").asText(), node.path("file").asText(),
                number(node.path("size")), number(node.path("records")), node.path("leftOut").asLong(),
                node.path("sha256").asText(),
                node.path("licence").asText());
    }

    private static OptionalLong number(JsonNode node) {
        return node.canConvertToLong() ? OptionalLong.of(node.longValue()) : OptionalLong.empty();
    }

    /** The bytes of a manifest. */
    static byte[] write(String name, List<BuiltFile> files) throws IOException {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("name", name);
        List<Map<String, Object>> sources = new ArrayList<>();
        for (BuiltFile file : files) {
            Map<String, Object> source = new LinkedHashMap<>();
            source.put("id", file.id());
            source.put("name", file.origin().name());
            source.put("version", file.origin().version());
            source.put("date", file.origin().date());
            source.put("file", file.file());
            source.put("size", file.content().size());
            source.put("records", file.records());
            if (file.leftOut() > 0) {
                source.put("leftOut", file.leftOut());
            }
            source.put("sha256", file.content().sha256());
            source.put("licence", file.origin().licence());
            sources.add(source);
        }
        root.put("sources", sources);
        return yaml().writeValueAsString(root).getBytes(StandardCharsets.UTF_8);
    }

    private static ObjectMapper yaml() {
        return new ObjectMapper(YAMLFactory.builder().disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
                .disable(YAMLGenerator.Feature.SPLIT_LINES).build());
    }
}
