package org.alidade.reads;

import htsjdk.samtools.SAMRecord;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        if (!isSequence(variant.ref()) || !isSequence(variant.alt())) {
            return summed(source.sample(), List.of());
        }
        AlleleReader alleles = readerOf(variant, genome);
        return count(source.sample(), source.reads(alleles.reach()), alleles);
    }

    /** Counts reads that are at hand; those that do not reach over the variant are left out. */
    public static ReadCounts count(String sample, List<SAMRecord> reads, VariantKey variant, Genome genome) {
        return isSequence(variant.ref()) && isSequence(variant.alt())
                ? count(sample, reads, readerOf(variant, genome))
                : summed(sample, List.of());
    }

    private static AlleleReader readerOf(VariantKey variant, Genome genome) {
        return variant.ref().length() == variant.alt().length()
                ? new SubstitutionReader(variant)
                : new IndelReader(variant, genome);
    }

    private static ReadCounts count(String sample, List<SAMRecord> reads, AlleleReader alleles) {
        Map<String, ReadCall> calls = new LinkedHashMap<>();
        for (SAMRecord read : reads) {
            if (isCounted(read)) {
                alleles.read(read).ifPresent(call -> calls.merge(read.getReadName(), call, ReadCall::joinedWith));
            }
        }
        return summed(sample, List.copyOf(calls.values()));
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
