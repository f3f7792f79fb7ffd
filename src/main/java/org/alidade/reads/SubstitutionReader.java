package org.alidade.reads;

import htsjdk.samtools.SAMRecord;
import java.util.Optional;
import org.alidade.model.Interval;
import org.alidade.model.VariantKey;
import org.alidade.reads.ReadCall.Shown;

/** Reads substitutions of one or more bases: the bases aligned to the place are compared. */
final class SubstitutionReader implements AlleleReader {
    /** Below this a base is not counted, as samtools mpileup does unless told otherwise. */
    private static final int LEAST_BASE_QUALITY = 13;

    private final VariantKey variant;

    SubstitutionReader(VariantKey variant) {
        this.variant = variant;
    }

    @Override
    public Interval reach() {
        return variant.interval();
    }

    @Override
    public Optional<ReadCall> read(SAMRecord read) {
        int last = variant.position() + variant.ref().length() - 1;
        if (read.getAlignmentStart() > variant.position() || read.getAlignmentEnd() < last) {
            return Optional.empty();
        }
        StringBuilder bases = new StringBuilder();
        int quality = Integer.MAX_VALUE;
        for (int position = variant.position(); position <= last; position++) {
            int offset = read.getReadPositionAtReferencePosition(position);
            if (offset == 0) {
                return Optional.of(new ReadCall(read, Shown.OTHER, read.getMappingQuality()));
            }
            bases.append((char) read.getReadBases()[offset - 1]);
            quality = Math.min(quality, Qualities.of(read, offset - 1));
        }
        if (quality < LEAST_BASE_QUALITY) {
            return Optional.empty();
        }
        return Optional.of(new ReadCall(read, shown(bases.toString()), quality));
    }

    private Shown shown(String bases) {
        if (bases.equalsIgnoreCase(variant.alt())) {
            return Shown.ALTERNATIVE;
        }
        return bases.equalsIgnoreCase(variant.ref()) ? Shown.REFERENCE : Shown.OTHER;
    }
}
