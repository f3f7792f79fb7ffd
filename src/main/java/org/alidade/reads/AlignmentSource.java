package org.alidade.reads;

import htsjdk.samtools.BAMIndexMetaData;
import htsjdk.samtools.QueryInterval;
import htsjdk.samtools.SAMFileHeader;
import htsjdk.samtools.SAMFileWriter;
import htsjdk.samtools.SAMFileWriterFactory;
import htsjdk.samtools.SAMRecord;
import htsjdk.samtools.SAMRecordIterator;
import htsjdk.samtools.SAMSequenceRecord;
import htsjdk.samtools.SamInputResource;
import htsjdk.samtools.SamReader;
import htsjdk.samtools.SamReaderFactory;
import htsjdk.samtools.ValidationStringency;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.alidade.casefile.ReadFile;
import org.alidade.knowledge.genome.Genome;
import org.alidade.model.Contig;
import org.alidade.model.Interval;
import org.alidade.progress.CancelledException;

/** The aligned reads of one sample, opened. Contigs are asked for by their canonical name. May be used by several threads. */
public final class AlignmentSource implements AutoCloseable {
    private final ReadFile file;
    private final SamReader reader;
    private final Genome genome;
    private final Map<Contig, SAMSequenceRecord> sequences;

    private AlignmentSource(ReadFile file, SamReader reader, Genome genome) {
        this.file = file;
        this.genome = genome;
        this.reader = reader;
        this.sequences = new HashMap<>();
        reader.getFileHeader().getSequenceDictionary().getSequences()
                .forEach(sequence -> sequences.putIfAbsent(Contig.of(sequence.getSequenceName()), sequence));
    }

    /**
     * Opens BAM or CRAM.
     *
     * @param genome decodes CRAM; not asked for BAM
     * @throws IOException if the file or its index is missing or damaged; the message says which
     */
    public static AlignmentSource open(ReadFile file, Genome genome) throws IOException {
        Path index = file.index().filter(Files::isReadable)
                .orElseThrow(() -> new IOException(file.file() + ": no index beside the reads; make one with samtools"
                        + " index"));
        SamReaderFactory factory = SamReaderFactory.makeDefault().validationStringency(ValidationStringency.SILENT)
                .referenceSource(new GenomeReferenceSource(genome));
        try {
            return new AlignmentSource(file, factory.open(SamInputResource.of(file.file()).index(index)),
                    genome);
        } catch (RuntimeException e) {
            // htsjdk reports damage by unchecked exceptions of many kinds, bare RuntimeException among them
            throw new IOException(file.file() + ": not readable as BAM or CRAM: " + e.getMessage(), e);
        }
    }

    /** The sample's name in the variant files. */
    public String sample() {
        return file.sample();
    }

    Path file() {
        return file.file();
    }

    /** The index beside the reads, which was there when they were opened. */
    Path index() {
        return file.index().orElseThrow();
    }

    /** Whether it is a BAM with an index of the usual kind, so that its blocks can be counted directly. */
    boolean hasBai() {
        return !file.isCram() && index().getFileName().toString().endsWith(".bai");
    }

    /** Number of a contig's sequence in the header. */
    OptionalInt sequenceIndex(Contig contig) {
        SAMSequenceRecord sequence = sequences.get(contig);
        return sequence == null ? OptionalInt.empty() : OptionalInt.of(sequence.getSequenceIndex());
    }

    public SAMFileHeader header() {
        return reader.getFileHeader();
    }

    /** How the file calls a contig; empty where it does not have it. */
    public Optional<String> nameOf(Contig contig) {
        return Optional.ofNullable(sequences.get(contig)).map(SAMSequenceRecord::getSequenceName);
    }

    /**
     * Aligned reads of a contig as the index counts them; empty where the file does not have the contig or the index does
     * not count.
     *
     * @throws IOException if the index cannot be read
     */
    public synchronized OptionalLong indexedReads(Contig contig) throws IOException {
        SAMSequenceRecord sequence = sequences.get(contig);
        if (sequence == null || file.isCram() || !reader.hasIndex()) {
            return OptionalLong.empty();
        }
        try {
            BAMIndexMetaData counted = reader.indexing().getIndex().getMetaData(sequence.getSequenceIndex());
            return counted == null ? OptionalLong.empty() : OptionalLong.of(counted.getAlignedRecordCount());
        } catch (RuntimeException e) {
            // as in open: damage ends in unchecked exceptions of many kinds
            throw new IOException(file.file() + ": its index cannot be read: " + e.getMessage(), e);
        }
    }

