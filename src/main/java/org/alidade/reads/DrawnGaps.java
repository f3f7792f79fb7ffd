package org.alidade.reads;

import htsjdk.samtools.CigarElement;
import htsjdk.samtools.SAMRecord;
import java.nio.charset.StandardCharsets;
import org.alidade.model.VariantKey;

/**
 * Looks for one insertion or deletion among the gaps that the aligner drew.
 *
 * @param first first reference position at which the event may be drawn
 * @param last last such position
 * @param inserted bases the variant inserts; empty for a deletion
 * @param deleted number of bases it deletes
 */
record DrawnGaps(int first, int last, String inserted, int deleted) {
    static DrawnGaps of(VariantKey variant, TwoHaplotypes haplotypes) {
        boolean pure = variant.ref().length() == 1 || variant.alt().length() == 1;
        int gained = variant.alt().length() - variant.ref().length();
        String inserted = pure && gained > 0 ? variant.alt().substring(1) : "";
        return new DrawnGaps(haplotypes.first() - 1, haplotypes.last() + 1, inserted,
                pure && gained < 0 ? -gained : 0);
    }

    /** Whether the aligner drew exactly this event, at any of the places that mean the same. */
    boolean drawnIn(SAMRecord read) {
        int position = read.getAlignmentStart();
        int offset = 0;
        for (CigarElement element : read.getCigar()) {
            boolean within = first <= position && position <= last + 1;
            boolean drawn = switch (element.getOperator()) {
                case I -> within && isInserted(read, offset, element.getLength());
                case D -> within && deleted > 0 && element.getLength() == deleted;
                default -> false;
            };
            if (drawn) {
                return true;
            }
            position += element.getOperator().consumesReferenceBases() ? element.getLength() : 0;
            offset += element.getOperator().consumesReadBases() ? element.getLength() : 0;
        }
        return false;
    }

    /** Within a repeat the inserted bases may begin at another of its units' bases. */
    private boolean isInserted(SAMRecord read, int offset, int length) {
        String found = new String(read.getReadBases(), offset, length, StandardCharsets.US_ASCII);
        return length == inserted.length() && length > 0 && (inserted + inserted).contains(found);
    }

    /** Whether the read is aligned over the whole place without any gap. */
    boolean noneIn(SAMRecord read) {
        return read.getAlignmentBlocks().stream().anyMatch(block -> block.getReferenceStart() <= first
                && last < block.getReferenceStart() + block.getLength());
    }
}
