package org.alidade.knowledge.annotation;

import org.alidade.model.Contig;

/**
 * A change of written bases on the forward strand, without the bases that both alleles share at their ends.
 *
 * @param start first changed base, counted from 1; of an insertion the base behind it
 * @param end last changed base; {@code start} − 1 for an insertion
 * @param ref the bases replaced; empty for an insertion
 * @param alt the bases put in their place; empty for a deletion
 */
public record SequenceChange(Contig contig, int start, int end, String ref, String alt) {
    public SequenceChange {
        if (end != start + ref.length() - 1) {
            throw new IllegalArgumentException("not a change: " + contig + ":" + start + "-" + end + " " + ref);
        }
    }

    /**
     * The change that a VCF record writes. What both alleles share is cut in front first, as VEP does, and only then behind.
     */
    public static SequenceChange of(Contig contig, int position, String ref, String alt) {
        int shorter = Math.min(ref.length(), alt.length());
        int before = 0;
        while (before < shorter && ref.charAt(before) == alt.charAt(before)) {
            before++;
        }
        int behind = 0;
        while (behind < shorter - before
                && ref.charAt(ref.length() - 1 - behind) == alt.charAt(alt.length() - 1 - behind)) {
            behind++;
        }
        String lost = ref.substring(before, ref.length() - behind);
        String gained = alt.substring(before, alt.length() - behind);
        int start = position + before;
        return new SequenceChange(contig, start, start + lost.length() - 1, lost, gained);
    }

    public boolean isInsertion() {
        return ref.isEmpty();
    }

    public boolean isDeletion() {
        return alt.isEmpty();
    }

    /** Whether the alleles are the same. */
    public boolean isNone() {
        return ref.isEmpty() && alt.isEmpty();
    }

    /** Whether bases are replaced by as many others that are their reverse complement. */
    public boolean isInversion() {
        return ref.length() > 1 && ref.length() == alt.length() && alt.equals(Bases.reverseComplement(ref));
    }
}
