package org.alidade.classification.germline;

import java.util.List;

/**
 * What ClinVar knows near a variant, the variant itself and the laboratory's own entries left out.
 *
 * @param source name and version
 * @param residue changes of the same residue, classified without a conflict
 * @param splice changes of the same splice site
 * @param pathogenicNear missense and in-frame changes within 25 bases that are pathogenic or likely so, other residues only
 * @param benignNear such that are benign or likely so
 * @param spectrum what kinds of variants the whole gene has
 */
public record KnownNearby(String source, List<KnownChange> residue, List<KnownChange> splice, int pathogenicNear,
        int benignNear, Spectrum spectrum) {
    public KnownNearby {
        residue = List.copyOf(residue);
        splice = List.copyOf(splice);
    }

    /**
     * A classified variant.
     *
     * @param name {@code c.524G>A p.(Arg175His)}
     * @param changed the new amino acid in three letters; empty where it is no missense change
     * @param likely only likely pathogenic
     * @param stars ClinVar's review status, 0 to 4
     */
    public record KnownChange(String id, String name, String changed, boolean likely, int stars) {
    }

    /**
     * Counts of classified variants of a gene, one star at least: pathogenic or likely so, benign or likely so.
     *
     * @param residuesBefore residues, from the start, with a pathogenic change: for a lost start
     */
    public record Spectrum(int pathogenicLossOfFunction, int pathogenicMissense, int pathogenicOther,
            int benignMissense, List<Integer> residuesBefore) {
        public Spectrum {
            residuesBefore = List.copyOf(residuesBefore);
        }

        public int pathogenic() {
            return pathogenicLossOfFunction + pathogenicMissense + pathogenicOther;
        }

        /** Share of the pathogenic that are losses of function, 0 to 1; 0 where none is known. */
        public double lossOfFunctionShare() {
            return pathogenic() == 0 ? 0 : (double) pathogenicLossOfFunction / pathogenic();
        }

        /** Share of the classified missense changes that are pathogenic, 0 to 1; 0 where none is known. */
        public double missensePathogenicShare() {
            int all = pathogenicMissense + benignMissense;
            return all == 0 ? 0 : (double) pathogenicMissense / all;
        }
    }
}
