package org.alidade.casefile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.alidade.knowledge.genome.ContigLengths;
import org.alidade.model.Contig;
import org.alidade.model.GenomeBuild;
import org.alidade.model.Problem;

import htsjdk.samtools.SAMException;
import htsjdk.samtools.SAMFileHeader;
import htsjdk.samtools.SAMFileHeader.SortOrder;
import htsjdk.samtools.SAMReadGroupRecord;
import htsjdk.samtools.SAMSequenceRecord;
import htsjdk.samtools.SamReader;
import htsjdk.samtools.SamReaderFactory;
import htsjdk.samtools.ValidationStringency;
import htsjdk.samtools.util.BlockCompressedInputStream;
import htsjdk.samtools.util.BlockCompressedInputStream.FileTermination;

/** Checks a BAM or CRAM by its header, and finds its index. */
final class ReadHeaders {
    private final Path file;
    private final String name;
    private final List<Problem> problems;

    private ReadHeaders(Path file, List<Problem> problems) {
        this.file = file;
        this.name = VcfHeaders.name(file);
        this.problems = problems;
    }

    /**
     * The read file of a sample, or nothing and a problem.
     *
     * @param build of the case
     */
    static Optional<ReadFile> check(String sample, Path file, GenomeBuild build, List<Problem> problems) {
        return new ReadHeaders(file, problems).check(sample, build);
    }

    /** The build that a read file's contig lengths tell; empty where the file cannot be read. */
    static Optional<GenomeBuild> build(Path file) {
        try (SamReader reader = open(file)) {
            return ContigLengths.buildOf(contigs(reader.getFileHeader()));
        } catch (IOException | SAMException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Optional<ReadFile> check(String sample, GenomeBuild build) {
        if (!Files.isRegularFile(file)) {
            problems.add(Problem.error("file.missing", name, file.toString()));
            return Optional.empty();
        }
        Optional<Path> index = index();
        if (index.isEmpty()) {
            problems.add(Problem.warning("reads.noIndex", name));
        }
        try (SamReader reader = open(file)) {
            SAMFileHeader header = reader.getFileHeader();
            checkEnd();
            checkOrder(header, index.isPresent());
            checkBuild(header, build);
            checkSample(header, sample);
        } catch (IOException | SAMException | IllegalArgumentException e) {
            problems.add(Problem.error("reads.unreadable", name, String.valueOf(e.getMessage())));
            return Optional.empty();
        }
        return Optional.of(new ReadFile(sample, file, index));
    }

    private static SamReader open(Path file) {
        return SamReaderFactory.makeDefault().validationStringency(ValidationStringency.SILENT).open(file);
    }

    private Optional<Path> index() {
        String stem = name.replaceFirst("\\.(bam|cram)$", "");
        List<String> names = name.endsWith(".cram")
                ? List.of(name + ".crai", stem + ".crai")
                : List.of(name + ".bai", stem + ".bai", name + ".csi");
        return names.stream().map(file::resolveSibling).filter(Files::isReadable).findFirst();
    }

    private void checkEnd() throws IOException {
        if (name.toLowerCase(Locale.ROOT).endsWith(".bam")
                && BlockCompressedInputStream.checkTermination(file) == FileTermination.DEFECTIVE) {
            problems.add(Problem.error("reads.truncated", name));
        }
    }

    /** An index can only be made of sorted reads, whatever the header says. */
    private void checkOrder(SAMFileHeader header, boolean indexed) {
        SortOrder order = header.getSortOrder();
        if (order != SortOrder.coordinate && order != SortOrder.unknown) {
            problems.add(indexed
                    ? Problem.note("reads.orderUnsaid", name, order.name())
                    : Problem.error("reads.unsorted", name, order.name()));
        }
    }

    private void checkBuild(SAMFileHeader header, GenomeBuild build) {
        Optional<GenomeBuild> own = ContigLengths.buildOf(contigs(header));
        if (own.isPresent() && own.get() != build) {
            problems.add(Problem.error("reads.build", name, own.get().label(), build.label()));
        }
    }

    private static Map<Contig, Integer> contigs(SAMFileHeader header) {
        Map<Contig, Integer> contigs = new LinkedHashMap<>();
        for (SAMSequenceRecord sequence : header.getSequenceDictionary().getSequences()) {
            contigs.putIfAbsent(Contig.of(sequence.getSequenceName()), sequence.getSequenceLength());
        }
        return contigs;
    }

    private void checkSample(SAMFileHeader header, String sample) {
        Set<String> names = new LinkedHashSet<>();
        for (SAMReadGroupRecord group : header.getReadGroups()) {
            if (group.getSample() != null) {
                names.add(group.getSample());
            }
        }
        if (!names.isEmpty() && !names.contains(sample)) {
            problems.add(Problem.warning("reads.sample", name, String.join(", ", names), sample));
        }
    }
}
