package org.alidade.record;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.alidade.classification.AppliedCriterion;
import org.alidade.classification.AppliedCriterion.Decision;
import org.alidade.classification.Criterion;
import org.alidade.classification.Strength;
import org.alidade.model.Contig;
import org.alidade.model.GenomeBuild;
import org.alidade.model.PathogenicityClass;
import org.alidade.model.VariantKey;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A review as it stands in the record: one line of JSON, always with the same order of fields. */
final class ReviewJson {
    private static final String EVIDENCE = "evidenceSha256";
    private static final JsonMapper MAPPER = new JsonMapper();

    private ReviewJson() {
    }

    /** {@code evidenceHash}: of the copy of the evidence, which the journal thereby seals too. */
    static String write(VariantReview review, String evidenceHash) {
        ObjectNode node = MAPPER.createObjectNode();
        VariantKey key = review.variant();
        node.put("build", key.build().name()).put("contig", key.contig().name()).put("position", key.position())
                .put("ref", key.ref()).put("alt", key.alt());
        ArrayNode criteria = node.putArray("criteria");
        for (AppliedCriterion applied : review.criteria()) {
            write(applied, criteria.addObject());
        }
        review.pathogenicity().ifPresent(given -> node.put("class", given.code()));
        node.put("ruleSet", review.ruleSet()).put("comment", review.comment()).put("readsSeen", review.readsSeen())
                .put("reported", review.reported());
        review.dismissal().ifPresent(why -> node.putObject("dismissal").put("reason", why.reason().name())
                .put("text", why.text()));
        if (!review.tags().isEmpty()) {
            ArrayNode tags = node.putArray("tags");
            review.tags().forEach(tags::add);
        }
        node.put("author", review.author()).put("time", review.time().toString());
        node.put(EVIDENCE, evidenceHash);
        try {
            return MAPPER.writeValueAsString(node);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(AppliedCriterion applied, ObjectNode node) {
        node.put("criterion", applied.criterion().name()).put("strength", applied.strength().name())
                .put("decision", applied.decision().name()).put("reason", applied.reason());
        applied.automatic().ifPresent(proposed -> node.put("automatic", proposed.name()));
        if (!applied.pmids().isEmpty()) {
            ArrayNode pmids = node.putArray("pmids");
            applied.pmids().forEach(pmids::add);
        }
    }

    private static AppliedCriterion criterion(JsonNode entry) {
        List<String> pmids = new ArrayList<>();
        entry.path("pmids").forEach(pmid -> pmids.add(pmid.asText()));
        return new AppliedCriterion(Criterion.valueOf(entry.path("criterion").asText()),
                Strength.valueOf(entry.path("strength").asText()), Decision.valueOf(entry.path("decision").asText()),
                entry.path("reason").asText(), text(entry, "automatic").map(Strength::valueOf), pmids);
    }

    static VariantReview read(String json) {
        JsonNode node;
        try {
            node = MAPPER.readTree(json);
        } catch (IOException e) {
            throw new RecordException("a review in the record is not readable", e);
        }
        VariantKey key = new VariantKey(GenomeBuild.valueOf(node.path("build").asText()),
                new Contig(node.path("contig").asText()), node.path("position").asInt(), node.path("ref").asText(),
                node.path("alt").asText());
        List<AppliedCriterion> criteria = new ArrayList<>();
        for (JsonNode entry : node.path("criteria")) {
            criteria.add(criterion(entry));
        }
        Optional<PathogenicityClass> given = text(node, "class")
                .map(code -> PathogenicityClass.valueOf(code.toUpperCase(java.util.Locale.ROOT)));
        List<String> tags = new ArrayList<>();
        node.path("tags").forEach(tag -> tags.add(tag.asText()));
        return new VariantReview(key, criteria, given, node.path("ruleSet").asText(), node.path("comment").asText(),
                node.path("readsSeen").asBoolean(), node.path("reported").asBoolean(), dismissal(node), tags,
                node.path("author").asText(), Instant.parse(node.path("time").asText()));
    }

    /** Until reasons had names, the record held the words alone. */
    private static Optional<Dismissal> dismissal(JsonNode review) {
        JsonNode node = review.path("dismissal");
        if (node.isTextual()) {
            String words = node.asText().isBlank() ? "?" : node.asText();
            return Optional.of(new Dismissal(Dismissal.Reason.OTHER, words));
        }
        return node.isObject()
                ? Optional.of(new Dismissal(Dismissal.Reason.valueOf(node.path("reason").asText()),
                        node.path("text").asText()))
                : Optional.empty();
    }

    /** The hash of the evidence that a stored state rests on; empty where the text is no stored state. */
    static Optional<String> evidenceHash(String json) {
        try {
            return text(MAPPER.readTree(json), EVIDENCE);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> text(JsonNode node, String field) {
        return node.has(field) ? Optional.of(node.path(field).asText()) : Optional.empty();
    }
}
