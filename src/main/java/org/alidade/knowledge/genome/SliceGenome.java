package org.alidade.knowledge.genome;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.zip.GZIPInputStream;

import org.alidade.model.Contig;
import org.alidade.model.GenomeBuild;
import org.alidade.model.Interval;

/**
 * The slices of GRCh38 that come with the program: enough for the sample cases. A FASTA file whose headers say where a
 * slice lies ({@code >chr11:32387775-32435564}, counted from 1, both ends included).
 */
public final class SliceGenome implements Genome {
    private static final String RESOURCE = "slices.fa.gz";

    /** One stretch of known sequence. */
    private record Slice(Interval interval, byte[] bases) {
    }

    private final List<Slice> slices;

    private SliceGenome(List<Slice> slices) {
        this.slices = List.copyOf(slices);
    }

    /** The slices that come with the program. */
    public static SliceGenome builtIn() {
        try (InputStream stream = SliceGenome.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new IllegalStateException("the file " + RESOURCE + " is missing from the program");
            }
            return read(new GZIPInputStream(stream));
        } catch (IOException e) {
            throw new UncheckedIOException("the file " + RESOURCE + " of the program cannot be read", e);
        }
    }

    static SliceGenome read(InputStream fasta) throws IOException {
        List<Slice> slices = new ArrayList<>();
        BufferedReader reader = new BufferedReader(new InputStreamReader(fasta, StandardCharsets.US_ASCII));
        String header = reader.readLine();
        while (header != null) {
            StringBuilder sequence = new StringBuilder();
            String line = reader.readLine();
            while (line != null && !line.startsWith(">")) {
                sequence.append(line.strip());
                line = reader.readLine();
            }
            slices.add(slice(header, sequence.toString()));
            header = line;
        }
        return new SliceGenome(slices);
    }

    private static Slice slice(String header, String sequence) throws IOException {
        String[] parts = header.substring(1).strip().split("\\s+", 2)[0].split("[:-]");
        if (!header.startsWith(">") || parts.length != 3) {
            throw new IOException("not the header of a slice: " + header);
        }
        Interval interval = new Interval(Contig.of(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
        if (interval.length() != sequence.length()) {
            throw new IOException(header + " announces " + interval.length() + " bases and holds " + sequence.length());
        }
        return new Slice(interval, sequence.toUpperCase(Locale.ROOT).getBytes(StandardCharsets.US_ASCII));
    }

    /** Where sequence is at hand. */
    public List<Interval> intervals() {
        return slices.stream().map(Slice::interval).toList();
    }

    @Override
    public GenomeBuild build() {
        return GenomeBuild.GRCH38;
    }

    @Override
    public String name() {
        return "GRCh38 (" + slices.size() + " slices)";
    }

    @Override
    public List<Contig> contigs() {
        return List.copyOf(ContigLengths.of(GenomeBuild.GRCH38).keySet());
    }

    @Override
    public OptionalInt length(Contig contig) {
        return ContigLengths.length(GenomeBuild.GRCH38, contig);
    }

    @Override
    public boolean covers(Interval interval) {
        return slices.stream().map(Slice::interval).anyMatch(slice -> slice.contig().equals(interval.contig())
                && slice.start() <= interval.start() && interval.end() <= slice.end());
    }

    @Override
    public byte[] bases(Interval interval) {
        byte[] bases = new byte[interval.length()];
        Arrays.fill(bases, (byte) 'N');
        for (Slice slice : slices) {
            if (slice.interval().overlaps(interval)) {
                int start = Math.max(interval.start(), slice.interval().start());
                int end = Math.min(interval.end(), slice.interval().end());
                System.arraycopy(slice.bases(), start - slice.interval().start(), bases, start - interval.start(),
                        end - start + 1);
            }
        }
        return bases;
    }

    @Override
    public void close() {
        // nothing is open
    }
}
