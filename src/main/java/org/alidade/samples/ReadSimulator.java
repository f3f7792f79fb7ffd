package org.alidade.samples;

import htsjdk.samtools.SAMFileHeader;
import htsjdk.samtools.SAMRecord;
import htsjdk.samtools.SamPairUtil;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Random;
import org.alidade.knowledge.genome.Genome;
import org.alidade.model.Interval;

/** Draws read pairs of 150 bases from a person's two chromosomes, with errors where the base quality says so. */
final class ReadSimulator {
    private static final int READ = 150;
    private static final int MEAN_FRAGMENT = 380;
    private static final int DEVIATION = 60;
    private static final int LONGEST_FRAGMENT = 620;
    /** Pairs that lie further apart are no proper ones. */
    private static final int LONGEST_PROPER = 1000;
    private static final byte LOW_QUALITY = 15;
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
        Map<List<SampleVariant>, Haplotype> chromosomes = new HashMap<>();
        List<SAMRecord> reads = new ArrayList<>();
        int pairs = depth * (region.length() - MEAN_FRAGMENT) / (2 * READ);
        for (int i = 0; i < pairs; i++) {
            List<SampleVariant> carried = carried(variants);
            Haplotype chromosome = chromosomes.computeIfAbsent(carried, keys -> Haplotype.of(genome, region, keys));
            int gone = gone(carried, region);
            int longest = Math.max(READ, Math.min(LONGEST_FRAGMENT, chromosome.length()));
            int length = Math.clamp(Math.round(MEAN_FRAGMENT + DEVIATION * random.nextGaussian()), READ, longest);
            int from = random.nextInt(Math.max(1, chromosome.length() + gone - length + 1));
            boolean firstIsForward = random.nextBoolean();
            boolean duplicated = random.nextDouble() < SHARE_OF_DUPLICATES;
            int mappingQuality = random.nextDouble() < SHARE_OF_WEAKLY_MAPPED ? 17 + random.nextInt(30) : 60;
            // what a deletion took away is drawn as often as the rest, and gives no reads
            if (from + length <= chromosome.length()) {
                Fragment fragment = new Fragment(chromosome, from, length, firstIsForward, mappingQuality,
                        damage(variants, firstIsForward));
                for (int copy = 0; copy < (duplicated ? 2 : 1); copy++) {
                    reads.addAll(pair(region, fragment, copy > 0));
                }
            }
        }
        return reads;
    }

    /**
     * A piece of a chromosome that is read from both ends.
     *
     * @param damage artefacts that show on it
     */
    private record Fragment(Haplotype chromosome, int from, int length, boolean firstIsForward, int mappingQuality,
            List<SampleVariant> damage) {
    }

    /** Number of the region's bases that large deletions took away. */
    private static int gone(List<SampleVariant> carried, Interval region) {
        return carried.stream().filter(variant -> variant.form().deletion().isPresent())
                .mapToInt(variant -> Math.min(variant.place().end(), region.end())
                        - Math.max(variant.place().start(), region.start()) + 1)
                .sum();
    }

    /** What the chromosome carries that the next fragment comes from. */
    private List<SampleVariant> carried(List<SampleVariant> variants) {
        int which = random.nextInt(2);
        List<SampleVariant> deletions = variants.stream().filter(one -> one.form().deletion().isPresent()).toList();
        List<SampleVariant> carried = new ArrayList<>();
        for (SampleVariant variant : variants) {
            OptionalDouble share = variant.share(member.role());
            boolean carries = variant.bias() == Bias.NONE && (share.isPresent()
                    ? share.getAsDouble() > 0 && random.nextDouble() < share.getAsDouble()
                    : variant.isOn(member.role(), which)
                            && !Dosage.isGone(variant, member.role(), which, deletions));
            if (carries) {
                carried.add(variant);
            }
        }
        carried.sort(Comparator.comparing(SampleVariant::key));
        return carried;
    }

    /** The artefacts of a fragment: each in as many as its share says, but only where its bias lets it show. */
    private List<SampleVariant> damage(List<SampleVariant> variants, boolean firstIsForward) {
        List<SampleVariant> damage = new ArrayList<>();
        for (SampleVariant variant : variants) {
            OptionalDouble share = variant.share(member.role());
            boolean possible = variant.bias() == Bias.ONE_STRAND
                    || variant.bias() == Bias.PAIR_ORIENTATION && firstIsForward;
            if (possible && share.isPresent() && random.nextDouble() < 2 * share.getAsDouble()) {
                damage.add(variant);
            }
        }
        return damage;
    }

    private List<SAMRecord> pair(Interval region, Fragment fragment, boolean duplicate) {
        drawn++;
        SAMRecord left = read(region, fragment, fragment.from(), true, duplicate);
        SAMRecord right = read(region, fragment, fragment.from() + fragment.length() - READ, false, duplicate);
        right.setReadNegativeStrandFlag(true);
        left.setFirstOfPairFlag(fragment.firstIsForward());
        left.setSecondOfPairFlag(!fragment.firstIsForward());
        right.setFirstOfPairFlag(!fragment.firstIsForward());
        right.setSecondOfPairFlag(fragment.firstIsForward());
        left.setMappingQuality(fragment.mappingQuality());
        right.setMappingQuality(fragment.mappingQuality());
        SamPairUtil.setMateInfo(left, right, true);
        boolean proper = Math.abs(left.getInferredInsertSize()) <= LONGEST_PROPER;
        left.setProperPairFlag(proper);
        right.setProperPairFlag(proper);
        return List.of(left, right);
    }

    private SAMRecord read(Interval region, Fragment fragment, int from, boolean forward, boolean duplicate) {
        Haplotype chromosome = fragment.chromosome();
        Alignment alignment = Alignment.of(chromosome, from, READ);
        SAMRecord read = new SAMRecord(header);
        read.setReadName("%s:%d:%07d".formatted(member.sample(), region.start(), drawn));
        read.setReferenceName(region.contig().ucscName());
        read.setAlignmentStart(alignment.start());
        read.setCigar(alignment.cigar());
        read.setReadPairedFlag(true);
        read.setDuplicateReadFlag(duplicate);
        read.setAttribute("RG", member.sample());
        byte[] bases = new byte[READ];
        byte[] qualities = new byte[READ];
        for (int i = 0; i < READ; i++) {
            qualities[i] = quality();
            bases[i] = sequenced(chromosome.bases()[from + i], qualities[i]);
        }
        fragment.damage().forEach(artefact -> show(artefact, chromosome, from, forward, bases, qualities));
        read.setReadBases(bases);
        read.setBaseQualities(qualities);
        return read;
    }

    private static void show(SampleVariant artefact, Haplotype chromosome, int from, boolean forward, byte[] bases,
            byte[] qualities) {
        if (artefact.bias() == Bias.ONE_STRAND && !forward) {
            return;
        }
        for (int i = 0; i < READ; i++) {
            if (chromosome.positions()[from + i] == artefact.key().position()) {
                bases[i] = (byte) artefact.key().alt().charAt(0);
                qualities[i] = artefact.bias() == Bias.ONE_STRAND ? LOW_QUALITY : qualities[i];
            }
        }
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
