package org.alidade.classification.scoring;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

import org.alidade.knowledge.genes.DosageRegion;
import org.alidade.knowledge.genes.DosageSensitivity;
import org.alidade.model.Interval;

/**
 * What the knowledge says of a stretch that is lost or gained.
 *
 * @param loss a loss, else a gain
 * @param genes coding genes it touches; empty together with {@code genesKnown} false where no gene models are installed
 * @param regions ClinGen's curated regions it overlaps
 * @param frequency highest population frequency that the files tell; empty where none is told
 */
public record CopyNumberFacts(Interval place, boolean loss, boolean genesKnown, List<TouchedGene> genes,
        List<DosageRegion> regions, OptionalDouble frequency, String frequencySource, Inheritance inheritance) {
    /** How the patient came by it. */
    public enum Inheritance {
        DE_NOVO, FROM_UNAFFECTED, FROM_AFFECTED, UNKNOWN
    }

    /** Which part of a gene is within the stretch. */
    public enum Part {
        WHOLE, FIVE_PRIME, THREE_PRIME, INSIDE
    }

    /**
     * A coding gene.
     *
     * @param codingTouched whether coding bases are within the stretch
     * @param onlyLastExon of a 3′ overlap: no other coding exon
     * @param frameKept of a stretch inside the gene: whether the exons within it are whole codons
     * @param decayEscaped of a stretch inside the gene with a shifted frame: whether the transcript may escape decay
     * @param codingShare share of the coding bases within the stretch, 0 to 1
     */
    public record TouchedGene(String symbol, Part part, boolean codingTouched, boolean onlyLastExon, boolean frameKept,
            boolean decayEscaped, double codingShare, Optional<DosageSensitivity> dosage, OptionalDouble pli,
            OptionalDouble loeuf) {
    }

    public CopyNumberFacts {
        genes = List.copyOf(genes);
        regions = List.copyOf(regions);
    }
}
