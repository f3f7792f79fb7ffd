package org.alidade.reads;

import htsjdk.samtools.AlignmentBlock;
import htsjdk.samtools.CigarElement;
import htsjdk.samtools.CigarOperator;
import htsjdk.samtools.SAMRecord;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.alidade.model.VariantKey;

/** Sums up the reads that show one allele. */
final class AlleleSummary {
    /** Tags by which aligners name other places that a read fits: bwa, and those that count hits. */
    private static final String OTHER_PLACES = "XA";
    private static final String HITS = "NH";
    /** Bases on each side of an indel whose quality tells how sure it is. */
    private static final int AROUND_INDEL = 3;

    private final VariantKey variant;
    private final ReadWindow window;

    AlleleSummary(VariantKey variant, ReadWindow window) {
        this.variant = variant;
        this.window = window;
    }

    AlleleReads of(List<ReadCall> calls) {
        List<SAMRecord> reads = calls.stream().map(ReadCall::read).toList();
        int reverse = (int) reads.stream().filter(SAMRecord::getReadNegativeStrandFlag).count();
        List<SAMRecord> paired = reads.stream().filter(AlleleSummary::isProperFragment).toList();
        int firstForward = (int) reads.stream().filter(read -> read.getReadPairedFlag() && isFirstForward(read))
                .count();
        int pairedReads = (int) reads.stream().filter(SAMRecord::getReadPairedFlag).count();
        return new AlleleReads(reads.size() - reverse, reverse, mean(reads, SAMRecord::getMappingQuality),
                mean(reads, this::baseQuality), median(reads), share(reads, this::isNearEnd),
                share(reads, read -> read.getMappingQuality() < AlleleReads.LOW_MAPPING),
                share(reads, AlleleSummary::fitsElsewhere), share(reads, AlleleSummary::isClipped),
                mean(reads, window::mismatches), share(reads, this::hasAdjacentIndel),
                share(paired, read -> Math.abs(read.getInferredInsertSize()) < read.getReadLength()),
                sameStartEnd(paired), firstForward, pairedReads - firstForward);
    }

    private static boolean isProperFragment(SAMRecord read) {
        return read.getReadPairedFlag() && !read.getMateUnmappedFlag() && read.getInferredInsertSize() != 0;
    }

    private static boolean isFirstForward(SAMRecord read) {
        return read.getFirstOfPairFlag() != read.getReadNegativeStrandFlag();
    }

    private static OptionalDouble mean(List<SAMRecord> reads, ToDoubleFunction<SAMRecord> value) {
        return reads.stream().mapToDouble(value).average();
    }

    private static OptionalDouble share(List<SAMRecord> reads, Predicate<SAMRecord> has) {
        return mean(reads, read -> has.test(read) ? 1 : 0);
    }

    private OptionalDouble median(List<SAMRecord> reads) {
        int[] distances = reads.stream().mapToInt(this::distanceToEnd).sorted().toArray();
        return distances.length == 0 ? OptionalDouble.empty() : OptionalDouble.of(distances[distances.length / 2]);
    }

    private boolean isNearEnd(SAMRecord read) {
        return distanceToEnd(read) < AlleleReads.NEAR_END;
    }

    /** Bases between the variant and the nearer end of what was sequenced, clipped bases included. */
    private int distanceToEnd(SAMRecord read) {
        int offset = offset(read);
        return Math.max(0, Math.min(offset, read.getReadLength() - 1 - offset));
    }

    /** Offset, from 0, of the base at the variant, or of the last aligned base before it. */
    private int offset(SAMRecord read) {
        int best = 0;
        for (AlignmentBlock block : read.getAlignmentBlocks()) {
            int into = variant.position() - block.getReferenceStart();
            if (into >= 0) {
                best = block.getReadStart() - 1 + Math.min(into, block.getLength() - 1);
            }
        }
        return best;
    }

    private double baseQuality(SAMRecord read) {
        int offset = offset(read);
        boolean substitution = variant.ref().length() == variant.alt().length();
        int from = Math.max(0, substitution ? offset : offset - AROUND_INDEL + 1);
        int to = Math.min(read.getReadLength() - 1,
                substitution ? offset + variant.ref().length() - 1 : offset + AROUND_INDEL);
        double sum = 0;
        for (int i = from; i <= to; i++) {
            sum += Qualities.of(read, i);
        }
        return to < from ? 0 : sum / (to - from + 1);
    }

    private static boolean fitsElsewhere(SAMRecord read) {
        Integer hits = read.getIntegerAttribute(HITS);
        return read.getMappingQuality() == 0 || read.getAttribute(OTHER_PLACES) != null || hits != null && hits > 1;
    }

    private static boolean isClipped(SAMRecord read) {
        return read.getCigar().getCigarElements().stream()
                .anyMatch(element -> element.getOperator() == CigarOperator.S);
    }

    /** Of an indel other ones than itself: what the aligner drew at its place is the variant. */
    private boolean hasAdjacentIndel(SAMRecord read) {
        int size = Math.abs(variant.ref().length() - variant.alt().length());
        int position = read.getAlignmentStart();
        for (CigarElement element : read.getCigar()) {
            CigarOperator operator = element.getOperator();
            boolean near = Math.abs(position - variant.position()) <= AlleleReads.ADJACENT;
            if (operator.isIndel() && near && element.getLength() != size) {
                return true;
            }
            position += operator.consumesReferenceBases() ? element.getLength() : 0;
        }
        return false;
    }

    private static OptionalDouble sameStartEnd(List<SAMRecord> paired) {
        Map<String, Integer> fragments = new HashMap<>();
        paired.forEach(read -> fragments.merge(
                Math.min(read.getAlignmentStart(), read.getMateAlignmentStart()) + "+"
                        + Math.abs(read.getInferredInsertSize()),
                1, Integer::sum));
        return paired.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble
                        .of((double) fragments.values().stream().mapToInt(n -> n).max().orElse(0) / paired.size());
    }
}
