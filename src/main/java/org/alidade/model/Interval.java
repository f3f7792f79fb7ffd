package org.alidade.model;

/** A stretch of one contig; {@code start} and {@code end} count from 1 and both belong to it. */
public record Interval(Contig contig, int start, int end) {
    public Interval {
        if (start < 1 || end < start) {
            throw new IllegalArgumentException("not an interval: " + contig + ":" + start + "-" + end);
        }
    }

    /** The stretch that a half-open, zero-based pair (BED, htsget) means. */
    public static Interval ofZeroBased(Contig contig, int start, int end) {
        return new Interval(contig, start + 1, end);
    }

    /** Number of bases. */
    public int length() {
        return end - start + 1;
    }

    public boolean contains(Locus locus) {
        return contig.equals(locus.contig()) && start <= locus.position() && locus.position() <= end;
    }

    public boolean overlaps(Interval other) {
        return contig.equals(other.contig) && start <= other.end && other.start <= end;
    }

    /** This stretch, longer by {@code bases} at both ends, never before base 1. */
    public Interval padded(int bases) {
        return new Interval(contig, Math.max(1, start - bases), end + bases);
    }

    @Override
    public String toString() {
        return contig + ":" + start + "-" + end;
    }
}
