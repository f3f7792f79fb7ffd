package org.alidade.reads;

import htsjdk.samtools.SAMRecord;

/**
 * Which reads count for depth. Unmapped reads, duplicates, secondary and supplementary alignments and reads that failed
 * the vendor's check never do; the overlap of two mates counts once; bases of any quality count; deleted and skipped
 * bases do not.
 *
 * @param minimumMappingQuality reads placed with less do not count, 0 to 254. At 1 only reads that fit several places
 *        equally well (quality 0) are left out, as ngs-bits does by default
 */
public record CountingRule(int minimumMappingQuality) {
    public CountingRule {
        if (minimumMappingQuality < 0 || minimumMappingQuality > 254) {
            throw new IllegalArgumentException("not a mapping quality: " + minimumMappingQuality);
        }
    }

    boolean counts(SAMRecord read) {
        return !read.getReadUnmappedFlag() && !read.getDuplicateReadFlag() && !read.isSecondaryOrSupplementary()
                && !read.getReadFailsVendorQualityCheckFlag() && read.getMappingQuality() >= minimumMappingQuality;
    }
}
