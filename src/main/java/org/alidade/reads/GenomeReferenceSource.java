package org.alidade.reads;

import htsjdk.samtools.SAMSequenceRecord;
import htsjdk.samtools.cram.ref.CRAMReferenceSource;
import java.util.Arrays;
import org.alidade.knowledge.genome.Genome;
import org.alidade.model.Contig;
import org.alidade.model.Interval;
import org.jspecify.annotations.Nullable;

/** Hands the installed reference to the CRAM reader, whatever the two files call a contig. */
final class GenomeReferenceSource implements CRAMReferenceSource {
    private final Genome genome;

    GenomeReferenceSource(Genome genome) {
        this.genome = genome;
    }

    @Override
    public byte @Nullable [] getReferenceBases(SAMSequenceRecord sequence, boolean tryNameVariants) {
        return getReferenceBasesByRegion(sequence, 0, sequence.getSequenceLength());
    }

    @Override
    public byte @Nullable [] getReferenceBasesByRegion(SAMSequenceRecord sequence, int zeroBasedStart, int length) {
        Contig contig = Contig.of(sequence.getSequenceName());
        int known = genome.length(contig).orElse(0);
        if (known != sequence.getSequenceLength()) {
            return null;
        }
        int end = Math.min(known, zeroBasedStart + length);
        byte[] bases = genome.bases(Interval.ofZeroBased(contig, zeroBasedStart, end));
        return isKnown(bases) ? bases : null;
    }

    /** A reference that holds not one base of the stretch cannot decode it. */
    private static boolean isKnown(byte[] bases) {
        byte[] unknown = new byte[bases.length];
        Arrays.fill(unknown, (byte) 'N');
        return !Arrays.equals(bases, unknown);
    }
}
