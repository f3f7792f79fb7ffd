package org.alidade.samples;

import java.util.Optional;
import org.alidade.model.Consequence;

/**
 * What a variant within the coding bases of one exon does to the protein.
 *
 * @param hgvs for instance {@code p.Arg410Trp}; empty where it is not written
 * @param residue of the first changed amino acid, from 1
 * @param acids for instance {@code R/W}; empty for indels
 */
record ProteinChange(Consequence consequence, String hgvs, int residue, String acids) {
    /** Empty where the variant is not wholly within coding bases of one exon. */
    static Optional<ProteinChange> of(TrimmedVariant variant, TranscriptMap map) {
        Optional<Integer> left = map.offset(variant.firstTouched());
        Optional<Integer> right = map.offset(variant.lastTouched());
        if (left.isEmpty() || right.isEmpty() || !map.isCodingOffset(left.get()) || !map.isCodingOffset(right.get())
                || Math.abs(left.get() - right.get()) != variant.lastTouched() - variant.firstTouched()) {
            return Optional.empty();
        }
        int from = variant.isInsertion()
                ? Math.max(left.get(), right.get())
                : Math.min(left.get(), right.get());
        String alt = map.isReverse() ? Bases.reverseComplement(variant.alt()) : variant.alt();
        String sequence = map.sequence();
        boolean mitochondrial = map.named().isMitochondrial();
        String before = Bases.translate(sequence.substring(map.codingStart(), map.codingEnd()), mitochondrial);
        String after = Bases.translate(sequence.substring(map.codingStart(), from) + alt
                + sequence.substring(from + variant.ref().length()), mitochondrial);
        int codon = (from - map.codingStart()) / 3;
        int gained = alt.length() - variant.ref().length();
        return Optional.of(gained == 0
                ? substitution(before, after, changed(before, after, codon))
                : indel(before, after, gained, codon));
    }

    /** The first codon that means something else, or the first replaced one where none does. */
    private static int changed(String before, String after, int codon) {
        int first = firstDifference(before, after);
        return first < before.length() ? first : codon;
    }

    private static ProteinChange substitution(String before, String after, int codon) {
        char from = acid(before, codon);
        char to = acid(after, codon);
        String place = "p." + Bases.name(from) + (codon + 1);
        if (from == to) {
            Consequence same = from == '*' ? Consequence.STOP_RETAINED_VARIANT : Consequence.SYNONYMOUS_VARIANT;
            return new ProteinChange(same, place + "%3D", codon + 1, String.valueOf(from));
        }
        String acids = from + "/" + to;
        if (codon == 0) {
            return new ProteinChange(Consequence.START_LOST, "p.Met1?", 1, acids);
        }
        Consequence change = to == '*'
                ? Consequence.STOP_GAINED
                : from == '*' ? Consequence.STOP_LOST : Consequence.MISSENSE_VARIANT;
        return new ProteinChange(change, place + Bases.name(to), codon + 1, acids);
    }

    private static ProteinChange indel(String before, String after, int gained, int codon) {
        int first = firstDifference(before, after);
        if (acid(after, first) == '*' && first < before.length() - 1) {
            String hgvs = "p." + Bases.name(acid(before, first)) + (first + 1) + "Ter";
            return new ProteinChange(Consequence.STOP_GAINED, hgvs, first + 1, "");
        }
        if (gained % 3 != 0) {
            String end = after.endsWith("*") ? Integer.toString(after.length() - first) : "?";
            String hgvs = "p." + Bases.name(acid(before, first)) + (first + 1) + Bases.name(acid(after, first))
                    + "fsTer" + end;
            return new ProteinChange(Consequence.FRAMESHIFT_VARIANT, hgvs, first + 1, "");
        }
        Consequence change = gained > 0 ? Consequence.INFRAME_INSERTION : Consequence.INFRAME_DELETION;
        return new ProteinChange(change, "", codon + 1, "");
    }

    private static int firstDifference(String before, String after) {
        int i = 0;
        while (i < before.length() && i < after.length() && before.charAt(i) == after.charAt(i)) {
            i++;
        }
        return i;
    }

    /** The mitochondrion completes some stop codons by polyadenylation only: behind the last codon stands a stop. */
    private static char acid(String protein, int index) {
        return index < protein.length() ? protein.charAt(index) : '*';
    }
}
