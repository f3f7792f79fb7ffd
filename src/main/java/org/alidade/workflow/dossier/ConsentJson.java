package org.alidade.workflow.dossier;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.alidade.model.Consent;

/** Consents as the journal keeps them. */
final class ConsentJson {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private ConsentJson() {
    }

    static String write(List<Consent> consents) {
        ArrayNode all = MAPPER.createArrayNode();
        for (Consent consent : consents) {
            ObjectNode node = all.addObject().put("person", consent.personId()).put("status", consent.status().name())
                    .put("model", consent.model()).put("incidental", consent.incidentalFindings().name())
                    .put("research", consent.researchTransmission())
                    .put("constitutional", consent.protection().constitutional());
            consent.date().ifPresent(date -> node.put("date", date.toString()));
            consent.protection().guardian().ifPresent(guardian -> node.put("guardian", guardian));
            consent.protection().assent().ifPresent(assent -> node.put("assent", assent.name()));
            consent.protection().attestation().ifPresent(date -> node.put("attestation", date.toString()));
            ArrayNode signatories = node.putArray("signatories");
            consent.signatories().forEach(signatories::add);
        }
        return all.toString();
    }

    /** Empty where the text is not whole: then nothing is held, and the file speaks. */
    static Optional<List<Consent>> read(String text) {
        try {
            List<Consent> consents = new ArrayList<>();
            for (JsonNode node : MAPPER.readTree(text)) {
                consents.add(consent(node));
            }
            return Optional.of(consents);
        } catch (JsonProcessingException | IllegalArgumentException | DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static Consent consent(JsonNode node) {
        List<String> signatories = new ArrayList<>();
        node.path("signatories").forEach(name -> signatories.add(name.asText()));
        return new Consent(node.path("person").asText(), Consent.Status.valueOf(node.path("status").asText()),
                node.path("model").asText(), text(node, "date").map(LocalDate::parse),
                Consent.IncidentalChoice.valueOf(node.path("incidental").asText()),
                node.path("research").asBoolean(), signatories,
                new Consent.Protection(text(node, "guardian"), text(node, "assent").map(Consent.Assent::valueOf),
                        text(node, "attestation").map(LocalDate::parse), node.path("constitutional").asBoolean()));
    }

    private static Optional<String> text(JsonNode node, String name) {
        return Optional.of(node.path(name).asText("")).filter(text -> !text.isEmpty());
    }
}
