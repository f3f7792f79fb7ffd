package org.alidade.samples;

import htsjdk.samtools.SAMFileHeader;
import htsjdk.samtools.SAMRecord;
import htsjdk.samtools.SamPairUtil;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.alidade.knowledge.genome.Genome;
import org.alidade.model.Interval;
import org.alidade.model.VariantKey;

/** Draws read pairs of 150 bases from a person's two chromosomes, with errors where the base quality says so. */
final class ReadSimulator {
    private static final int READ = 150;
    private static final int MEAN_FRAGMENT = 380;
    private static final int DEVIATION = 60;
    private static final int LONGEST_FRAGMENT = 620;
    private static final double SHARE_OF_DUPLICATES = 0.03;
    private static final double SHARE_OF_WEAKLY_MAPPED = 0.02;

    private final Genome genome;
    private final SAMFileHeader header;
    private final Member member;
    private final Random random;
    private int drawn;

    ReadSimulator(Genome genome, SAMFileHeader header, Member member, Random random) {
        this.genome = genome;
        this.header = header;
        this.member = member;
        this.random = random;
    }

    /**
     * Read pairs over a region.
     *
     * @param variants those of the family that lie within it, in the order of the genome
     * @param depth mean number of reads over a base
     */
    List<SAMRecord> reads(Interval region, List<SampleVariant> variants, int depth) {
        Map<List<VariantKey>, Haplotype> chromosomes = new HashMap<>();
        List<SAMRecord> reads = new ArrayList<>();
        int pairs = depth * (region.length() - MEAN_FRAGMENT) / (2 * READ);
        for (int i = 0; i < pairs; i++) {
            Haplotype chromosome = chromosomes.computeIfAbsent(carried(variants),
                    keys -> Haplotype.of(genome, region, keys));
            int longest = Math.min(LONGEST_FRAGMENT, chromosome.length());
            int length = Math.clamp(Math.round(MEAN_FRAGMENT + DEVIATION * random.nextGaussian()), READ, longest);
            int from = random.nextInt(chromosome.length() - length + 1);
            boolean firstIsForward = random.nextBoolean();
            boolean duplicated = random.nextDouble() < SHARE_OF_DUPLICATES;
            int mappingQuality = random.nextDouble() < SHARE_OF_WEAKLY_MAPPED ? 17 + random.nextInt(30) : 60;
            for (int copy = 0; copy < (duplicated ? 2 : 1); copy++) {
                reads.addAll(pair(region, chromosome, from, length, firstIsForward, mappingQuality, copy > 0));
            }
        }
        return reads;
    }

    /** What the chromosome carries that the next fragment comes from. */
    private List<VariantKey> carried(List<SampleVariant> variants) {
        int which = random.nextInt(2);
        List<VariantKey> keys = new ArrayList<>();
        for (SampleVariant variant : variants) {
            boolean carries = variant.share().isPresent()
                    ? variant.alleles(member.role()) > 0 && random.nextDouble() < variant.share().getAsDouble()
                    : variant.isOn(member.role(), which);
            if (carries) {
                keys.add(variant.key());
            }
        }
        keys.sort(Comparator.naturalOrder());
        return keys;
    }

    private List<SAMRecord> pair(Interval region, Haplotype chromosome, int from, int length, boolean firstIsForward,
            int mappingQuality, boolean duplicate) {
        drawn++;
        SAMRecord left = read(region, chromosome, from, duplicate);
        SAMRecord right = read(region, chromosome, from + length - READ, duplicate);
        right.setReadNegativeStrandFlag(true);
        left.setFirstOfPairFlag(firstIsForward);
        left.setSecondOfPairFlag(!firstIsForward);
        right.setFirstOfPairFlag(!firstIsForward);
        right.setSecondOfPairFlag(firstIsForward);
        left.setMappingQuality(mappingQuality);
        right.setMappingQuality(mappingQuality);
        SamPairUtil.setMateInfo(left, right, true);
        return List.of(left, right);
    }

    private SAMRecord read(Interval region, Haplotype chromosome, int from, boolean duplicate) {
        Alignment alignment = Alignment.of(chromosome, from, READ);
        SAMRecord read = new SAMRecord(header);
        read.setReadName("%s:%d:%07d".formatted(member.sample(), region.start(), drawn));
        read.setReferenceName(region.contig().ucscName());
        read.setAlignmentStart(alignment.start());
        read.setCigar(alignment.cigar());
        read.setReadPairedFlag(true);
        read.setProperPairFlag(true);
        read.setDuplicateReadFlag(duplicate);
        read.setAttribute("RG", member.sample());
        byte[] bases = new byte[READ];
        byte[] qualities = new byte[READ];
        for (int i = 0; i < READ; i++) {
            qualities[i] = quality();
            bases[i] = sequenced(chromosome.bases()[from + i], qualities[i]);
        }
        read.setReadBases(bases);
        read.setBaseQualities(qualities);
        return read;
    }

    /** The steps in which recent sequencers grade. */
    private byte quality() {
        double kind = random.nextDouble();
        return (byte) (kind < 0.94 ? 37 : kind < 0.985 ? 25 : 11);
    }

    private byte sequenced(byte base, byte quality) {
        if (random.nextDouble() >= Math.pow(10, -quality / 10.0)) {
            return base;
        }
        String others = "ACGT".replace(String.valueOf((char) base), "");
        return (byte) others.charAt(random.nextInt(3));
    }
}
