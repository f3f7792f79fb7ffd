package org.alidade.reads;

import htsjdk.samtools.AlignmentBlock;
import htsjdk.samtools.SAMRecord;
import java.util.Optional;
import org.alidade.knowledge.genome.Genome;
import org.alidade.model.Interval;
import org.alidade.model.VariantKey;
import org.alidade.reads.ReadCall.Shown;

/**
 * Reads insertions and deletions: a read is laid along the sequence with and without the event, beginning at a base that
 * both share, and shows the one it fits better. So it does not matter where in a repeat the aligner drew the gap, nor
 * whether it clipped the read's end instead.
 */
final class IndelReader implements AlleleReader {
    /** Bases compared behind the event. */
    private static final int COMPARED_BEHIND = 20;
    /** Sum of base qualities at which the two sequences must differ under the read, and by which one must win. */
    private static final int LEAST_DIFFERENCE = 20;
    /** A read with more mismatches than this share of the compared bases shows neither allele. */
    private static final double MOST_MISMATCHES = 0.15;

    private final VariantKey variant;
    private final TwoHaplotypes haplotypes;
    private final DrawnGaps gaps;
    private final boolean referenceKnown;
    private final String referenceAhead;
    private final String alternativeAhead;

    IndelReader(VariantKey variant, Genome genome) {
        this.variant = variant;
        haplotypes = TwoHaplotypes.of(variant, genome);
        gaps = DrawnGaps.of(variant, haplotypes);
        referenceKnown = genome.covers(reach());
        referenceAhead = haplotypes.reference() + head(haplotypes.after());
        alternativeAhead = haplotypes.alternative() + head(haplotypes.after());
    }

    @Override
    public Interval reach() {
        return new Interval(variant.contig(), Math.max(1, haplotypes.first() - 1), haplotypes.last() + 1);
    }

    @Override
    public Optional<ReadCall> read(SAMRecord read) {
        if (!referenceKnown) {
            return byGaps(read);
        }
        Optional<ReadCall> compared = fromLeft(read).or(() -> fromRight(read));
        return compared.map(call -> call.shown() == Shown.OTHER && gaps.drawnIn(read)
                ? new ReadCall(read, Shown.ALTERNATIVE, call.quality())
                : call);
    }

    /** Without a reference only reads that are aligned over the whole place tell anything. */
    private Optional<ReadCall> byGaps(SAMRecord read) {
        if (read.getAlignmentStart() > reach().start() || read.getAlignmentEnd() < reach().end()) {
            return Optional.empty();
        }
        Shown shown = gaps.drawnIn(read)
                ? Shown.ALTERNATIVE
                : gaps.noneIn(read) ? Shown.REFERENCE : Shown.OTHER;
        return Optional.of(new ReadCall(read, shown, read.getMappingQuality()));
    }

    /** Starts behind the last base aligned before the event and goes to the right. */
    private Optional<ReadCall> fromLeft(SAMRecord read) {
        int offset = offsetOf(read, haplotypes.first() - 1);
        return offset < 0 ? Optional.empty() : compare(read, offset + 1, 1, referenceAhead, alternativeAhead);
    }

    /** Starts before the first base aligned behind the event and goes to the left. */
    private Optional<ReadCall> fromRight(SAMRecord read) {
        int offset = offsetOf(read, haplotypes.last() + 1);
        return offset < 0
                ? Optional.empty()
                : compare(read, offset - 1, -1, backwards(haplotypes.reference()), backwards(haplotypes.alternative()));
    }

    private String backwards(String allele) {
        String before = haplotypes.before();
        String near = before.substring(Math.max(0, before.length() - COMPARED_BEHIND));
        return new StringBuilder(near + allele).reverse().toString();
    }

    private static String head(String after) {
        return after.substring(0, Math.min(COMPARED_BEHIND, after.length()));
    }

    private static Optional<ReadCall> compare(SAMRecord read, int from, int step, String ref, String alt) {
        byte[] bases = read.getReadBases();
        int length = Math.min(Math.min(ref.length(), alt.length()), step > 0 ? bases.length - from : from + 1);
        int difference = 0;
        int againstRef = 0;
        int againstAlt = 0;
        int mismatchesRef = 0;
        int mismatchesAlt = 0;
        for (int i = 0; i < length; i++) {
            int offset = from + i * step;
            char base = Character.toUpperCase((char) bases[offset]);
            int quality = Qualities.of(read, offset);
            boolean fitsRef = base == ref.charAt(i);
            boolean fitsAlt = base == alt.charAt(i);
            difference += ref.charAt(i) == alt.charAt(i) ? 0 : quality;
            againstRef += fitsRef ? 0 : quality;
            againstAlt += fitsAlt ? 0 : quality;
            mismatchesRef += fitsRef ? 0 : 1;
            mismatchesAlt += fitsAlt ? 0 : 1;
        }
        if (difference < LEAST_DIFFERENCE) {
            return Optional.empty();
        }
        int margin = againstRef - againstAlt;
        int mismatches = margin > 0 ? mismatchesAlt : mismatchesRef;
        boolean fits = Math.abs(margin) >= LEAST_DIFFERENCE && mismatches <= Math.max(1, length * MOST_MISMATCHES);
        Shown shown = fits ? margin > 0 ? Shown.ALTERNATIVE : Shown.REFERENCE : Shown.OTHER;
        return Optional.of(new ReadCall(read, shown, Math.abs(margin)));
    }

    /** Offset, from 0, of the base aligned to a reference position; -1 where none is. */
    private static int offsetOf(SAMRecord read, int position) {
        for (AlignmentBlock block : read.getAlignmentBlocks()) {
            int into = position - block.getReferenceStart();
            if (into >= 0 && into < block.getLength()) {
                return block.getReadStart() - 1 + into;
            }
        }
        return -1;
    }
}
