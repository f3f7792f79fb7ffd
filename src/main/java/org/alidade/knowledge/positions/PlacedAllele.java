package org.alidade.knowledge.positions;

import org.alidade.model.Contig;

/**
 * An allele of the genome, as short as its alleles can be written with one base at least.
 *
 * @param position of the first base of {@code ref}, counted from 1
 */
public record PlacedAllele(Contig contig, int position, String ref, String alt) {
    /** Without the bases that both alleles share behind and, after them, in front. */
    public static PlacedAllele of(Contig contig, int position, String ref, String alt) {
        int behind = 0;
        while (behind < ref.length() - 1 && behind < alt.length() - 1
                && ref.charAt(ref.length() - 1 - behind) == alt.charAt(alt.length() - 1 - behind)) {
            behind++;
        }
        int front = 0;
        while (front < ref.length() - 1 - behind && front < alt.length() - 1 - behind
                && ref.charAt(front) == alt.charAt(front)) {
            front++;
        }
        return front == 0 && behind == 0
                ? new PlacedAllele(contig, position, ref, alt)
                : new PlacedAllele(contig, position + front, ref.substring(front, ref.length() - behind),
                        alt.substring(front, alt.length() - behind));
    }
}
