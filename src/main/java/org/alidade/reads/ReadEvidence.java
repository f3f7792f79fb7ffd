package org.alidade.reads;

import htsjdk.samtools.SAMRecord;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.alidade.knowledge.genome.Genome;
import org.alidade.model.VariantKey;
import org.alidade.reads.ReadCall.Shown;

/** Counts what the reads show at a variant. */
public final class ReadEvidence {
    private ReadEvidence() {
    }

    /**
     * Counts the reads of one sample. A symbolic allele or a breakend has no sequence to look for: all counts are zero.
     *
     * @throws IOException if the reads cannot be fetched
     */
    public static ReadCounts count(AlignmentSource source, VariantKey variant, Genome genome) throws IOException {
        if (!isReadable(variant)) {
            return summed(source.sample(), List.of());
        }
        AlleleReader alleles = readerOf(variant, genome);
        return count(source.sample(), source.reads(alleles.reach()), alleles);
    }

    /** Counts reads that are at hand; those that do not reach over the variant are left out. */
    public static ReadCounts count(String sample, List<SAMRecord> reads, VariantKey variant, Genome genome) {
        return isReadable(variant)
                ? count(sample, reads, readerOf(variant, genome))
                : summed(sample, List.of());
    }

    /**
     * Counts all that the eye looks for. A symbolic allele or a breakend has no sequence to look for: all counts are zero.
     *
     * @throws IOException if the reads cannot be fetched
     */
    public static VariantReads examine(AlignmentSource source, VariantKey variant, Genome genome) throws IOException {
        if (!isReadable(variant)) {
            return examine(source.sample(), List.of(), variant, genome);
        }
        return examine(source.sample(), source.reads(readerOf(variant, genome).reach()), variant, genome);
    }

    /** The same of reads that are at hand. */
    public static VariantReads examine(String sample, List<SAMRecord> reads, VariantKey variant, Genome genome) {
        List<SAMRecord> counted = reads.stream().filter(ReadEvidence::isCounted).toList();
        ReadWindow window = new ReadWindow(variant, genome, counted);
        AlleleSummary summary = new AlleleSummary(variant, window);
        if (!isReadable(variant)) {
            return new VariantReads(summed(sample, List.of()), summary.of(List.of()), summary.of(List.of()),
                    Optional.empty(), 0, 0);
        }
        AlleleReader alleles = readerOf(variant, genome);
        List<ReadCall> calls = List.copyOf(calls(counted, alleles).values());
        ReadCounts counts = summed(sample, calls);
        Optional<FractionInterval> fraction = counts.depth() == 0
                ? Optional.empty()
                : Optional.of(FractionInterval.of(counts.alternative(), counts.depth()));
        return new VariantReads(counts, summary.of(showing(calls, Shown.REFERENCE)),
                summary.of(showing(calls, Shown.ALTERNATIVE)), fraction, duplicates(reads, alleles),
                window.otherVariants());
    }

    /** Duplicates that show the allele. */
    private static int duplicates(List<SAMRecord> reads, AlleleReader alleles) {
        return (int) reads.stream()
                .filter(read -> read.getDuplicateReadFlag() && !read.getReadUnmappedFlag()
                        && !read.isSecondaryOrSupplementary())
                .filter(read -> alleles.read(read).filter(call -> call.shown() == Shown.ALTERNATIVE).isPresent())
                .count();
    }

    /** Whether the variant has a sequence that reads can show. */
    static boolean isReadable(VariantKey variant) {
        return isSequence(variant.ref()) && isSequence(variant.alt());
    }

    static AlleleReader readerOf(VariantKey variant, Genome genome) {
        return variant.ref().length() == variant.alt().length()
                ? new SubstitutionReader(variant)
                : new IndelReader(variant, genome);
    }

    private static ReadCounts count(String sample, List<SAMRecord> reads, AlleleReader alleles) {
        return summed(sample, List.copyOf(calls(reads, alleles).values()));
    }

    /** What every fragment shows, by its name. */
    static Map<String, ReadCall> calls(List<SAMRecord> reads, AlleleReader alleles) {
        Map<String, ReadCall> calls = new LinkedHashMap<>();
        for (SAMRecord read : reads) {
            if (isCounted(read)) {
                alleles.read(read).ifPresent(call -> calls.merge(read.getReadName(), call, ReadCall::joinedWith));
            }
        }
        return calls;
    }

    private static boolean isCounted(SAMRecord read) {
        return !read.getReadUnmappedFlag() && !read.getDuplicateReadFlag() && !read.isSecondaryOrSupplementary()
                && !read.getReadFailsVendorQualityCheckFlag();
    }

    private static boolean isSequence(String allele) {
        return allele.chars().allMatch(base -> "ACGTN".indexOf(base) >= 0);
    }

    private static ReadCounts summed(String sample, List<ReadCall> calls) {
        List<ReadCall> reference = showing(calls, Shown.REFERENCE);
        List<ReadCall> alternative = showing(calls, Shown.ALTERNATIVE);
        int reverse = (int) alternative.stream().filter(call -> call.read().getReadNegativeStrandFlag()).count();
        return new ReadCounts(sample, reference.size(), alternative.size(),
                calls.size() - reference.size() - alternative.size(), alternative.size() - reverse, reverse,
                meanMappingQuality(reference), meanMappingQuality(alternative));
    }

    private static List<ReadCall> showing(List<ReadCall> calls, Shown shown) {
        List<ReadCall> chosen = new ArrayList<>(calls);
        chosen.removeIf(call -> call.shown() != shown);
        return chosen;
    }

    private static OptionalDouble meanMappingQuality(List<ReadCall> calls) {
        return calls.stream().mapToInt(call -> call.read().getMappingQuality()).average();
    }
}
