package org.alidade.knowledge.annotation;

import java.util.Set;

import org.alidade.knowledge.transcripts.Exons;
import org.alidade.knowledge.transcripts.TranscriptModel;
import org.alidade.model.Consequence;

/**
 * What a change does near the edges of introns, nucleotide by nucleotide, as VEP defines its terms: donor +1 +2, fifth base +5,
 * donor region +3 to +6, polypyrimidine tract −3 to −17, acceptor −1 −2, region 1 to 3 in the exon and 3 to 8 in the intron.
 */
final class SpliceEffect {
    /** Introns this short are frameshifts of the assembly, not introns (Ensembl). */
    private static final int FRAMESHIFT_INTRON = 13;

    private boolean intronic;
    private boolean frameshiftIntron;
    private boolean lowSite;
    private boolean highSite;
    private boolean fifth;
    private boolean donorRegion;
    private boolean tract;
    private boolean region;

    private SpliceEffect() {
    }

    static SpliceEffect of(TranscriptModel model, SequenceChange change) {
        SpliceEffect effect = new SpliceEffect();
        if (model.exons().count() == 1) {
            return effect;
        }
        if (change.ref().length() == change.alt().length() && change.ref().length() > 1) {
            effect.differing(model, change);
        } else {
            effect.stretch(model, change.start(), change.end());
        }
        return effect;
    }

    /** Of a substitution of several bases only those that differ count. */
    private void differing(TranscriptModel model, SequenceChange change) {
        int from = -1;
        for (int i = 0; i <= change.ref().length(); i++) {
            boolean differs = i < change.ref().length() && change.ref().charAt(i) != change.alt().charAt(i);
            if (differs && from < 0) {
                from = i;
            } else if (!differs && from >= 0) {
                stretch(model, change.start() + from, change.start() + i - 1);
                from = -1;
            }
        }
    }

    private void stretch(TranscriptModel model, int start, int end) {
        Exons exons = model.exons();
        int low = Math.min(start, end);
        int high = Math.max(start, end);
        for (int i = Math.max(0, exons.lastBeginningAtOrBefore(low) - 1); i + 1 < exons.count(); i++) {
            int intronStart = exons.end(i) + 1;
            int intronEnd = exons.start(i + 1) - 1;
            if (intronStart - 3 > high) {
                break;
            }
            if (intronEnd - intronStart + 1 <= FRAMESHIFT_INTRON) {
                frameshiftIntron |= overlap(start, end, intronStart, intronEnd);
                continue;
            }
            intron(model.isForward(), start, end, intronStart, intronEnd);
        }
    }

    private void intron(boolean forward, int start, int end, int first, int last) {
        boolean insertion = start == end + 1;
        intronic |= overlap(start, end, first + 2, last - 2)
                || insertion && (start == first + 2 || end == last - 2);
        lowSite |= overlap(start, end, first, first + 1);
        highSite |= overlap(start, end, last - 1, last);
        fifth |= forward ? overlap(start, end, first + 4, first + 4) : overlap(start, end, last - 4, last - 4);
        donorRegion |= forward ? overlap(start, end, first + 2, first + 5) : overlap(start, end, last - 5, last - 2);
        tract |= forward ? overlap(start, end, last - 16, last - 2) : overlap(start, end, first + 2, first + 16);
        region |= overlap(start, end, first + 2, first + 7) || overlap(start, end, last - 7, last - 2)
                || overlap(start, end, first - 3, first - 1) || overlap(start, end, last + 1, last + 3)
                || insertion && (start == first || end == last || start == first + 2 || end == last - 2);
    }

    /** Of an insertion, {@code end} is {@code start} − 1, and both neighbours must lie within. */
    private static boolean overlap(int start, int end, int from, int to) {
        return end >= from && start <= to;
    }

    boolean isInFrameshiftIntron() {
        return frameshiftIntron;
    }

    void addTo(Set<Consequence> terms, boolean forward) {
        boolean donor = forward ? lowSite : highSite;
        boolean acceptor = forward ? highSite : lowSite;
        add(terms, Consequence.SPLICE_DONOR_VARIANT, donor);
        add(terms, Consequence.SPLICE_ACCEPTOR_VARIANT, acceptor);
        add(terms, Consequence.SPLICE_DONOR_5TH_BASE_VARIANT, fifth);
        add(terms, Consequence.SPLICE_DONOR_REGION_VARIANT, donorRegion && !fifth);
        add(terms, Consequence.SPLICE_POLYPYRIMIDINE_TRACT_VARIANT, tract);
        add(terms, Consequence.SPLICE_REGION_VARIANT, region && !donor && !acceptor && !donorRegion);
        add(terms, Consequence.INTRON_VARIANT, intronic);
    }

    private static void add(Set<Consequence> terms, Consequence term, boolean applies) {
        if (applies) {
            terms.add(term);
        }
    }
}
