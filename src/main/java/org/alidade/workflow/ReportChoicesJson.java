package org.alidade.workflow;

import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.alidade.report.ReportEdition.Relation;
import org.alidade.report.ReportEdition.Standing;
import org.alidade.report.VariantNote;
import org.alidade.report.VariantNote.NextStep;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The choices for a report as the journal holds them. */
final class ReportChoicesJson {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private ReportChoicesJson() {
    }

    static String write(ReportChoices choices) {
        ObjectNode root = MAPPER.createObjectNode().put("standing", choices.standing().name())
                .put("relation", choices.relation().name()).put("reason", choices.reason())
                .put("synthesis", choices.synthesis()).put("lay", choices.lay()).put("layText", choices.layText())
                .put("incidental", choices.incidental()).put("incidentalReader", choices.incidentalReader())
                .put("language", choices.language());
        ObjectNode notes = root.putObject("notes");
        choices.notes().forEach((variant, note) -> {
            ObjectNode node = notes.putObject(variant).put("actionability", note.actionability());
            note.confirmed().ifPresent(value -> node.put("confirmed", value));
            note.nextStep().ifPresent(step -> node.put("nextStep", step.name()));
            note.decidedOn().ifPresent(date -> node.put("decidedOn", date.toString()));
        });
        return root.toString();
    }

    static ReportChoices read(String text) {
        try {
            JsonNode root = MAPPER.readTree(text);
            Map<String, VariantNote> notes = new TreeMap<>();
            root.path("notes").properties().forEach(entry -> notes.put(entry.getKey(), note(entry.getValue())));
            return new ReportChoices(Standing.valueOf(root.path("standing").asText()),
                    Relation.valueOf(root.path("relation").asText()), root.path("reason").asText(),
                    root.path("synthesis").asText(), root.path("lay").asBoolean(), root.path("layText").asText(),
                    root.path("incidental").asText(), root.path("incidentalReader").asText(),
                    root.path("language").asText("fr"), notes);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("the journal's choices for a report cannot be read", e);
        }
    }

    private static VariantNote note(JsonNode node) {
        return new VariantNote(
                node.has("confirmed") ? Optional.of(node.path("confirmed").asBoolean()) : Optional.empty(),
                text(node, "nextStep").map(NextStep::valueOf), text(node, "decidedOn").map(LocalDate::parse),
                node.path("actionability").asText());
    }

    private static Optional<String> text(JsonNode node, String field) {
        return Optional.of(node.path(field).asText()).filter(text -> !text.isBlank());
    }
}
