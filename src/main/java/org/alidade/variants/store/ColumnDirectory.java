package org.alidade.variants.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

import org.alidade.model.AlleleCall;
import org.alidade.model.ClinVarAssertion;
import org.alidade.model.Contig;
import org.alidade.model.Gene;
import org.alidade.model.Problem;
import org.alidade.model.Problem.Severity;
import org.alidade.variants.column.Call;
import org.alidade.variants.column.FilterSet;
import org.alidade.variants.scan.RowField;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * The description at the end of a column file, as JSON.
 *
 * @param rows number of rows
 * @param contigs in the order of the genome, as the contig column counts them
 * @param segments by name, where the columns stand
 */
record ColumnDirectory(VcfDescription vcf, int rows, List<Contig> contigs, List<FilterSet> filters,
        List<ClinVarAssertion> clinVar, List<Call> calls, List<Gene> genes, Map<String, Segment> segments) {
    private static final JsonMapper MAPPER = new JsonMapper();

    /** A stretch of the file. {@code checksum}: CRC-32C. */
    record Segment(long at, long length, int checksum) {
    }

    /** Whether any row has a value in a column. */
    boolean has(RowField field) {
        return segments.containsKey(field.name());
    }

    byte[] json() throws IOException {
        ObjectNode root = MAPPER.createObjectNode();
        vcf.write(root.putObject("vcf"));
        root.put("rows", rows);
        contigs.forEach(contig -> root.withArray("contigs").add(contig.name()));
        ArrayNode filterArray = root.putArray("filters");
        filters.forEach(set -> set.names().forEach(filterArray.addObject().put("applied", set.applied())
                .putArray("names")::add));
        ArrayNode clinVarArray = root.putArray("clinVar");
        for (ClinVarAssertion one : clinVar) {
            ArrayNode entry = clinVarArray.addArray().add(one.significance());
            entry.add(one.stars().orElse(-1));
            one.id().ifPresent(entry::add);
        }
        ArrayNode callArray = root.putArray("calls");
        for (Call call : calls) {
            ArrayNode alleles = callArray.addObject().put("phased", call.phased()).putArray("alleles");
            call.alleles().forEach(allele -> alleles.add(allele.name()));
        }
        ArrayNode geneArray = root.putArray("genes");
        for (Gene gene : genes) {
            ArrayNode entry = geneArray.addArray().add(gene.symbol());
            gene.hgncId().ifPresent(entry::add);
        }
        ObjectNode places = root.putObject("segments");
        segments.forEach((name, segment) -> places.putArray(name).add(segment.at).add(segment.length)
                .add(segment.checksum));
        return MAPPER.writeValueAsBytes(root);
    }

    static ColumnDirectory parse(byte[] json) throws IOException {
        JsonNode root = MAPPER.readTree(json);
        Map<String, Segment> segments = new LinkedHashMap<>();
        root.path("segments").properties().forEach(entry -> segments.put(entry.getKey(), new Segment(
                entry.getValue().path(0).asLong(), entry.getValue().path(1).asLong(),
                entry.getValue().path(2).asInt())));
        return new ColumnDirectory(VcfDescription.parse(root.path("vcf")), root.path("rows").asInt(),
                texts(root.path("contigs")).stream().map(Contig::new).toList(), filters(root.path("filters")),
                clinVar(root.path("clinVar")), calls(root.path("calls")), genes(root.path("genes")), segments);
    }

    private static List<FilterSet> filters(JsonNode array) {
        List<FilterSet> filters = new ArrayList<>();
        array.forEach(entry -> filters
                .add(new FilterSet(texts(entry.path("names")), entry.path("applied").asBoolean())));
        return filters;
    }

    private static List<ClinVarAssertion> clinVar(JsonNode array) {
        List<ClinVarAssertion> assertions = new ArrayList<>();
        for (JsonNode entry : array) {
            int stars = entry.path(1).asInt();
            assertions.add(new ClinVarAssertion(entry.path(0).asText(),
                    stars < 0 ? OptionalInt.empty() : OptionalInt.of(stars),
                    entry.size() > 2 ? Optional.of(entry.path(2).asText()) : Optional.empty()));
        }
        return assertions;
    }

    private static List<Call> calls(JsonNode array) {
        List<Call> calls = new ArrayList<>();
        array.forEach(entry -> calls.add(new Call(
                texts(entry.path("alleles")).stream().map(AlleleCall::valueOf).toList(),
                entry.path("phased").asBoolean())));
        return calls;
    }

    private static List<Gene> genes(JsonNode array) {
        List<Gene> genes = new ArrayList<>();
        array.forEach(entry -> genes.add(new Gene(entry.path(0).asText(),
                entry.size() > 1 ? Optional.of(entry.path(1).asText()) : Optional.empty())));
        return genes;
    }

    static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(entry -> texts.add(entry.asText()));
        return texts;
    }

    static void write(Problem problem, ObjectNode entry) {
        entry.put("severity", problem.severity().name()).put("code", problem.code()).put("file", problem.file())
                .put("field", problem.field());
        problem.line().ifPresent(line -> entry.put("line", line));
        problem.arguments().forEach(entry.putArray("arguments")::add);
    }

    static Problem problem(JsonNode entry) {
        return new Problem(Severity.valueOf(entry.path("severity").asText()), entry.path("code").asText(),
                entry.path("file").asText(),
                entry.has("line") ? OptionalLong.of(entry.path("line").asLong()) : OptionalLong.empty(),
                entry.path("field").asText(), texts(entry.path("arguments")));
    }
}
