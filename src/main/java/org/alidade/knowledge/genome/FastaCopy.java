package org.alidade.knowledge.genome;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipException;

import org.alidade.knowledge.tables.Tsv;
import org.alidade.model.Contig;
import org.alidade.model.GenomeBuild;
import org.alidade.model.Problem;
import org.alidade.progress.Progress;

import htsjdk.samtools.util.BlockCompressedOutputStream;
import htsjdk.samtools.util.GZIIndex;

/**
 * Copies a reference, plain, gzipped or bgzipped, into one compressed by bgzip with both indexes beside it. Lines become
 * {@value #WIDTH} bases long; letters stay as they are, small ones too.
 */
public final class FastaCopy {
    private static final String STAGE = "workflow.stage.genomeCopy";
    private static final int WIDTH = 60;
    private static final int LEVEL = 5;
    private static final int STEP = 1 << 14;

    private final Path fasta;
    private final String name;
    private final List<Problem> problems = new ArrayList<>();
    private final StringBuilder index = new StringBuilder();
    private final Map<Contig, Integer> lengths = new TreeMap<>();
    private final byte[] line = new byte[WIDTH + 1];
    private int filled;
    private long written;
    private String contig = "";
    private long start;
    private long bases;

    public FastaCopy(Path fasta) {
        this.fasta = fasta;
        this.name = String.valueOf(fasta.getFileName());
    }

    /**
     * What was copied.
     *
     * @param build that the lengths of the contigs tell; empty where they are of none
     * @param contigs number of sequences
     */
    public record Copied(Optional<GenomeBuild> build, int contigs, List<Problem> problems) {
        public Copied {
            problems = List.copyOf(problems);
        }
    }

    /** Writes {@code out}, and {@code out.fai} and {@code out.gzi} beside it. */
    public Copied run(Path out, Progress progress) throws IOException {
        int contigs = 0;
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Tsv.plain(new BufferedInputStream(Files.newInputStream(fasta))), StandardCharsets.ISO_8859_1));
                OutputStream stream = Files.newOutputStream(out);
                BlockCompressedOutputStream packed = new BlockCompressedOutputStream(stream, (Path) null, LEVEL)) {
            long number = 0;
            for (String text = lines.readLine(); text != null && problems.isEmpty(); text = lines.readLine()) {
                number++;
                contigs += text.startsWith(">") ? 1 : 0;
                take(text, number, packed);
                if (number % STEP == 0) {
                    progress.report(STAGE, written >> 20, 0);
                    progress.checkCancelled();
                }
            }
            end(packed);
        } catch (EOFException | ZipException e) {
            problems.add(Problem.error("bundle.truncated", name));
        }
        if (problems.isEmpty()) {
            GZIIndex.buildIndex(out).writeIndex(out.resolveSibling(out.getFileName() + ".gzi"));
        }
        Files.writeString(out.resolveSibling(out.getFileName() + ".fai"), index, StandardCharsets.US_ASCII);
        return new Copied(ContigLengths.buildOf(lengths), contigs, problems);
    }

    private void take(String text, long number, OutputStream out) throws IOException {
        if (text.startsWith(">")) {
            end(out);
            contig = text.substring(1).split("\\s", 2)[0];
            byte[] head = (">" + contig + "\n").getBytes(StandardCharsets.ISO_8859_1);
            out.write(head);
            written += head.length;
            start = written;
            bases = 0;
            return;
        }
        for (int i = 0; i < text.length(); i++) {
            char base = text.charAt(i);
            if (!Character.isLetter(base) && base != '*' && base != '-') {
                if (Character.isWhitespace(base)) {
                    continue;
                }
                problems.add(Problem.error("bundle.fasta", name, String.valueOf(base)).atLine(number));
                return;
            }
            line[filled++] = (byte) base;
            bases++;
            if (filled == WIDTH) {
                flush(out);
            }
        }
    }

    private void flush(OutputStream out) throws IOException {
        if (filled > 0) {
            line[filled++] = '\n';
            out.write(line, 0, filled);
            written += filled;
            filled = 0;
        }
    }

    private void end(OutputStream out) throws IOException {
        flush(out);
        if (!contig.isEmpty()) {
            index.append(contig).append('\t').append(bases).append('\t').append(start).append('\t').append(WIDTH)
                    .append('\t').append(WIDTH + 1).append('\n');
            lengths.put(Contig.of(contig), (int) bases);
        }
    }
}
