package org.alidade.workflow;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.alidade.filtering.Widening;
import org.alidade.filtering.Widening.WidenedGene;
import org.alidade.model.Gene;
import org.alidade.model.ModeOfInheritance;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A widened view as the journal keeps it. One that cannot be read whole is not read: the view is then the panel's. */
final class WideningJson {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private WideningJson() {
    }

    static String write(Widening widening) {
        ObjectNode node = MAPPER.createObjectNode();
        node.put("reason", widening.reason());
        ArrayNode genes = node.putArray("genes");
        for (WidenedGene gene : widening.genes()) {
            ObjectNode entry = genes.addObject().put("symbol", gene.gene().symbol());
            gene.gene().hgncId().ifPresent(id -> entry.put("hgnc", id));
            gene.disease().ifPresent(id -> entry.put("disease", id));
            ArrayNode modes = entry.putArray("modes");
            gene.modes().stream().sorted().forEach(mode -> modes.add(mode.name()));
        }
        return node.toString();
    }

    static Optional<Widening> read(String text) {
        try {
            JsonNode node = MAPPER.readTree(text);
            List<WidenedGene> genes = new ArrayList<>();
            for (JsonNode entry : node.path("genes")) {
                Optional<Set<ModeOfInheritance>> modes = modes(entry.path("modes"));
                if (modes.isEmpty() || entry.path("symbol").asText().isBlank()) {
                    return Optional.empty();
                }
                genes.add(new WidenedGene(
                        new Gene(entry.path("symbol").asText(), text(entry.path("hgnc"))), modes.get(),
                        text(entry.path("disease"))));
            }
            String reason = node.path("reason").asText();
            return genes.isEmpty() || reason.isBlank() ? Optional.empty() : Optional.of(new Widening(genes, reason));
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> text(JsonNode node) {
        return node.isTextual() ? Optional.of(node.asText()) : Optional.empty();
    }

    private static Optional<Set<ModeOfInheritance>> modes(JsonNode names) {
        Set<ModeOfInheritance> modes = new LinkedHashSet<>();
        for (JsonNode name : names) {
            Optional<ModeOfInheritance> mode = List.of(ModeOfInheritance.values()).stream()
                    .filter(one -> one.name().equals(name.asText())).findFirst();
            if (mode.isEmpty()) {
                return Optional.empty();
            }
            modes.add(mode.get());
        }
        return names.isArray() ? Optional.of(modes) : Optional.empty();
    }
}
