package org.alidade.variants.column;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.alidade.model.Consequence;
import org.alidade.model.Gene;
import org.alidade.model.TranscriptConsequence;

/**
 * What a variant does to one gene, over all its transcripts. In the masks the bit of a consequence is its ordinal.
 *
 * @param gene an empty symbol stands for all consequences that are of no gene
 * @param consequences every term of every transcript
 * @param worsts the most severe term of each transcript
 * @param chosen the terms of the transcript to show first
 * @param proteinCoding whether any transcript has the biotype {@code protein_coding}
 */
public record GeneEffect(Gene gene, long consequences, long worsts, long chosen, boolean proteinCoding) {
    /** Bits of the terms of a variant that lies beside a gene. */
    public static final long BESIDE = mask(List.of(Consequence.UPSTREAM_GENE_VARIANT,
            Consequence.DOWNSTREAM_GENE_VARIANT, Consequence.INTERGENIC_VARIANT,
            Consequence.REGULATORY_REGION_VARIANT));

    /** One per gene, in the order in which the genes first appear among {@code entries}. */
    public static List<GeneEffect> of(List<TranscriptConsequence> entries) {
        Map<Gene, GeneEffect> byGene = new LinkedHashMap<>();
        for (TranscriptConsequence entry : entries) {
            long mask = mask(entry.consequences());
            GeneEffect own = new GeneEffect(entry.gene(), mask, 1L << entry.worst().ordinal(), mask,
                    entry.biotype().equals("protein_coding"));
            byGene.merge(entry.gene(), own, GeneEffect::and);
        }
        return List.copyOf(new ArrayList<>(byGene.values()));
    }

    /** This gene's first transcript stays the chosen one. */
    private GeneEffect and(GeneEffect later) {
        return new GeneEffect(gene, consequences | later.consequences, worsts | later.worsts, chosen,
                proteinCoding || later.proteinCoding);
    }

    public static long mask(Iterable<Consequence> terms) {
        long mask = 0;
        for (Consequence term : terms) {
            mask |= 1L << term.ordinal();
        }
        return mask;
    }
}
