package org.alidade.variants.store;

import java.util.ArrayList;
import java.util.List;

import org.alidade.model.GenomeBuild;
import org.alidade.model.Problem;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * What is known of a VCF that was read.
 *
 * @param sha256 of the file as it lies on disk
 * @param samples of the case, whose calls were read
 * @param records number of records
 * @param textOffsets whether the offsets of the rows count bytes of the text, and not BGZF blocks
 * @param consequenceFields of {@code CSQ}, {@code ANN}, {@code BCSQ} those that were read
 * @param sources annotators and versions as the header names them
 */
public record VcfDescription(String sha256, GenomeBuild build, List<String> samples, long records, boolean textOffsets,
        List<String> consequenceFields, List<String> sources, List<Problem> problems) {
    public VcfDescription {
        samples = List.copyOf(samples);
        consequenceFields = List.copyOf(consequenceFields);
        sources = List.copyOf(sources);
        problems = List.copyOf(problems);
    }

    /** Whether an error was found, so that the file must not be used. */
    public boolean isRefused() {
        return problems.stream().anyMatch(Problem::isError);
    }

    void write(ObjectNode node) {
        node.put("sha256", sha256).put("build", build.name()).put("records", records).put("textOffsets", textOffsets);
        samples.forEach(node.putArray("samples")::add);
        consequenceFields.forEach(node.putArray("consequenceFields")::add);
        sources.forEach(node.putArray("sources")::add);
        var list = node.putArray("problems");
        problems.forEach(problem -> ColumnDirectory.write(problem, list.addObject()));
    }

    static VcfDescription parse(JsonNode node) {
        List<Problem> problems = new ArrayList<>();
        node.path("problems").forEach(entry -> problems.add(ColumnDirectory.problem(entry)));
        return new VcfDescription(node.path("sha256").asText(), GenomeBuild.valueOf(node.path("build").asText()),
                ColumnDirectory.texts(node.path("samples")), node.path("records").asLong(),
                node.path("textOffsets").asBoolean(), ColumnDirectory.texts(node.path("consequenceFields")),
                ColumnDirectory.texts(node.path("sources")), problems);
    }
}
