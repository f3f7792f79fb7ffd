package org.alidade.reads;

import htsjdk.samtools.SAMRecord;
import java.util.Optional;
import org.alidade.model.Interval;

/** Tells which allele of one variant a read shows. */
interface AlleleReader {
    /** Only reads aligned to some of this can show an allele. */
    Interval reach();

    /** Empty where the read does not reach over the variant, or is too unsure to count. */
    Optional<ReadCall> read(SAMRecord read);
}
