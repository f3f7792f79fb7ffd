package org.alidade.knowledge.annotation;

import org.alidade.knowledge.genome.Genome;
import org.alidade.knowledge.transcripts.CodingRegion;
import org.alidade.knowledge.transcripts.Exons;
import org.alidade.knowledge.transcripts.TranscriptModel;
import org.alidade.model.Interval;

/**
 * The spliced sequence of a transcript, in its own direction, and its protein.
 *
 * <p>A transcript that lacks the first bases of a codon is filled up with {@code N}, so that positions count as in Ensembl. The
 * first residue of a complete coding region is methionine whatever its codon (WT1, PANK2), and TGA within it is
 * selenocysteine: a coding region that its makers carry through a stop codon is read through.
 */
final class TranscriptSequence {
    private final byte[] transcript;
    private final byte[] coding;
    private final int codingStart;
    private final int codingEnd;
    private final GeneticCode code;
    private final String protein;
    private final boolean startComplete;

    private TranscriptSequence(byte[] transcript, TranscriptModel model) {
        this.transcript = transcript;
        this.code = GeneticCode.of(model.contig());
        this.codingStart = model.codingStart();
        this.codingEnd = model.codingEnd();
        if (model.coding().isEmpty()) {
            this.coding = new byte[0];
            this.protein = "";
            this.startComplete = false;
            return;
        }
        CodingRegion region = model.coding().get();
        int missing = region.startPhase();
        coding = new byte[missing + codingEnd - codingStart + 1];
        java.util.Arrays.fill(coding, 0, missing, (byte) 'N');
        System.arraycopy(transcript, codingStart - 1, coding, missing, codingEnd - codingStart + 1);
        startComplete = region.startComplete() && begins(model);
        protein = translated();
    }

    /**
     * Older files do not say that a transcript begins within its coding region. There it begins with any codon, while a start
     * other than ATG has a 5′ UTR before it.
     */
    private boolean begins(TranscriptModel model) {
        return codingStart > 1 || model.contig().isMitochondrial() || coding.length >= 3
                && code.acid(coding[0], coding[1], coding[2]) == 'M';
    }

    static TranscriptSequence read(TranscriptModel model, Genome genome) {
        Exons exons = model.exons();
        byte[] spliced = new byte[exons.length()];
        int at = 0;
        for (int i = 0; i < exons.count(); i++) {
            byte[] exon = genome.bases(new Interval(model.contig(), exons.start(i), exons.end(i)));
            System.arraycopy(exon, 0, spliced, at, exon.length);
            at += exon.length;
        }
        if (!model.isForward()) {
            Bases.reverseComplement(spliced);
        }
        return new TranscriptSequence(spliced, model);
    }

    private String translated() {
        StringBuilder residues = new StringBuilder(code.translate(coding, 0, coding.length));
        // A mitochondrial stop may be completed by the poly(A) tail (T or TA at the end of the coding region).
        int rest = coding.length % 3;
        if (rest > 0 && code == GeneticCode.MITOCHONDRIAL) {
            residues.append(coding[coding.length - rest] == 'T' ? '*' : 'X');
        }
        if (residues.isEmpty()) {
            return "";
        }
        if (startComplete && residues.charAt(0) != 'X') {
            residues.setCharAt(0, 'M');
        }
        int last = residues.length() - 1;
        for (int i = 0; i < last; i++) {
            if (residues.charAt(i) == '*') {
                residues.setCharAt(i, isTga(i) ? 'U' : 'X');
            }
        }
        return residues.toString();
    }

    private boolean isTga(int residue) {
        return coding[residue * 3] == 'T' && coding[residue * 3 + 1] == 'G' && coding[residue * 3 + 2] == 'A';
    }

    /** The whole transcript, position 1 at index 0. */
    byte[] transcript() {
        return transcript;
    }

    /** The coding bases with the stop codon, filled up in front; empty for a non-coding transcript. */
    byte[] coding() {
        return coding;
    }

    /** Residues, with the final {@code *} where the transcript has its stop codon. */
    String protein() {
        return protein;
    }

    /** Number of residues, the stop not counted. */
    int residues() {
        return protein.endsWith("*") ? protein.length() - 1 : protein.length();
    }

    /** Whether the start codon is part of the transcript. */
    boolean startComplete() {
        return startComplete;
    }

    /** Whether the stop codon is part of the transcript. */
    boolean endComplete() {
        return protein.endsWith("*");
    }

    GeneticCode code() {
        return code;
    }

    int codingStart() {
        return codingStart;
    }

    int codingEnd() {
        return codingEnd;
    }

    /** The coding bases with {@code from} to {@code to} (counted from 1, both belong to it) replaced, and the 3′ UTR behind. */
    byte[] changed(int from, int to, byte[] replacement) {
        int behind = coding.length - to;
        int utr = transcript.length - codingEnd;
        byte[] changed = new byte[from - 1 + replacement.length + behind + utr];
        System.arraycopy(coding, 0, changed, 0, from - 1);
        System.arraycopy(replacement, 0, changed, from - 1, replacement.length);
        System.arraycopy(coding, to, changed, from - 1 + replacement.length, behind);
        System.arraycopy(transcript, codingEnd, changed, from - 1 + replacement.length + behind, utr);
        return changed;
    }
}
