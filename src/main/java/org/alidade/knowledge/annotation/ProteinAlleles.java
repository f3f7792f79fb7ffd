package org.alidade.knowledge.annotation;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.alidade.knowledge.hgvs.AminoAcids;
import org.alidade.knowledge.hgvs.HgvsName;
import org.alidade.knowledge.transcripts.TranscriptModel;

/** The changes of one codon that make a change of a residue. */
final class ProteinAlleles {
    private static final String BASES = "ACGT";

    private final TranscriptSequences sequences;
    private final HgvsName.OfProtein name;

    ProteinAlleles(TranscriptSequences sequences, HgvsName.OfProtein name) {
        this.sequences = sequences;
        this.name = name;
    }

    /** Whether a transcript has the residue that the name begins with. */
    boolean fits(TranscriptModel model) {
        String protein = sequences.of(model).protein();
        return name.position() <= protein.length() && protein.charAt(name.position() - 1) == name.residue();
    }

    NameRefusedException refusal(List<TranscriptModel> asked) {
        TranscriptModel first = asked.getFirst();
        String protein = sequences.of(first).protein();
        if (name.position() > protein.length()) {
            return new NameRefusedException("beyondProtein", Integer.toString(name.position()), first.id(),
                    Integer.toString(Math.max(0, protein.length() - 1)));
        }
        char there = protein.charAt(name.position() - 1);
        return there == 'X'
                ? new NameRefusedException("noSequence")
                : new NameRefusedException("otherResidue", AminoAcids.three(name.residue()) + name.position(),
                        AminoAcids.three(there) + name.position(), first.id());
    }

    /** Those that change fewest bases first; a change of bases that an intron parts is left out. */
    List<SequenceChange> changes(TranscriptModel model) {
        TranscriptSequence sequence = sequences.of(model);
        byte[] coding = sequence.coding();
        int first = (name.position() - 1) * 3;
        if (first + 3 > coding.length) {
            return List.of();
        }
        String codon = new String(coding, first, 3, StandardCharsets.US_ASCII);
        char wanted = name.change().charAt(0) == '=' ? name.residue() : name.change().charAt(0);
        List<SequenceChange> changes = new ArrayList<>();
        for (int number = 0; number < 64; number++) {
            String other = "" + BASES.charAt(number / 16) + BASES.charAt(number / 4 % 4) + BASES.charAt(number % 4);
            byte[] bases = Bases.bytes(other);
            if (!other.equals(codon) && sequence.code().acid(bases[0], bases[1], bases[2]) == wanted) {
                change(model, first, codon, other, changes);
            }
        }
        changes.sort(Comparator.comparingInt((SequenceChange change) -> change.ref().length())
                .thenComparing(SequenceChange::start).thenComparing(SequenceChange::alt));
        return changes;
    }

    private static void change(TranscriptModel model, int first, String codon, String other,
            List<SequenceChange> changes) {
        int from = 0;
        while (codon.charAt(from) == other.charAt(from)) {
            from++;
        }
        int to = 2;
        while (codon.charAt(to) == other.charAt(to)) {
            to--;
        }
        int missing = model.coding().orElseThrow().startPhase();
        int start = model.codingStart() + first + from - missing;
        int low = model.genomePosition(model.isForward() ? start : start + to - from);
        int high = model.genomePosition(model.isForward() ? start + to - from : start);
        if (start >= 1 && high - low == to - from) {
            String ref = codon.substring(from, to + 1);
            String alt = other.substring(from, to + 1);
            changes.add(SequenceChange.of(model.contig(), low,
                    model.isForward() ? ref : Bases.reverseComplement(ref),
                    model.isForward() ? alt : Bases.reverseComplement(alt)));
        }
    }
}
