package org.alidade.knowledge.annotation;

import org.alidade.knowledge.transcripts.TranscriptModel;

/**
 * The codons and residues that a change concerns, before and after it, as Ensembl cuts them out: whole codons on both sides of the
 * change, a rest of one or two bases read as {@code X}.
 *
 * @param hasCodons whether both ends of the change are translated; without that, codons and residues are empty
 */
record CodingChange(TranscriptPlace place, boolean hasCodons, String refCodons, String altCodons, String refResidues,
        String altResidues) {

    static CodingChange of(TranscriptModel model, SequenceChange change, TranscriptPlace place,
            TranscriptSequence sequence) {
        if (!place.coding() || !place.isWithinCoding() || !Bases.areKnown(change.alt())) {
            return new CodingChange(place, false, "", "", "", "");
        }
        byte[] replacement = onTranscript(model, change.alt());
        byte[] coding = sequence.coding();
        int from = place.residueStart() * 3 - 3;
        int to = Math.max(from, place.residueEnd() * 3);
        int longer = replacement.length - (place.codingEnd() - place.codingStart() + 1);
        byte[] changed = sequence.changed(place.codingStart(), place.codingEnd(), replacement);
        String ref = Bases.text(coding, Math.min(from, coding.length), Math.min(to, coding.length));
        int changedTo = Math.min(longer == 0 ? coding.length : changed.length, Math.max(from, to + longer));
        String alt = Bases.text(changed, Math.min(from, changedTo), changedTo);
        return new CodingChange(place, true, ref, alt, reference(sequence, place, ref),
                residues(sequence.code(), alt));
    }

    /** The alternative bases in the direction of the transcript. */
    static byte[] onTranscript(TranscriptModel model, String alt) {
        return Bases.bytes(model.isForward() ? alt : Bases.reverseComplement(alt));
    }

    private static String reference(TranscriptSequence sequence, TranscriptPlace place, String codons) {
        String protein = sequence.protein();
        int from = place.residueStart() - 1;
        int whole = codons.length() / 3;
        String residues = protein.substring(Math.min(from, protein.length()),
                Math.min(from + whole, protein.length()));
        return codons.length() % 3 == 0 || residues.equals("*") ? residues : residues + "X";
    }

    private static String residues(GeneticCode code, String codons) {
        String whole = code.translate(Bases.bytes(codons), 0, codons.length());
        return codons.length() % 3 == 0 || whole.equals("*") ? whole : whole + "X";
    }

    /** Number of translated bases that the change adds; negative where it takes some away. */
    int longer(SequenceChange change) {
        return change.alt().length() - (place.codingEnd() - place.codingStart() + 1);
    }
}
