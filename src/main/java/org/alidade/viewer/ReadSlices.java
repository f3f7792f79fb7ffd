package org.alidade.viewer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;

import org.alidade.filtering.Scope;
import org.alidade.model.Contig;
import org.alidade.model.Interval;
import org.alidade.reads.AlignmentSource;

import htsjdk.samtools.SAMFileHeader;
import htsjdk.samtools.SAMFileWriter;
import htsjdk.samtools.SAMFileWriterFactory;
import htsjdk.samtools.SAMRecord;
import htsjdk.samtools.SAMSequenceDictionary;
import htsjdk.samtools.SAMSequenceRecord;

/**
 * Reads as htsget answers (GA4GH htsget 1.3): a small BAM inside the answer. Of the reads only those are given that touch
 * the scope.
 */
final class ReadSlices {
    /** A request for more bases than this is answered with the first ones: a slice must stay small. */
    private static final int LONGEST = 100_000;
    private final Function<Contig, String> nameOf;

    ReadSlices(Function<Contig, String> nameOf) {
        this.nameOf = nameOf;
    }

    /** The header alone, with no read. */
    byte[] header(AlignmentSource source) {
        return answer(bam(renamed(source.header()), List.of()));
    }

    /** {@code start} counts from 0; {@code end} is not included. */
    byte[] reads(AlignmentSource source, Scope scope, Contig contig, int start, int end) throws IOException {
        int last = Math.min(end, start + LONGEST);
        if (source.nameOf(contig).isEmpty() || last <= start) {
            return header(source);
        }
        List<SAMRecord> reads = within(scope, source, Interval.ofZeroBased(contig, Math.max(0, start), last));
        return answer(bam(renamed(source.header()), reads));
    }

    /** The reads over an interval that touch the scope. */
    static List<SAMRecord> within(Scope scope, AlignmentSource source, Interval interval) throws IOException {
        return source.reads(interval).stream().filter(read -> touches(scope, interval.contig(), read)).toList();
    }

    private static boolean touches(Scope scope, Contig contig, SAMRecord read) {
        if (scope.unrestricted()) {
            return true;
        }
        int start = Math.max(1, read.getAlignmentStart());
        Interval place = new Interval(contig, start, Math.max(start, read.getAlignmentEnd()));
        return scope.regions().stream().anyMatch(place::overlaps);
    }

    /** The same header with the names that the viewer's reference has; the order of the contigs stays. */
    private SAMFileHeader renamed(SAMFileHeader header) {
        SAMFileHeader copy = header.clone();
        SAMSequenceDictionary dictionary = new SAMSequenceDictionary();
        for (SAMSequenceRecord sequence : header.getSequenceDictionary().getSequences()) {
            String name = nameOf.apply(Contig.of(sequence.getSequenceName()));
            boolean taken = dictionary.getSequence(name) != null;
            dictionary.addSequence(new SAMSequenceRecord(taken ? sequence.getSequenceName() : name,
                    sequence.getSequenceLength()));
        }
        copy.setSequenceDictionary(dictionary);
        return copy;
    }

    private static byte[] bam(SAMFileHeader header, List<SAMRecord> reads) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (SAMFileWriter writer = new SAMFileWriterFactory().setCreateIndex(false).makeBAMWriter(header, true,
                bytes)) {
            for (SAMRecord read : reads) {
                SAMRecord copy = read.deepCopy();
                copy.setHeader(header);
                writer.addAlignment(copy);
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] answer(byte[] bam) {
        String data = Base64.getEncoder().encodeToString(bam);
        return ("{\"htsget\":{\"format\":\"BAM\",\"urls\":[{\"url\":\"data:application/octet-stream;base64," + data
                + "\"}]}}").getBytes(StandardCharsets.US_ASCII);
    }
}
