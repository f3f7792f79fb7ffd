package org.alidade.knowledge.positions;

import java.util.Optional;

import org.alidade.knowledge.genome.ChainFile;
import org.alidade.model.Interval;
import org.alidade.model.Strand;

import htsjdk.samtools.util.SequenceUtil;

/**
 * Brings alleles to another build. Their bases are kept: where the two builds have other bases at a place, the allele is found
 * by no variant of the new build, which is right, since it is another one there.
 */
final class AlleleLift {
    /** Why an allele has no place; the names stand in the table of what was left out. */
    enum Refusal {
        /** The other build has no such stretch, or not in one piece. */
        NO_PLACE,
        /** The place is turned around, and the base before an insertion or deletion is not the one behind it. */
        TURNED
    }

    /** An allele of the other build, or why there is none. */
    record Outcome(Optional<PlacedAllele> allele, Optional<Refusal> refusal) {
    }

    private final ChainFile chain;

    AlleleLift(ChainFile chain) {
        this.chain = chain;
    }

    Outcome of(PlacedAllele allele) {
        Optional<ChainFile.Lifted> lifted = chain.lift(new Interval(allele.contig(), allele.position(),
                allele.position() + allele.ref().length() - 1));
        if (lifted.isEmpty() || !lifted.get().place().contig().isPrimary()) {
            return new Outcome(Optional.empty(), Optional.of(Refusal.NO_PLACE));
        }
        Interval place = lifted.get().place();
        if (lifted.get().strand() == Strand.FORWARD) {
            return new Outcome(Optional.of(new PlacedAllele(place.contig(), place.start(), allele.ref(),
                    allele.alt())), Optional.empty());
        }
        return allele.ref().length() == allele.alt().length()
                ? new Outcome(Optional.of(new PlacedAllele(place.contig(), place.start(),
                        turned(allele.ref()), turned(allele.alt()))), Optional.empty())
                : new Outcome(Optional.empty(), Optional.of(Refusal.TURNED));
    }

    private static String turned(String bases) {
        return SequenceUtil.reverseComplement(bases);
    }
}
