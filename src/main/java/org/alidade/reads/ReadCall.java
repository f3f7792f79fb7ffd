package org.alidade.reads;

import htsjdk.samtools.SAMRecord;

/**
 * What one read shows at a variant.
 *
 * @param quality how sure the read's bases are of it, Phred
 */
record ReadCall(SAMRecord read, Shown shown, int quality) {
    /** Which allele. */
    enum Shown {
        REFERENCE, ALTERNATIVE, OTHER
    }

    /** One call for two overlapping mates: what they agree on, or what the surer one shows; a draw is neither allele. */
    ReadCall joinedWith(ReadCall mate) {
        if (quality == mate.quality && shown != mate.shown) {
            return new ReadCall(read, Shown.OTHER, quality);
        }
        return quality >= mate.quality ? this : mate;
    }
}
