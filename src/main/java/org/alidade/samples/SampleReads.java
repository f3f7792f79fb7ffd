package org.alidade.samples;

import htsjdk.samtools.SAMFileHeader;
import htsjdk.samtools.SAMFileWriter;
import htsjdk.samtools.SAMFileWriterFactory;
import htsjdk.samtools.SAMReadGroupRecord;
import htsjdk.samtools.SAMRecord;
import htsjdk.samtools.SAMRecordCoordinateComparator;
import htsjdk.samtools.SAMSequenceRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.alidade.knowledge.genome.ContigLengths;
import org.alidade.knowledge.genome.SliceGenome;
import org.alidade.model.GenomeBuild;
import org.alidade.model.Interval;
import org.alidade.model.VariantKey;
import org.alidade.reads.ReadCounts;
import org.alidade.reads.ReadEvidence;

/** The reads of one member around the variants that are to be looked at. */
final class SampleReads {
    private static final int AROUND = 400;
    private static final int RUN_OUT = 250;
    private static final int DEPTH = 35;
    private static final int MITOCHONDRIAL_DEPTH = 300;

    private final SliceGenome genome;
    private final Member member;
    private final List<Interval> windows;
    private final SAMFileHeader header;
    private final List<SAMRecord> reads = new ArrayList<>();

    SampleReads(SliceGenome genome, Recipe recipe, Member member, List<SampleVariant> variants) {
        this.genome = genome;
        this.member = member;
        this.windows = windows(variants);
        this.header = header(member);
        int index = recipe.members().indexOf(member);
        ReadSimulator simulator = new ReadSimulator(genome, header, member, new Random(recipe.seed() * 31 + index));
        for (Interval window : windows) {
            Interval region = region(window);
            List<SampleVariant> inside = variants.stream()
                    .filter(one -> isInside(one, region))
                    .toList();
            int depth = window.contig().isMitochondrial() ? MITOCHONDRIAL_DEPTH : DEPTH;
            reads.addAll(simulator.reads(region, inside, depth));
        }
        reads.sort(new SAMRecordCoordinateComparator());
    }

    /** Small variants wholly, large deletions where they reach into it. */
    private static boolean isInside(SampleVariant variant, Interval region) {
        if (variant.form().deletion().isPresent()) {
            return variant.place().overlaps(region);
        }
        return variant.form() == Form.SMALL && region.contains(variant.key().locus())
                && variant.key().interval().end() < region.end();
    }

    /** The windows around what is to be seen; those that touch are one. */
    private static List<Interval> windows(List<SampleVariant> variants) {
        List<Interval> windows = new ArrayList<>();
        for (SampleVariant variant : variants.stream().filter(SampleVariant::withReads).toList()) {
            Interval window = variant.place().padded(AROUND);
            Interval before = windows.isEmpty() ? window : windows.getLast();
            if (!windows.isEmpty() && before.padded(2 * RUN_OUT).overlaps(window)) {
                windows.removeLast();
                window = new Interval(window.contig(), before.start(), Math.max(before.end(), window.end()));
            }
            windows.add(window);
        }
        return windows;
    }

    /** Fragments run out beyond the window, as far as sequence is at hand. */
    private Interval region(Interval window) {
        Interval slice = genome.intervals().stream().filter(one -> one.overlaps(window)).findFirst().orElseThrow();
        Interval wide = window.padded(RUN_OUT);
        return new Interval(window.contig(), Math.max(slice.start(), wide.start()),
                Math.min(slice.end(), wide.end()));
    }

    private static SAMFileHeader header(Member member) {
        SAMFileHeader header = new SAMFileHeader();
        header.setSortOrder(SAMFileHeader.SortOrder.coordinate);
        ContigLengths.of(GenomeBuild.GRCH38).forEach((contig, length) -> {
            SAMSequenceRecord sequence = new SAMSequenceRecord(contig.ucscName(), length);
            sequence.setAssembly("GRCh38");
            header.addSequence(sequence);
        });
        SAMReadGroupRecord group = new SAMReadGroupRecord(member.sample());
        group.setSample(member.sample());
        group.setLibrary(member.sample());
        group.setPlatform("ILLUMINA");
        header.addReadGroup(group);
        header.addComment("synthetic reads of a fictitious person, made by Alidade");
        return header;
    }

    /** Whether the reads reach far enough around a variant to be counted. */
    boolean covers(VariantKey key) {
        return windows.stream().anyMatch(window -> window.contig().equals(key.contig())
                && window.start() <= key.position() && key.interval().end() <= window.end());
    }

    ReadCounts counts(VariantKey key) {
        return ReadEvidence.count(member.sample(), reads, key, genome);
    }

    void write(Path folder) throws IOException {
        Path bam = folder.resolve(member.sample() + ".bam");
        try (SAMFileWriter writer = new SAMFileWriterFactory().setCreateIndex(true).makeBAMWriter(header, true, bam)) {
            reads.forEach(writer::addAlignment);
        }
        Files.move(folder.resolve(member.sample() + ".bai"), folder.resolve(member.sample() + ".bam.bai"),
                StandardCopyOption.REPLACE_EXISTING);
    }
}
