package org.alidade.viewer;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.alidade.knowledge.genome.Genome;
import org.alidade.model.Contig;
import org.alidade.model.Interval;

/**
 * A genome as an indexed FASTA file that exists nowhere: each contig on one line, its bytes made when they are asked for.
 * igv.js asks for ranges of it.
 */
final class VirtualFasta {
    private static final int CHUNK = 1 << 16;

    /** A contig in the file: {@code offset} of its first base, counted in bytes from 0. */
    private record Entry(Contig contig, String name, int length, long offset) {
        long end() {
            return offset + length;
        }
    }

    private final Genome genome;
    private final List<Entry> entries = new ArrayList<>();
    private long size;

    /** {@code nameOf}: what the read files call a contig. */
    VirtualFasta(Genome genome, Function<Contig, String> nameOf) {
        this.genome = genome;
        for (Contig contig : genome.contigs()) {
            String name = nameOf.apply(contig);
            int length = genome.length(contig).orElse(0);
            if (length > 0) {
                long offset = size + name.length() + 2;
                entries.add(new Entry(contig, name, length, offset));
                size = offset + length + 1;
            }
        }
    }

    long size() {
        return size;
    }

    /** The index: name, length, offset, bases and bytes per line. */
    String index() {
        StringBuilder index = new StringBuilder();
        for (Entry entry : entries) {
            index.append(entry.name()).append('\t').append(entry.length()).append('\t').append(entry.offset())
                    .append('\t').append(entry.length()).append('\t').append(entry.length() + 1L).append('\n');
        }
        return index.toString();
    }

    /** Writes the bytes from {@code start} to {@code end}, counted from 0, both included. */
    void write(long start, long end, OutputStream out) throws IOException {
        long at = start;
        for (Entry entry : entries) {
            long header = entry.offset() - entry.name().length() - 2;
            if (at > end || at > entry.end() || header > end) {
                continue;
            }
            byte[] line = (">" + entry.name() + "\n").getBytes(StandardCharsets.US_ASCII);
            while (at <= end && at < entry.offset()) {
                out.write(line[(int) (at - header)]);
                at++;
            }
            while (at <= end && at < entry.end()) {
                int from = (int) (at - entry.offset()) + 1;
                int to = (int) Math.min(Math.min(end - entry.offset() + 1, entry.length()), from + CHUNK - 1L);
                out.write(genome.bases(new Interval(entry.contig(), from, to)));
                at += to - from + 1L;
            }
            if (at <= end && at == entry.end()) {
                out.write('\n');
                at++;
            }
        }
    }
}
