package org.alidade.workflow.reading;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.alidade.model.Contig;
import org.alidade.model.GenomeBuild;
import org.alidade.model.VariantKey;
import org.alidade.reads.verdict.ReviewTag;
import org.alidade.record.JournalEntry;

/** Readings and confirmations as they stand in the journal: one line of JSON, always with the same order of fields. */
final class ReadingJson {
    private static final JsonMapper MAPPER = new JsonMapper();

    private ReadingJson() {
    }

    static String write(ReadReview review) {
        ObjectNode node = variant(review.variant());
        node.put("call", review.call().name());
        ArrayNode tags = node.putArray("tags");
        review.tags().forEach(tag -> tags.add(tag.name()));
        node.put("comment", review.comment());
        review.picture().ifPresent(picture -> node.put("picture", picture));
        return text(node);
    }

    static ReadReview review(JournalEntry entry) {
        JsonNode node = node(entry.newValue());
        List<ReviewTag> tags = new ArrayList<>();
        node.path("tags").forEach(tag -> tags.add(ReviewTag.valueOf(tag.asText())));
        return new ReadReview(variant(node), ReadCall.valueOf(node.path("call").asText()), tags,
                node.path("comment").asText(), Optional.ofNullable(node.get("picture")).map(JsonNode::asText),
                entry.person(), entry.time());
    }

    static String write(Confirmation confirmation) {
        ObjectNode node = variant(confirmation.variant());
        node.put("technique", confirmation.technique().name()).put("outcome", confirmation.outcome().name())
                .put("detail", confirmation.detail());
        return text(node);
    }

    static Confirmation confirmation(JournalEntry entry) {
        JsonNode node = node(entry.newValue());
        return new Confirmation(variant(node), Confirmation.Technique.valueOf(node.path("technique").asText()),
                Confirmation.Outcome.valueOf(node.path("outcome").asText()), node.path("detail").asText(),
                entry.person(), entry.time());
    }

    private static ObjectNode variant(VariantKey key) {
        return MAPPER.createObjectNode().put("build", key.build().name()).put("contig", key.contig().name())
                .put("position", key.position()).put("ref", key.ref()).put("alt", key.alt());
    }

    private static VariantKey variant(JsonNode node) {
        return new VariantKey(GenomeBuild.valueOf(node.path("build").asText()),
                new Contig(node.path("contig").asText()), node.path("position").asInt(), node.path("ref").asText(),
                node.path("alt").asText());
    }

    private static String text(ObjectNode node) {
        try {
            return MAPPER.writeValueAsString(node);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode node(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
