package org.alidade.workbench.common;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

import org.alidade.filtering.ScopedVariant;
import org.alidade.model.ClinVarAssertion;
import org.alidade.model.Genotype;
import org.alidade.model.PathogenicityClass;
import org.alidade.model.TranscriptConsequence;
import org.alidade.model.VariantEvidence;
import org.alidade.model.VariantKey;
import org.alidade.text.Messages;
import org.alidade.text.VariantKinds;

/** How screens write a variant and what is known of it. */
public final class VariantWords {
    private final Messages messages;

    public VariantWords(Messages messages) {
        this.messages = messages;
    }

    /** The consequence to show: on the gene for which the variant is judged. */
    public Optional<TranscriptConsequence> shown(ScopedVariant variant) {
        return variant.gene().flatMap(variant.evidence()::chosen).or(variant.evidence()::chosen);
    }

    /** {@code c.452G>A p.(Trp151Ter)}, or place and alleles where the file gives no name. */
    public String name(ScopedVariant variant) {
        Optional<String> kind = new VariantKinds(messages).name(variant.evidence(), Optional.empty());
        if (kind.isPresent()) {
            return kind.get();
        }
        Optional<TranscriptConsequence> consequence = shown(variant);
        String coding = consequence.flatMap(TranscriptConsequence::hgvsC).orElse("");
        String protein = consequence.flatMap(TranscriptConsequence::hgvsP).orElse("");
        String name = (coding + " " + protein).strip();
        VariantKey key = variant.evidence().key();
        if (key.contig().isMitochondrial()) {
            return ("m." + key.position() + shortened(key.ref()) + ">" + shortened(key.alt()) + " " + protein).strip();
        }
        return name.isEmpty() ? place(variant.evidence()) : name;
    }

    /** {@code chr20-3221931-G-A}, long alleles cut with their length. */
    public String place(VariantEvidence evidence) {
        VariantKey key = evidence.key();
        return key.contig().ucscName() + "-" + key.position() + "-" + shortened(key.ref()) + "-" + shortened(key.alt());
    }

    private static String shortened(String allele) {
        return allele.length() <= 16 ? allele : allele.substring(0, 8) + "…(" + allele.length() + ")";
    }

    public String consequence(ScopedVariant variant) {
        return shown(variant).map(entry -> entry.consequences().stream().limit(2).map(messages::name)
                .collect(Collectors.joining(", "))).orElse("–");
    }

    /** The highest frequency; a dash where none is known. */
    public String frequency(ScopedVariant variant) {
        OptionalDouble highest = variant.evidence().frequency().map(known -> known.highest())
                .orElse(OptionalDouble.empty());
        return highest.isPresent() ? messages.numbers().percent(highest.getAsDouble(), 2) : "–";
    }

    /** {@code P ★★} and the like. */
    public String clinVar(ScopedVariant variant) {
        return variant.evidence().clinVar().map(this::clinVar).orElse("–");
    }

    private String clinVar(ClinVarAssertion assertion) {
        String word = assertion.isPathogenic()
                ? assertion.significance().toLowerCase(java.util.Locale.ROOT).startsWith("likely") ? "LP" : "P"
                : assertion.isBenign() ? "B" : assertion.significance().replace('_', ' ');
        return word + assertion.stars().stream().mapToObj(stars -> stars == 0 ? "" : " " + "★".repeat(stars))
                .collect(Collectors.joining());
    }

    /** The call of a variant with what its kind adds: units of each copy of a repeat, heteroplasmy, number of copies. */
    public String genotype(VariantEvidence evidence, Genotype genotype) {
        VariantKinds kinds = new VariantKinds(messages);
        String repeats = evidence.repeat().isEmpty()
                ? ""
                : genotype.detail().repeats().stream().map(copy -> messages.numbers().decimal(copy.count(), 0))
                        .collect(Collectors.joining("/"));
        String more = kinds.heteroplasmy(evidence, genotype).orElse(repeats);
        return more.isEmpty() ? genotype(genotype) : genotype(genotype) + " · " + more;
    }

    /** The call and its reads: {@code 0/1 (18/37)}. */
    public String genotype(Genotype genotype) {
        String reads = genotype.alternativeReads().isPresent() && genotype.depth().isPresent()
                ? " (" + genotype.alternativeReads().getAsInt() + "/" + genotype.depth().getAsInt() + ")"
                : "";
        return genotype.text() + reads;
    }

    /** A filled, half filled or empty circle, or a question mark where there is no call: readable without colour. */
    public static String symbol(Genotype genotype) {
        return switch (genotype.zygosity()) {
            case HOMOZYGOUS, HEMIZYGOUS -> "●";
            case HETEROZYGOUS -> "◐";
            case REFERENCE, OTHER_ALLELE -> "○";
            case NO_CALL -> "?";
        };
    }

    public String classWord(PathogenicityClass given) {
        return given.number() + " · " + messages.name(given);
    }
}
