package org.alidade.variants;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

import org.alidade.model.GenomeBuild;
import org.alidade.model.Problem;
import org.alidade.model.Problem.Severity;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * The description at the end of a table file. The file: the rows one after another; three columns (number of the contig's
 * name, position, place of the row), sorted; this description as JSON; its place and the format's mark.
 */
record TableFile(GenomeBuild build, List<String> samples, long records, int rows, long columnsAt,
        AnnotationCoverage annotations, List<String> vcfSha256, List<Problem> problems, List<String> strings) {
    /** Mark of this format; a file with another is not opened but made again. */
    static final long FORMAT = 0x416c696461646502L;

    byte[] json() throws IOException {
        ObjectNode root = new JsonMapper().createObjectNode();
        root.put("build", build.name()).put("records", records).put("rows", rows).put("columnsAt", columnsAt);
        samples.forEach(root.putArray("samples")::add);
        vcfSha256.forEach(root.putArray("vcfSha256")::add);
        strings.forEach(root.putArray("strings")::add);
        ObjectNode coverage = root.putObject("annotations");
        annotations.consequenceFields().forEach(coverage.putArray("consequenceFields")::add);
        coverage.put("frequency", annotations.frequency()).put("clinVar", annotations.clinVar()).put("predictions",
                annotations.predictions());
        annotations.sources().forEach(coverage.putArray("sources")::add);
        ArrayNode list = root.putArray("problems");
        for (Problem problem : problems) {
            ObjectNode entry = list.addObject();
            entry.put("severity", problem.severity().name()).put("code", problem.code()).put("file", problem.file())
                    .put("field", problem.field());
            problem.line().ifPresent(line -> entry.put("line", line));
            problem.arguments().forEach(entry.putArray("arguments")::add);
        }
        return new JsonMapper().writeValueAsBytes(root);
    }

    static TableFile parse(byte[] json) throws IOException {
        JsonNode root = new JsonMapper().readTree(json);
        JsonNode coverage = root.path("annotations");
        List<Problem> problems = new ArrayList<>();
        for (JsonNode entry : root.path("problems")) {
            problems.add(new Problem(Severity.valueOf(entry.path("severity").asText()), entry.path("code").asText(),
                    entry.path("file").asText(),
                    entry.has("line") ? OptionalLong.of(entry.path("line").asLong()) : OptionalLong.empty(),
                    entry.path("field").asText(), texts(entry.path("arguments"))));
        }
        return new TableFile(GenomeBuild.valueOf(root.path("build").asText()), texts(root.path("samples")),
                root.path("records").asLong(), root.path("rows").asInt(), root.path("columnsAt").asLong(),
                new AnnotationCoverage(texts(coverage.path("consequenceFields")),
                        coverage.path("frequency").asBoolean(), coverage.path("clinVar").asBoolean(),
                        coverage.path("predictions").asBoolean(), texts(coverage.path("sources"))),
                texts(root.path("vcfSha256")), problems, texts(root.path("strings")));
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(entry -> texts.add(entry.asText()));
        return texts;
    }
}
