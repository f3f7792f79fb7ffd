package org.alidade.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What of a published phenopacket the ranking needs; {@code excluded} and {@code present} are HPO ids. */
record SolvedCase(String id, String sex, List<String> present, List<String> excluded, String gene, List<Cause> causes) {
    /** A small causal variant on GRCh38; {@code state} as the phenopacket says: heterozygous, homozygous, hemizygous. */
    record Cause(String contig, int position, String ref, String alt, String state, String consequence) {
    }

    /** Empty where a causal variant has no place, or there is more than one gene. */
    static Optional<SolvedCase> of(JsonNode packet) {
        List<String> present = new ArrayList<>();
        List<String> excluded = new ArrayList<>();
        packet.path("phenotypicFeatures").forEach(feature -> (feature.path("excluded").asBoolean() ? excluded : present)
                .add(feature.path("type").path("id").asText()));
        List<Cause> causes = new ArrayList<>();
        List<String> genes = new ArrayList<>();
        boolean whole = true;
        for (JsonNode interpretation : packet.path("interpretations")) {
            for (JsonNode genomic : interpretation.path("diagnosis").path("genomicInterpretations")) {
                JsonNode variant = genomic.path("variantInterpretation").path("variationDescriptor");
                JsonNode record = variant.path("vcfRecord");
                whole &= record.has("pos") && record.path("genomeAssembly").asText().equals("hg38");
                genes.add(variant.path("geneContext").path("valueId").asText());
                causes.add(new Cause(record.path("chrom").asText(), record.path("pos").asInt(),
                        record.path("ref").asText(), record.path("alt").asText(),
                        variant.path("allelicState").path("label").asText(), consequence(variant)));
            }
        }
        boolean usable = whole && !causes.isEmpty() && genes.stream().distinct().count() == 1 && !present.isEmpty();
        return usable
                ? Optional.of(new SolvedCase(packet.path("id").asText(),
                        packet.path("subject").path("sex").asText("UNKNOWN_SEX"), present, excluded, genes.getFirst(),
                        causes))
                : Optional.empty();
    }

    SolvedCase describedBy(List<String> terms) {
        return new SolvedCase(id, sex, terms, excluded, gene, causes);
    }

    private static String consequence(JsonNode variant) {
        String coding = "";
        String protein = "";
        for (JsonNode expression : variant.path("expressions")) {
            String value = expression.path("value").asText();
            String syntax = expression.path("syntax").asText();
            coding = syntax.equals("hgvs.c") ? value.substring(value.indexOf(':') + 1) : coding;
            protein = syntax.equals("hgvs.p") ? value.substring(value.indexOf(':') + 1) : protein;
        }
        return PublishedNames.consequence(coding, protein);
    }
}
