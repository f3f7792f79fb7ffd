package org.alidade.knowledge.genome;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.alidade.knowledge.tables.Tsv;
import org.alidade.model.Contig;
import org.alidade.model.GenomeBuild;
import org.alidade.model.Interval;
import org.alidade.model.Strand;

import htsjdk.samtools.SAMException;
import htsjdk.samtools.liftover.LiftOver;

/**
 * A chain file (UCSC's format, plain or gzipped), which says where the bases of one build stand in another. Not thread-safe.
 */
public final class ChainFile {
    private static final int SCORE_CELLS = 12;

    /** Where a stretch stands in the other build; {@code strand} is reverse where the builds turn it around. */
    public record Lifted(Interval place, Strand strand) {
    }

    private final String name;
    private final LiftOver chains;
    private final Map<Contig, String> names;
    private final GenomeBuild from;
    private final GenomeBuild to;

    private ChainFile(String name, LiftOver chains, Map<Contig, String> names, GenomeBuild from, GenomeBuild to) {
        this.name = name;
        this.chains = chains;
        this.names = names;
        this.from = from;
        this.to = to;
    }

    /**
     * Reads a file of chains.
     *
     * @return empty where the lengths of its contigs are not those of two known builds
     * @throws IOException if it cannot be read, or is damaged
     */
    public static Optional<ChainFile> read(Path path) throws IOException {
        Map<Contig, String> names = new HashMap<>();
        Map<Contig, Integer> own = new HashMap<>();
        Map<Contig, Integer> other = new HashMap<>();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(Tsv.plain(Files.newInputStream(path)), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] cells = line.startsWith("chain ") ? line.split("[ \t]+") : new String[0];
                if (cells.length >= SCORE_CELLS && cells[3].matches("\\d{1,9}") && cells[8].matches("\\d{1,9}")) {
                    names.putIfAbsent(Contig.of(cells[2]), cells[2]);
                    own.put(Contig.of(cells[2]), Integer.valueOf(cells[3]));
                    other.put(Contig.of(cells[7]), Integer.valueOf(cells[8]));
                }
            }
        }
        Optional<GenomeBuild> from = ContigLengths.buildOf(own);
        Optional<GenomeBuild> to = ContigLengths.buildOf(other);
        if (from.isEmpty() || to.isEmpty() || from.equals(to)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new ChainFile(String.valueOf(path.getFileName()), new LiftOver(path.toFile()), names,
                    from.get(), to.get()));
        } catch (SAMException e) {
            throw new IOException(String.valueOf(e.getMessage()), e);
        }
    }

    /** Without its folder. */
    public String name() {
        return name;
    }

    public GenomeBuild from() {
        return from;
    }

    public GenomeBuild to() {
        return to;
    }

    /** Where a stretch stands in the other build; empty where it does not stand there as one piece of the same length. */
    public Optional<Lifted> lift(Interval place) {
        return lift(place, 1);
    }

    /**
     * The same of a long stretch, whose length may differ.
     *
     * @param least part of its bases that the other build must have, above 0, to 1
     */
    public Optional<Lifted> lift(Interval place, double least) {
        String own = names.get(place.contig());
        htsjdk.samtools.util.Interval found = own == null
                ? null
                : chains.liftOver(new htsjdk.samtools.util.Interval(own, place.start(), place.end()), least);
        if (found == null || least == 1 && found.length() != place.length()) {
            return Optional.empty();
        }
        return Optional.of(new Lifted(new Interval(Contig.of(found.getContig()), found.getStart(), found.getEnd()),
                found.isNegativeStrand() ? Strand.REVERSE : Strand.FORWARD));
    }
}
