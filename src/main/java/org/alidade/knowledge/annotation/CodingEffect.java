package org.alidade.knowledge.annotation;

import java.util.Set;

import org.alidade.knowledge.transcripts.TranscriptModel;
import org.alidade.model.Consequence;

/** Which terms a change of translated bases has; the conditions are those of Ensembl's VariationEffect. */
final class CodingEffect {
    private final TranscriptModel model;
    private final SequenceChange change;
    private final TranscriptPlace place;
    private final TranscriptSequence sequence;
    private final CodingChange coding;
    private final boolean insertsOrDeletes;
    private final boolean frameshiftIntron;

    CodingEffect(TranscriptModel model, SequenceChange change, CodingChange coding, TranscriptSequence sequence,
            boolean frameshiftIntron) {
        this.model = model;
        this.change = change;
        this.place = coding.place();
        this.coding = coding;
        this.sequence = sequence;
        this.insertsOrDeletes = change.ref().length() != change.alt().length();
        this.frameshiftIntron = frameshiftIntron;
    }

    void addTo(Set<Consequence> terms) {
        if (!place.coding()) {
            if (frameshiftIntron) {
                terms.add(Consequence.CODING_SEQUENCE_VARIANT);
            }
            return;
        }
        add(terms, Consequence.STOP_GAINED, isStopGained());
        add(terms, Consequence.FRAMESHIFT_VARIANT, isFrameshift());
        add(terms, Consequence.STOP_LOST, isStopLost());
        add(terms, Consequence.START_LOST, isStartLost());
        add(terms, Consequence.INFRAME_INSERTION, isInframeInsertion());
        add(terms, Consequence.INFRAME_DELETION, isInframeDeletion());
        add(terms, Consequence.MISSENSE_VARIANT, isMissense());
        add(terms, Consequence.PROTEIN_ALTERING_VARIANT, isProteinAltering());
        add(terms, Consequence.INCOMPLETE_TERMINAL_CODON_VARIANT, isPartialCodon());
        add(terms, Consequence.START_RETAINED_VARIANT, isStartRetained());
        add(terms, Consequence.STOP_RETAINED_VARIANT, isStopRetained());
        add(terms, Consequence.SYNONYMOUS_VARIANT, isSynonymous());
        add(terms, Consequence.CODING_SEQUENCE_VARIANT, isUnknown());
    }

    private static void add(Set<Consequence> terms, Consequence term, boolean applies) {
        if (applies) {
            terms.add(term);
        }
    }

    private String ref() {
        return coding.refResidues();
    }

    private String alt() {
        return coding.altResidues();
    }

    /** The last codon lacks bases: the transcript ends within it. */
    private boolean isPartialCodon() {
        int length = sequence.coding().length;
        int rest = length - (place.residueStart() - 1) * 3;
        return place.isWithinCoding() && rest < 3 && rest > 0
                && !(sequence.code() == GeneticCode.MITOCHONDRIAL && sequence.protein().endsWith("*"));
    }

    private boolean isFrameshift() {
        return insertsOrDeletes && place.isWithinCoding() && !isPartialCodon() && coding.longer(change) % 3 != 0;
    }

    private boolean isStopGained() {
        return coding.hasCodons() && !isStopRetained() && alt().indexOf('*') >= 0 && ref().indexOf('*') < 0;
    }

    private boolean isStopLost() {
        if (coding.hasCodons()) {
            return alt().indexOf('*') < 0 && ref().indexOf('*') >= 0;
        }
        return isStopAltered();
    }

    private boolean isStopRetained() {
        if (coding.hasCodons() && !alt().isEmpty()) {
            return alt().startsWith("*")
                    && (place.residueStart() > sequence.residues() && sequence.endComplete()
                            || ref().startsWith("*"));
        }
        return insertsOrDeletes && overlapsStop() && !isStopAltered();
    }

    private boolean isStartLost() {
        if (!overlapsStart()) {
            return false;
        }
        if (isStartAltered() && !hasInsertedCodons() && !isInframeDeletion()) {
            return true;
        }
        return coding.hasCodons() && place.residueStart() == 1 && !ref().isEmpty() && !alt().endsWith(ref())
                && !alt().startsWith(ref());
    }

    private boolean isStartRetained() {
        return insertsOrDeletes && overlapsStart() && !isStartAltered();
    }

    private boolean isSynonymous() {
        return coding.hasCodons() && !ref().isEmpty() && alt().equals(ref()) && !isStopRetained()
                && alt().indexOf('X') < 0;
    }

    private boolean isMissense() {
        return coding.hasCodons() && !insertsOrDeletes && !ref().equals(alt()) && ref().length() == alt().length()
                && !isStartLost() && !isStopLost() && !isStopGained() && !isPartialCodon() && !isStopRetained();
    }