    /**
     * Every alignment that overlaps the interval, in the order of the file; empty where the file does not have the contig.
     *
     * @throws IOException if the file is damaged, or is CRAM and the reference does not hold its sequence
     */
    public synchronized List<SAMRecord> reads(Interval interval) throws IOException {
        List<SAMRecord> reads = new ArrayList<>();
        SAMSequenceRecord sequence = sequences.get(interval.contig());
        if (sequence == null || interval.start() > sequence.getSequenceLength()) {
            return reads;
        }
        int end = Math.min(interval.end(), sequence.getSequenceLength());
        QueryInterval[] query = {new QueryInterval(sequence.getSequenceIndex(), interval.start(), end)};
        try (SAMRecordIterator records = reader.query(query, false)) {
            records.forEachRemaining(reads::add);
            return reads;
        } catch (RuntimeException e) {
            // as in open: a damaged block may end in any of them
            throw new IOException(damage(interval, e), e);
        }
    }

    /**
     * Hands every alignment that overlaps one of the intervals to {@code each}, once, in the order of the file; none where
     * the file does not have the contig.
     *
     * @param intervals of one contig
     * @throws IOException as {@link #reads}
     */
    public synchronized void scan(List<Interval> intervals, Consumer<SAMRecord> each) throws IOException {
        List<QueryInterval> queries = new ArrayList<>();
        for (Interval interval : intervals) {
            SAMSequenceRecord sequence = sequences.get(interval.contig());
            if (sequence != null && interval.start() <= sequence.getSequenceLength()) {
                queries.add(new QueryInterval(sequence.getSequenceIndex(), interval.start(),
                        Math.min(interval.end(), sequence.getSequenceLength())));
            }
        }
        if (queries.isEmpty()) {
            return;
        }
        QueryInterval[] query = QueryInterval.optimizeIntervals(queries.toArray(QueryInterval[]::new));
        try (SAMRecordIterator records = reader.query(query, false)) {
            records.forEachRemaining(each);
        } catch (CancelledException e) {
            throw e;
        } catch (RuntimeException e) {
            // as in open: a damaged block may end in any of them
            throw new IOException(damage(intervals.getFirst(), e), e);
        }
    }

    private String damage(Interval interval, RuntimeException e) {
        String where = file.file() + ": the reads at " + interval + " cannot be decoded";
        if (!file.isCram()) {
            return where + ": " + e.getMessage();
        }
        SAMSequenceRecord sequence = sequences.get(interval.contig());
        String made = sequence == null || sequence.getMd5() == null ? "" : sequence.getMd5();
        String installed = ReferenceMd5.of(genome, interval.contig());
        if (!made.isEmpty() && !installed.isEmpty() && !made.equals(installed)) {
            return where + "; the CRAM was made with another reference: its " + interval.contig() + " has the MD5 "
                    + made + ", that of the installed " + genome.name() + " is " + installed
                    + "; install the reference that the CRAM was made with";
        }
        return where + "; the reference that is installed may not be the one the CRAM was made with: "
                + e.getMessage();
    }

    /**
     * Writes a BAM of the alignments that overlap the interval, with the file's header, as one htsget block.
     *
     * @param out is left open
     * @throws IOException as {@link #reads}
     */
    public void writeSlice(Interval interval, OutputStream out) throws IOException {
        List<SAMRecord> reads = reads(interval);
        SAMFileHeader header = header().clone();
        header.setSortOrder(SAMFileHeader.SortOrder.coordinate);
        try (SAMFileWriter writer = new SAMFileWriterFactory().setCreateIndex(false).makeBAMWriter(header, true,
                new UnclosedStream(out))) {
            reads.forEach(writer::addAlignment);
        }
        out.flush();
    }

    @Override
    public synchronized void close() {
        try {
            reader.close();
        } catch (IOException e) {
            throw new UncheckedIOException(file.file() + " cannot be closed", e);
        }
    }
}
