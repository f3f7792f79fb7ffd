package org.alidade.knowledge.annotation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;

import org.alidade.knowledge.genome.Genome;
import org.alidade.model.Contig;
import org.alidade.model.GenomeBuild;
import org.alidade.model.Interval;

/** Sequences held in memory, of any length: made-up transcripts and the small references of other projects' tests. */
public final class MemoryGenome implements Genome {
    private final Map<Contig, byte[]> sequences = new HashMap<>();

    public static MemoryGenome of(String contig, String bases) {
        MemoryGenome genome = new MemoryGenome();
        genome.sequences.put(Contig.of(contig), bases.getBytes(StandardCharsets.US_ASCII));
        return genome;
    }

    public static MemoryGenome fasta(InputStream stream) throws IOException {
        Map<String, StringBuilder> texts = new HashMap<>();
        StringBuilder current = new StringBuilder();
        BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith(">")) {
                current = texts.computeIfAbsent(line.substring(1).split("[\\s]")[0], unused -> new StringBuilder());
            } else {
                current.append(line.strip().toUpperCase(Locale.ROOT));
            }
        }
        MemoryGenome genome = new MemoryGenome();
        texts.forEach((name, text) -> genome.sequences.put(Contig.of(name),
                text.toString().getBytes(StandardCharsets.US_ASCII)));
        return genome;
    }

    /** A stretch that is known of a contig otherwise unknown. */
    public void put(Contig contig, int position, String bases) {
        byte[] known = sequences.getOrDefault(contig, new byte[0]);
        int length = Math.max(known.length, position + bases.length() - 1);
        byte[] longer = Arrays.copyOf(known, length);
        for (int i = known.length; i < length; i++) {
            longer[i] = 'N';
        }
        System.arraycopy(bases.getBytes(StandardCharsets.US_ASCII), 0, longer, position - 1, bases.length());
        sequences.put(contig, longer);
    }

    @Override
    public GenomeBuild build() {
        return GenomeBuild.GRCH38;
    }

    @Override
    public String name() {
        return "made up";
    }

    @Override
    public List<Contig> contigs() {
        return sequences.keySet().stream().sorted().toList();
    }

    @Override
    public OptionalInt length(Contig contig) {
        byte[] known = sequences.get(contig);
        return known == null ? OptionalInt.empty() : OptionalInt.of(known.length);
    }

    @Override
    public boolean covers(Interval interval) {
        return interval.end() <= length(interval.contig()).orElse(0);
    }

    @Override
    public byte[] bases(Interval interval) {
        byte[] known = sequences.getOrDefault(interval.contig(), new byte[0]);
        byte[] bases = new byte[interval.length()];
        for (int i = 0; i < bases.length; i++) {
            int at = interval.start() - 1 + i;
            bases[i] = at < known.length ? known[at] : (byte) 'N';
        }
        return bases;
    }

    @Override
    public void close() {
        // Nothing is open.
    }
}
