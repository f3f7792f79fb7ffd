package org.alidade.workflow.queue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.alidade.casefile.LooseFiles;
import org.alidade.model.Framework;
import org.alidade.workflow.CaseRequest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Where cases lie: a folder by its path, single files by a text that names them all. */
final class CasePlaces {
    private static final JsonMapper MAPPER = new JsonMapper();

    private CasePlaces() {
    }

    /** The text under which a place stands in the journal. */
    static String text(CaseRequest request) {
        return switch (request) {
            case CaseRequest.Folder one -> one.folder().toAbsolutePath().normalize().toString();
            case CaseRequest.Loose one -> loose(one);
        };
    }

    private static String loose(CaseRequest.Loose request) {
        LooseFiles files = request.files();
        ObjectNode node = MAPPER.createObjectNode().put("declared", request.declared()).put("framework",
                files.framework().name());
        files.variantFiles().forEach(file -> node.withArray("variants").add(file.toAbsolutePath().toString()));
        files.ped().ifPresent(ped -> node.put("ped", ped.toAbsolutePath().toString()));
        files.hpo().forEach(node.withArray("hpo")::add);
        files.indication().ifPresent(code -> node.put("indication", code));
        files.reads()
                .forEach((sample, file) -> node.withObject("/reads").put(sample, file.toAbsolutePath().toString()));
        files.proband().ifPresent(proband -> node.put("proband", proband));
        return node.toString();
    }

    static CaseRequest read(String text) {
        if (!text.startsWith("{")) {
            return new CaseRequest.Folder(Path.of(text));
        }
        try {
            JsonNode node = MAPPER.readTree(text);
            Map<String, Path> reads = new LinkedHashMap<>();
            node.path("reads").properties().forEach(
                    entry -> reads.put(entry.getKey(), Path.of(entry.getValue().asText())));
            List<Path> variants = new ArrayList<>();
            node.path("variants").forEach(file -> variants.add(Path.of(file.asText())));
            List<String> hpo = new ArrayList<>();
            node.path("hpo").forEach(term -> hpo.add(term.asText()));
            return new CaseRequest.Loose(new LooseFiles(variants, text(node, "ped").map(Path::of), hpo,
                    text(node, "indication"), reads, text(node, "proband"),
                    Framework.valueOf(node.path("framework").asText())), node.path("declared").asBoolean());
        } catch (IOException e) {
            throw new UncheckedIOException("a place of the journal is no JSON", e);
        }
    }

    private static Optional<String> text(JsonNode node, String field) {
        return node.has(field) ? Optional.of(node.path(field).asText()) : Optional.empty();
    }

    /** Every folder in {@code root}: one without a case is listed too, with its reason, rather than missed. */
    static List<Path> folders(Path root) {
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (Stream<Path> children = Files.list(root)) {
            return children.filter(Files::isDirectory)
                    .filter(child -> !String.valueOf(child.getFileName()).startsWith("."))
                    .sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(root + " cannot be listed", e);
        }
    }
}