    private boolean isInframeInsertion() {
        return hasInsertedCodons() && !isStartLost() && !(isStartRetained() && alt().endsWith(ref()));
    }

    /** In-frame bases are added, and the residues on one side stay; what follows a new stop does not count. */
    private boolean hasInsertedCodons() {
        if (!coding.hasCodons() || isFrameshift() || coding.altCodons().length() <= coding.refCodons().length()) {
            return false;
        }
        int stop = alt().indexOf('*');
        String read = stop >= 0 ? alt().substring(0, stop + 1) : alt();
        return read.startsWith(ref()) || read.endsWith(ref());
    }

    private boolean isInframeDeletion() {
        if (!coding.hasCodons() || isPartialCodon() || isFrameshift()) {
            return false;
        }
        String ref = coding.refCodons();
        String alt = coding.altCodons();
        if (alt.length() >= ref.length()) {
            return false;
        }
        if (ref.startsWith(alt) || ref.endsWith(alt)) {
            return true;
        }
        int front = 0;
        while (front < alt.length() && alt.charAt(front) == ref.charAt(front)) {
            front++;
        }
        int behind = 0;
        while (behind < alt.length() - front
                && alt.charAt(alt.length() - 1 - behind) == ref.charAt(ref.length() - 1 - behind)) {
            behind++;
        }
        return front + behind == alt.length() && (ref.length() - alt.length()) % 3 == 0;
    }

    private boolean isProteinAltering() {
        return coding.hasCodons() && ref().length() != alt().length() && !ref().startsWith("*")
                && !alt().startsWith("*") && !alt().startsWith(ref()) && !alt().endsWith(ref())
                && !isInframeDeletion() && !isStartLost() && !isFrameshift();
    }

    private boolean isUnknown() {
        boolean unread = !coding.hasCodons() || alt().isEmpty() && ref().isEmpty() || alt().indexOf('X') >= 0
                || ref().indexOf('X') >= 0;
        return unread && !isFrameshift() && !isInframeDeletion() && !isProteinAltering() && !isStartRetained()
                && !isStartLost() && !isStopRetained() && !isStopLost();
    }

    private boolean overlapsStart() {
        int start = model.codingStart();
        return sequence.startComplete() && place.transcriptStart() > 0
                && place.transcriptEnd() >= start && place.transcriptStart() <= start + 2
                && place.transcriptEnd() > 0;
    }

    private boolean overlapsStop() {
        int end = model.codingEnd();
        return sequence.endComplete() && place.transcriptStart() > 0
                && place.transcriptEnd() >= end - 2 && place.transcriptStart() <= end && place.transcriptEnd() > 0;
    }

    /** Whether the coding bases, read from their end, are no longer the same once the change is made. */
    private boolean isStartAltered() {
        if (!insertsOrDeletes || !overlapsStart()) {
            return false;
        }
        byte[] whole = sequence.transcript();
        byte[] replacement = CodingChange.onTranscript(model, change.alt());
        int coded = model.codingEnd() - model.codingStart() + 1;
        int from = place.transcriptStart() - 1;
        int length = model.codingEnd() - (place.transcriptEnd() - from) + replacement.length;
        if (length < coded) {
            return true;
        }
        for (int i = 0; i < coded; i++) {
            int at = length - coded + i;
            byte now = at < from
                    ? whole[at]
                    : at < from + replacement.length
                            ? replacement[at - from]
                            : whole[at - from - replacement.length + place.transcriptEnd()];
            if (now != whole[model.codingStart() - 1 + i]) {
                return true;
            }
        }
        return false;
    }

    /** Whether no stop codon stands any more where the coding bases ended. */
    private boolean isStopAltered() {
        if (!insertsOrDeletes || !overlapsStop() || place.codingStart() == 0) {
            return false;
        }
        int to = place.codingStart() + place.transcriptEnd() - place.transcriptStart();
        byte[] replacement = CodingChange.onTranscript(model, change.alt());
        byte[] coded = sequence.coding();
        byte[] whole = sequence.changed(1, 0, new byte[0]);
        byte[] changed = new byte[whole.length - (to - place.codingStart() + 1) + replacement.length];
        System.arraycopy(whole, 0, changed, 0, place.codingStart() - 1);
        System.arraycopy(replacement, 0, changed, place.codingStart() - 1, replacement.length);
        System.arraycopy(whole, to, changed, place.codingStart() - 1 + replacement.length, whole.length - to);
        if (changed.length < coded.length) {
            return true;
        }
        int codon = coded.length - 3;
        return sequence.code().acid(changed[codon], changed[codon + 1], changed[codon + 2]) != '*';
    }
}
