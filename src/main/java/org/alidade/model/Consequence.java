package org.alidade.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Sequence Ontology terms as VEP writes them, most severe first (Ensembl's published order), each with VEP's impact.
 * Spellings of bcftools csq and SnpEff that mean the same are understood by {@link #parse}.
 */
public enum Consequence {
    TRANSCRIPT_ABLATION(Impact.HIGH), //
    SPLICE_ACCEPTOR_VARIANT(Impact.HIGH), //
    SPLICE_DONOR_VARIANT(Impact.HIGH), //
    STOP_GAINED(Impact.HIGH), //
    FRAMESHIFT_VARIANT(Impact.HIGH), //
    STOP_LOST(Impact.HIGH), //
    START_LOST(Impact.HIGH), //
    TRANSCRIPT_AMPLIFICATION(Impact.HIGH), //
    FEATURE_ELONGATION(Impact.HIGH), //
    FEATURE_TRUNCATION(Impact.HIGH), //
    /** A tandem repeat at or above the smallest length that causes its disease. */
    SHORT_TANDEM_REPEAT_EXPANSION(Impact.HIGH), //
    INFRAME_INSERTION(Impact.MODERATE), //
    INFRAME_DELETION(Impact.MODERATE), //
    MISSENSE_VARIANT(Impact.MODERATE), //
    PROTEIN_ALTERING_VARIANT(Impact.MODERATE), //
    /** A tandem repeat longer than normal, or of a length that the file gives no threshold for. */
    SHORT_TANDEM_REPEAT_CHANGE(Impact.MODERATE), //
    SPLICE_DONOR_5TH_BASE_VARIANT(Impact.LOW), //
    SPLICE_REGION_VARIANT(Impact.LOW), //
    SPLICE_DONOR_REGION_VARIANT(Impact.LOW), //
    SPLICE_POLYPYRIMIDINE_TRACT_VARIANT(Impact.LOW), //
    INCOMPLETE_TERMINAL_CODON_VARIANT(Impact.LOW), //
    START_RETAINED_VARIANT(Impact.LOW), //
    STOP_RETAINED_VARIANT(Impact.LOW), //
    SYNONYMOUS_VARIANT(Impact.LOW), //
    CODING_SEQUENCE_VARIANT(Impact.MODIFIER), //
    MATURE_MIRNA_VARIANT(Impact.MODIFIER), //
    FIVE_PRIME_UTR_VARIANT(Impact.MODIFIER, "5_prime_UTR_variant"), //
    THREE_PRIME_UTR_VARIANT(Impact.MODIFIER, "3_prime_UTR_variant"), //
    NON_CODING_TRANSCRIPT_EXON_VARIANT(Impact.MODIFIER), //
    INTRON_VARIANT(Impact.MODIFIER), //
    NMD_TRANSCRIPT_VARIANT(Impact.MODIFIER, "NMD_transcript_variant"), //
    NON_CODING_TRANSCRIPT_VARIANT(Impact.MODIFIER), //
    CODING_TRANSCRIPT_VARIANT(Impact.MODIFIER), //
    UPSTREAM_GENE_VARIANT(Impact.MODIFIER), //
    DOWNSTREAM_GENE_VARIANT(Impact.MODIFIER), //
    TFBS_ABLATION(Impact.MODIFIER, "TFBS_ablation"), //
    TFBS_AMPLIFICATION(Impact.MODIFIER, "TFBS_amplification"), //
    TF_BINDING_SITE_VARIANT(Impact.MODIFIER, "TF_binding_site_variant"), //
    REGULATORY_REGION_ABLATION(Impact.MODIFIER), //
    REGULATORY_REGION_AMPLIFICATION(Impact.MODIFIER), //
    REGULATORY_REGION_VARIANT(Impact.MODIFIER), //
    INTERGENIC_VARIANT(Impact.MODIFIER), //
    SEQUENCE_VARIANT(Impact.MODIFIER); //

    private static final Map<String, Consequence> BY_TERM = Arrays.stream(values())
            .collect(Collectors.toUnmodifiableMap(c -> c.term.toLowerCase(Locale.ROOT), Function.identity()));

    /** Spellings of other annotators (SnpEff, bcftools csq) for terms above. */
    private static final Map<String, Consequence> SYNONYMS = Map.ofEntries(
            Map.entry("missense", MISSENSE_VARIANT), Map.entry("synonymous", SYNONYMOUS_VARIANT),
            Map.entry("frameshift", FRAMESHIFT_VARIANT), Map.entry("splice_acceptor", SPLICE_ACCEPTOR_VARIANT),
            Map.entry("splice_donor", SPLICE_DONOR_VARIANT), Map.entry("splice_region", SPLICE_REGION_VARIANT),
            Map.entry("stop_retained", STOP_RETAINED_VARIANT), Map.entry("start_retained", START_RETAINED_VARIANT),
            Map.entry("5_prime_utr", FIVE_PRIME_UTR_VARIANT), Map.entry("3_prime_utr", THREE_PRIME_UTR_VARIANT),
            Map.entry("non_coding", NON_CODING_TRANSCRIPT_VARIANT), Map.entry("intron", INTRON_VARIANT),
            Map.entry("intergenic", INTERGENIC_VARIANT), Map.entry("inframe_altering", PROTEIN_ALTERING_VARIANT),
            Map.entry("coding_sequence", CODING_SEQUENCE_VARIANT), Map.entry("feature_elongation", FEATURE_ELONGATION),
            Map.entry("conservative_inframe_insertion", INFRAME_INSERTION),
            Map.entry("disruptive_inframe_insertion", INFRAME_INSERTION),
            Map.entry("conservative_inframe_deletion", INFRAME_DELETION),
            Map.entry("disruptive_inframe_deletion", INFRAME_DELETION),
            Map.entry("5_prime_utr_premature_start_codon_gain_variant", FIVE_PRIME_UTR_VARIANT),
            Map.entry("initiator_codon_variant", START_LOST), Map.entry("exon_loss_variant", FEATURE_TRUNCATION),
            Map.entry("gene_fusion", FEATURE_TRUNCATION), Map.entry("bidirectional_gene_fusion", FEATURE_TRUNCATION),
            Map.entry("feature_fusion", FEATURE_TRUNCATION), Map.entry("feature_ablation", TRANSCRIPT_ABLATION),
            Map.entry("transcript_variant", CODING_TRANSCRIPT_VARIANT),
            Map.entry("intergenic_region", INTERGENIC_VARIANT), Map.entry("intragenic_variant", INTRON_VARIANT),
            Map.entry("non_coding_exon_variant", NON_CODING_TRANSCRIPT_EXON_VARIANT),
            Map.entry("structural_interaction_variant", SEQUENCE_VARIANT));

    private final Impact impact;
    private final String term;

    Consequence(Impact impact) {
        this.impact = impact;
        this.term = name().toLowerCase(Locale.ROOT);
    }

    Consequence(Impact impact, String term) {
        this.impact = impact;
        this.term = term;
    }

    public Impact impact() {
        return impact;
    }

    /** The term as VEP writes it, for instance {@code 5_prime_UTR_variant}. */
    public String term() {
        return term;
    }

    /** The constant for one term of an annotator; empty where the term is unknown. Case does not matter. */
    public static Optional<Consequence> parse(String text) {
        String lower = text.strip().toLowerCase(Locale.ROOT);
        Consequence known = BY_TERM.get(lower);
        return Optional.ofNullable(known != null ? known : SYNONYMS.get(lower));
    }
}
