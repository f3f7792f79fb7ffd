package org.alidade.record;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.OptionalDouble;
import java.util.OptionalInt;

import org.alidade.model.Genotype;
import org.alidade.model.SourceFact;
import org.alidade.model.TranscriptConsequence;
import org.alidade.model.VariantEvidence;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A full copy of a variant's evidence at the moment of a decision, which outlives table and knowledge. */
final class EvidenceJson {
    private static final JsonMapper MAPPER = new JsonMapper();

    private EvidenceJson() {
    }

    static String write(VariantEvidence evidence) {
        ObjectNode node = MAPPER.createObjectNode();
        node.put("build", evidence.key().build().label()).put("variant", evidence.key().text())
                .put("normalised", evidence.normalised()).put("type", evidence.type().name());
        node.put("file", evidence.origin().file()).put("line", evidence.origin().line()).put("asWritten",
                evidence.origin().asWritten().text());
        number(node, "quality", evidence.quality().quality());
        node.put("filtersApplied", evidence.quality().filtersApplied());
        evidence.quality().filters().forEach(node.putArray("filters")::add);
        evidence.identifiers().forEach(node.putArray("identifiers")::add);
        ObjectNode genotypes = node.putObject("genotypes");
        evidence.genotypes().entrySet().stream().sorted(java.util.Map.Entry.comparingByKey())
                .forEach(entry -> genotype(genotypes.putObject(entry.getKey()), entry.getValue()));
        ArrayNode consequences = node.putArray("consequences");
        evidence.consequences().forEach(entry -> consequence(consequences.addObject(), entry));
        evidence.frequency().ifPresent(frequency -> {
            ObjectNode child = node.putObject("frequency").put("source", frequency.source());
            number(child, "alleleFrequency", frequency.alleleFrequency());
            number(child, "maximum", frequency.maximum());
            number(child, "homozygotes", frequency.homozygotes());
            number(child, "hemizygotes", frequency.hemizygotes());
        });
        evidence.clinVar().ifPresent(clinVar -> {
            ObjectNode child = node.putObject("clinVar").put("significance", clinVar.significance());
            number(child, "stars", clinVar.stars());
            clinVar.id().ifPresent(id -> child.put("id", id));
            clinVar.conditions().forEach(child.putArray("conditions")::add);
            clinVar.conflict().ifPresent(conflict -> child.put("conflict", conflict));
        });
        ObjectNode predictions = node.putObject("predictions");
        number(predictions, "revel", evidence.predictions().revel());
        number(predictions, "caddPhred", evidence.predictions().caddPhred());
        number(predictions, "spliceAi", evidence.predictions().spliceAi());
        number(predictions, "alphaMissense", evidence.predictions().alphaMissense());
        if (!evidence.facts().isEmpty()) {
            ArrayNode facts = node.putArray("sources");
            evidence.facts().forEach(fact -> fact(facts.addObject(), fact));
        }
        try {
            return MAPPER.writeValueAsString(node);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void fact(ObjectNode node, SourceFact fact) {
        node.put("source", fact.source()).put("column", fact.column()).put("kind", fact.kind().name()).put("value",
                fact.value());
        number(node, "share", fact.share());
    }

    private static void genotype(ObjectNode node, Genotype genotype) {
        node.put("call", genotype.text());
        number(node, "phaseSet", genotype.phaseSet());
        number(node, "quality", genotype.quality());
        number(node, "depth", genotype.depth());
        number(node, "referenceReads", genotype.referenceReads());
        number(node, "alternativeReads", genotype.alternativeReads());
    }

    private static void consequence(ObjectNode node, TranscriptConsequence entry) {
        node.put("transcript", entry.transcript()).put("gene", entry.gene().symbol());
        entry.gene().hgncId().ifPresent(id -> node.put("hgncId", id));
        node.put("terms", entry.terms());
        entry.hgvsC().ifPresent(text -> node.put("hgvsC", text));
        entry.hgvsP().ifPresent(text -> node.put("hgvsP", text));
        entry.rank().ifPresent(text -> node.put("rank", text));
        node.put("maneSelect", entry.maneSelect()).put("canonical", entry.canonical()).put("biotype", entry.biotype())
                .put("source", entry.source());
    }

    private static void number(ObjectNode node, String field, OptionalDouble value) {
        value.ifPresent(number -> node.put(field, number));
    }

    private static void number(ObjectNode node, String field, OptionalInt value) {
        value.ifPresent(number -> node.put(field, number));
    }
}
