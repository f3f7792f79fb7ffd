package org.alidade.knowledge.annotation;

import org.alidade.knowledge.transcripts.TranscriptModel;

/**
 * The protein that a changed transcript is translated to, compared with the reference.
 *
 * @param from first residue concerned by the changed bases, from 1
 * @param refConcerned residues of the codons concerned; empty for an insertion between two codons
 * @param altConcerned residues that the changed codons have, up to the first stop; for a frameshift all to the end
 * @param frameKept whether the reading frame is the same behind the change
 * @param stopEnds last base of the first stop codon of the changed transcript, counted from 1 within its coding bases; 0 where
 *        none follows
 */
record ChangedProtein(String protein, int residues, int from, String refConcerned, String altConcerned,
        boolean frameKept, int stopEnds) {

    /** The change must lie whole within translated bases. */
    static ChangedProtein of(TranscriptModel model, SequenceChange change, TranscriptPlace place,
            TranscriptSequence sequence) {
        byte[] replacement = CodingChange.onTranscript(model, change.alt());
        byte[] changed = sequence.changed(place.codingStart(), place.codingEnd(), replacement);
        int longer = replacement.length - (place.codingEnd() - place.codingStart() + 1);
        int from = place.residueStart();
        int start = from * 3 - 3;
        int refTo = Math.max(start, place.residueEnd() * 3);
        String protein = sequence.protein();
        String ref = protein.substring(Math.min(from - 1, protein.length()),
                Math.min(refTo / 3, protein.length()));
        boolean kept = longer % 3 == 0;
        boolean losesStop = ref.indexOf('*') >= 0;
        int altTo = kept && !losesStop ? Math.min(refTo + longer, changed.length) : changed.length;
        String alt = sequence.code().translate(changed, Math.min(start, altTo), altTo);
        int stop = alt.indexOf('*');
        int stopEnds = stop >= 0 ? start + (stop + 1) * 3 : 0;
        if (kept && losesStop && stop < 0) {
            stopEnds = 0;
        }
        return new ChangedProtein(protein, sequence.residues(), from, ref,
                stop >= 0 ? alt.substring(0, stop + 1) : alt, kept, stopEnds);
    }

    /** Whether a residue concerned cannot be told, for bases are not at hand or the transcript is incomplete there. */
    boolean isUnknown() {
        return refConcerned.indexOf('X') >= 0 || altConcerned.indexOf('X') >= 0;
    }
}
