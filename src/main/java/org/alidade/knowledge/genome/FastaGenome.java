package org.alidade.knowledge.genome;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;

import org.alidade.model.Contig;
import org.alidade.model.GenomeBuild;
import org.alidade.model.Interval;

import htsjdk.samtools.SAMException;
import htsjdk.samtools.reference.BlockCompressedIndexedFastaSequenceFile;
import htsjdk.samtools.reference.FastaSequenceIndex;
import htsjdk.samtools.reference.FastaSequenceIndexCreator;
import htsjdk.samtools.reference.FastaSequenceIndexEntry;
import htsjdk.samtools.reference.IndexedFastaSequenceFile;
import htsjdk.samtools.reference.ReferenceSequenceFile;
import htsjdk.samtools.util.GZIIndex;

/** A reference in a FASTA file, plain or compressed with bgzip. */
public final class FastaGenome implements Genome {
    /** How a file names a contig, and its length. */
    private record Entry(String nameInFile, int length) {
    }

    private final ReferenceSequenceFile file;
    private final Map<Contig, Entry> entries;
    private final GenomeBuild build;
    private final String name;

    private FastaGenome(ReferenceSequenceFile file, Map<Contig, Entry> entries, GenomeBuild build, String name) {
        this.file = file;
        this.entries = entries;
        this.build = build;
        this.name = name;
    }

    /**
     * Opens a reference. An index ({@code .fai}, {@code .gzi}) beside it is used; a missing one is made in
     * {@code indexFolder}, since input folders are never written to.
     *
     * @throws IOException if the file is missing, is not FASTA, is compressed with gzip instead of bgzip, or is of another
     *         build; the message says which
     */
    public static FastaGenome open(Path fasta, GenomeBuild build, Path indexFolder) throws IOException {
        if (!Files.isReadable(fasta)) {
            throw new IOException("the reference " + fasta + " cannot be read");
        }
        try {
            boolean compressed = fasta.getFileName().toString().endsWith("gz");
            FastaSequenceIndex index = index(fasta, indexFolder);
            ReferenceSequenceFile file = compressed
                    ? new BlockCompressedIndexedFastaSequenceFile(fasta, index, blockIndex(fasta, indexFolder))
                    : new IndexedFastaSequenceFile(fasta, index);
            Map<Contig, Entry> entries = entries(index);
            checkBuild(fasta, entries, build);
            return new FastaGenome(file, entries, build, fasta.getFileName().toString());
        } catch (SAMException e) {
            throw new IOException("the reference " + fasta + " cannot be used: " + e.getMessage(), e);
        }
    }

    private static FastaSequenceIndex index(Path fasta, Path folder) throws IOException {
        Path beside = fasta.resolveSibling(fasta.getFileName() + ".fai");
        if (Files.isReadable(beside)) {
            return new FastaSequenceIndex(beside);
        }
        Files.createDirectories(folder);
        Path made = folder.resolve(fasta.getFileName() + "." + Files.size(fasta) + ".fai");
        if (!Files.exists(made)) {
            FastaSequenceIndexCreator.buildFromFasta(fasta).write(made);
        }
        return new FastaSequenceIndex(made);
    }

    private static GZIIndex blockIndex(Path fasta, Path folder) throws IOException {
        Path beside = fasta.resolveSibling(fasta.getFileName() + ".gzi");
        if (Files.isReadable(beside)) {
            return GZIIndex.loadIndex(beside);
        }
        Path made = folder.resolve(fasta.getFileName() + "." + Files.size(fasta) + ".gzi");
        if (!Files.exists(made)) {
            GZIIndex.buildIndex(fasta).writeIndex(made);
        }
        return GZIIndex.loadIndex(made);
    }

    private static Map<Contig, Entry> entries(FastaSequenceIndex index) {
        Map<Contig, Entry> entries = new TreeMap<>();
        for (FastaSequenceIndexEntry entry : index) {
            entries.putIfAbsent(Contig.of(entry.getContig()), new Entry(entry.getContig(), (int) entry.getSize()));
        }
        return entries;
    }

    private static void checkBuild(Path fasta, Map<Contig, Entry> entries, GenomeBuild build) throws IOException {
        for (Map.Entry<Contig, Entry> entry : entries.entrySet()) {
            OptionalInt expected = ContigLengths.length(build, entry.getKey());
            boolean otherMitochondrion = entry.getKey().isMitochondrial() && build == GenomeBuild.GRCH37;
            if (expected.isPresent() && expected.getAsInt() != entry.getValue().length() && !otherMitochondrion) {
                throw new IOException("the reference " + fasta + " is not " + build.label() + ": "
                        + entry.getValue().nameInFile() + " has " + entry.getValue().length() + " bases, not "
                        + expected.getAsInt());
            }
        }
    }

    @Override
    public GenomeBuild build() {
        return build;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public List<Contig> contigs() {
        return List.copyOf(entries.keySet());
    }

    @Override
    public OptionalInt length(Contig contig) {
        Entry entry = entries.get(contig);
        return entry == null ? OptionalInt.empty() : OptionalInt.of(entry.length());
    }

    @Override
    public boolean covers(Interval interval) {
        return interval.end() <= length(interval.contig()).orElse(0);
    }

    @Override
    public byte[] bases(Interval interval) {
        byte[] bases = new byte[interval.length()];
        Arrays.fill(bases, (byte) 'N');
        Entry entry = entries.get(interval.contig());
        if (entry != null && interval.start() <= entry.length()) {
            int end = Math.min(interval.end(), entry.length());
            byte[] read = read(entry.nameInFile(), interval.start(), end);
            System.arraycopy(read, 0, bases, 0, read.length);
        }
        return bases;
    }

    /** The file is one stream with a position: one reader at a time. */
    private synchronized byte[] read(String contig, int start, int end) {
        byte[] read = file.getSubsequenceAt(contig, start, end).getBases();
        return new String(read, StandardCharsets.US_ASCII).toUpperCase(Locale.ROOT).getBytes(StandardCharsets.US_ASCII);
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException("the reference " + name + " cannot be closed", e);
        }
    }
}
