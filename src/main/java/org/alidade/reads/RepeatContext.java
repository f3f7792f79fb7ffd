package org.alidade.reads;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.alidade.knowledge.genome.Genome;
import org.alidade.model.Interval;
import org.alidade.model.VariantKey;

/**
 * The repeat of the reference that a variant lies in or touches.
 *
 * @param unit the repeated bases, 1 to 6
 * @param length of the whole stretch, bases; it need not end with a whole unit
 */
public record RepeatContext(String unit, int length) {
    private static final int AROUND = 100;
    private static final int LONGEST_UNIT = 6;
    /** Shorter stretches stand everywhere by chance: bases of a homopolymer, copies of a longer unit. */
    private static final int LEAST_HOMOPOLYMER = 5;
    private static final int LEAST_COPIES = 3;

    public int copies() {
        return length / unit.length();
    }

    /** The longest repeat at the variant; empty where there is none, or the reference is not at hand. */
    public static Optional<RepeatContext> of(VariantKey variant, Genome genome) {
        int from = Math.max(1, variant.position() - AROUND);
        int to = variant.interval().end() + AROUND;
        Interval window = new Interval(variant.contig(), from, to);
        String bases = new String(genome.bases(window), StandardCharsets.US_ASCII);
        // an indel stands behind its first base in VCF
        boolean indel = variant.ref().length() != variant.alt().length();
        int first = variant.position() - from + (indel ? 1 : 0);
        int last = variant.interval().end() - from;
        Optional<RepeatContext> best = Optional.empty();
        for (int unit = 1; unit <= LONGEST_UNIT; unit++) {
            Optional<RepeatContext> found = longest(bases, unit, first, last);
            if (found.isPresent() && (best.isEmpty() || found.get().length > best.get().length)) {
                best = found;
            }
        }
        return best;
    }

    /** {@code first} to {@code last}: offsets of the variant; the stretch overlaps or touches them. */
    private static Optional<RepeatContext> longest(String bases, int unit, int first, int last) {
        Optional<RepeatContext> best = Optional.empty();
        int start = 0;
        while (start + unit < bases.length()) {
            int end = start + unit;
            while (end < bases.length() && bases.charAt(end) == bases.charAt(end - unit)) {
                end++;
            }
            boolean touches = start <= last + 1 && end >= first;
            boolean known = bases.substring(start, start + unit).indexOf('N') < 0;
            int least = unit == 1 ? LEAST_HOMOPOLYMER : LEAST_COPIES * unit;
            int length = end - start;
            if (touches && known && length >= least && best.map(RepeatContext::length).orElse(0) < length) {
                best = Optional.of(new RepeatContext(bases.substring(start, start + unit), length));
            }
            start = Math.max(start + 1, end - unit + 1);
        }
        return best;
    }
}
