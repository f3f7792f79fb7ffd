package org.alidade.workflow.classifying;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

import org.alidade.classification.AppliedCriterion.Decision;
import org.alidade.classification.scoring.ScoredLine;
import org.alidade.classification.scoring.ScoringScheme;
import org.alidade.model.VariantKey;
import org.alidade.record.DecisionRecord;
import org.alidade.record.JournalEntry;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What persons decided on sheets of points; every state of a sheet is a row of the journal, the last one holds. */
final class ScoreSheets {
    private static final String ACT = "sheet-of-points";
    private static final JsonMapper MAPPER = new JsonMapper();

    private final DecisionRecord record;
    private final String caseId;

    ScoreSheets(DecisionRecord record, String caseId) {
        this.record = record;
        this.caseId = caseId;
    }

    private static String subject(VariantKey variant, ScoringScheme scheme) {
        return variant.text() + " " + scheme.id();
    }

    /** The lines that a person decided; none where nobody did. */
    List<ScoredLine> read(VariantKey variant, ScoringScheme scheme) {
        return text(variant, scheme).isEmpty() ? List.of() : lines(text(variant, scheme));
    }

    private String text(VariantKey variant, ScoringScheme scheme) {
        return record.journal(Set.of(ACT)).reversed().stream().filter(entry -> entry.caseId().equals(caseId))
                .filter(entry -> entry.subject().equals(subject(variant, scheme))).findFirst()
                .map(JournalEntry::newValue).orElse("");
    }

    private static List<ScoredLine> lines(String json) {
        try {
            List<ScoredLine> lines = new ArrayList<>();
            for (JsonNode node : MAPPER.readTree(json)) {
                lines.add(new ScoredLine(node.path("code").asText(), node.path("points").asInt(),
                        Decision.valueOf(node.path("decision").asText()), node.path("reason").asText(),
                        node.has("automatic")
                                ? OptionalInt.of(node.path("automatic").asInt())
                                : OptionalInt.empty()));
            }
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException("a sheet of points in the record is not readable", e);
        }
    }

    void write(VariantKey variant, ScoringScheme scheme, List<ScoredLine> lines, String person) {
        ArrayNode array = MAPPER.createArrayNode();
        for (ScoredLine line : lines) {
            ObjectNode node = array.addObject().put("code", line.code()).put("points", line.points())
                    .put("decision", line.decision().name()).put("reason", line.reason());
            line.automatic().ifPresent(points -> node.put("automatic", points));
        }
        record.note(caseId, person, ACT, subject(variant, scheme), text(variant, scheme), array.toString());
    }
}
