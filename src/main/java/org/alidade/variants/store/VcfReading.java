package org.alidade.variants.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.alidade.casefile.DamagedFileException;
import org.alidade.casefile.LineSource;
import org.alidade.casefile.TruncatedFileException;
import org.alidade.casefile.VcfHeader;
import org.alidade.casefile.VcfHeaders;
import org.alidade.model.Problem;
import org.alidade.progress.Progress;
import org.alidade.variants.bgzf.ChunkSource;
import org.alidade.variants.bgzf.DamagedBlockException;
import org.alidade.variants.bgzf.TextChunk;
import org.alidade.variants.record.ProblemList;
import org.alidade.variants.scan.Dictionaries;
import org.alidade.variants.scan.LineScanner;
import org.alidade.variants.scan.RowBatch;
import org.alidade.variants.scan.VcfContext;

/** Reads one VCF whole, on all cores, and notes everything that is wrong with it. */
final class VcfReading {
    private static final String STAGE = "workflow.stage.load";
    private final Path path;
    private final String file;
    private final ProblemList problems;
    private final Progress progress;
    private final MessageDigest digest;
    private long headerBytes;
    private long headerLines;
    private @Nullable TextCopy copy;

    VcfReading(Path path, ProblemList problems, Progress progress, MessageDigest digest) {
        this.path = path;
        this.file = String.valueOf(path.getFileName());
        this.problems = problems;
        this.progress = progress;
        this.digest = digest;
    }

    /** Takes rows in the order of the file. */
    interface Sink {
        void add(RowBatch rows, long linesBefore) throws IOException;

        /** Drops them. */
        static Sink none() {
            return (rows, linesBefore) -> {
            };
        }
    }

    /** The header; empty where the file is none that can be read. */
    Optional<VcfHeader> header() throws IOException {
        try (LineSource source = LineSource.open(path)) {
            List<Problem> found = new ArrayList<>();
            Optional<VcfHeader> header = VcfHeaders.read(source, file, found);
            found.forEach(problems::add);
            headerBytes = source.textPosition();
            headerLines = source.line();
            return header;
        } catch (TruncatedFileException e) {
            problems.add(Problem.error("vcf.truncated", file));
        } catch (DamagedFileException e) {
            problems.add(Problem.error("file.unreadable", file, String.valueOf(e.getMessage())));
        }
        return Optional.empty();
    }

    /** Copies the text of a file that cannot be read by offset. */
    VcfReading copyTo(TextCopy text) {
        copy = text;
        return this;
    }

    /** Reads the records. {@link #header} must have given the context's header. */
    LoadAccount records(VcfContext context, Dictionaries dictionaries, Sink sink, int threads) throws IOException {
        LoadAccount account = new LoadAccount(file, context.build().label(), context.genome().name(), problems,
                headerLines);
        try (ChunkSource source = VcfText.open(path, digest)) {
            Lines lines = new Lines(account, sink, source);
            new ChunkPipeline(source, threads).run(() -> new Worker(new LineScanner(context, dictionaries), lines));
            lines.finish(new LineScanner(context, dictionaries));
            account.finish();
        } catch (DamagedBlockException e) {
            problems.add(e.truncated()
                    ? Problem.error("vcf.truncated", file, Long.toString(e.offset()))
                    : Problem.error("vcf.damaged", file, Long.toString(e.offset())));
        }
        return account;
    }

    /** What all threads share: the line that two chunks share, and where the rows go. Used in turns. */
    private final class Lines {
        private final LoadAccount account;
        private final Sink sink;
        private final ChunkSource source;
        private final ByteArrayOutputStream begun = new ByteArrayOutputStream();
        private long begunAt;

        Lines(LoadAccount account, Sink sink, ChunkSource source) {
            this.account = account;
            this.sink = sink;
            this.source = source;
        }

        void copy(TextChunk chunk) throws IOException {
            if (copy != null && !source.seekable()) {
                copy.write(chunk.text(), chunk.length());
            }
        }

        /** A further piece of the line that has no end yet. */
        void begin(TextChunk chunk, int from, int to) {
            if (begun.size() == 0) {
                begunAt = from < chunk.length() ? chunk.offset(from) : 0;
            }
            begun.write(chunk.text(), from, to - from);
        }

        /** The line that was begun is whole. */
        void end(LineScanner scanner) throws IOException {
            byte[] text = begun.toByteArray();
            begun.reset();
            scanner.clear();
            scanner.line(Arrays.copyOf(text, text.length + TextChunk.SLACK), 0, text.length, begunAt);
            take(scanner);
        }

        void take(LineScanner scanner) throws IOException {
            sink.add(scanner.batch(), account.lines());
            account.add(scanner.report());
            progress.checkCancelled();
            progress.report(STAGE, source.position(), source.size());
        }

        /** At the end of the file: a line without an end is a line. */
        void finish(LineScanner scanner) throws IOException {
            if (begun.size() > 0) {
                end(scanner);
                problems.add(Problem.warning("vcf.noLineEnd", file).atLine(account.lines()));
            }
        }
    }

    /** One thread: whole lines by itself, the line that a chunk shares with the one before when it is its turn. */
    private final class Worker implements ChunkPipeline.Worker {
        private final LineScanner scanner;
        private final LineScanner joint;
        private final Lines lines;
        private int first;
        private int firstLineEnd;
        private int lastLineEnd;

        Worker(LineScanner scanner, Lines lines) {
            this.scanner = scanner;
            this.joint = scanner.sibling();
            this.lines = lines;
        }

        @Override
        public void read(TextChunk chunk) {
            progress.checkCancelled();
            scanner.clear();
            byte[] text = chunk.text();
            int length = chunk.length();
            first = (int) Math.clamp(headerBytes - chunk.textStart(), 0, length);
            firstLineEnd = first;
            while (firstLineEnd < length && text[firstLineEnd] != '\n') {
                firstLineEnd++;
            }
            lastLineEnd = length - 1;
            while (lastLineEnd > firstLineEnd && text[lastLineEnd] != '\n') {
                lastLineEnd--;
            }
            if (firstLineEnd < lastLineEnd) {
                scanner.lines(chunk, firstLineEnd + 1, lastLineEnd + 1);
            }
        }

        @Override
        public void commit(TextChunk chunk) throws IOException {
            int length = chunk.length();
            lines.copy(chunk);
            lines.begin(chunk, first, firstLineEnd);
            if (firstLineEnd < length) {
                lines.end(joint);
                lines.take(scanner);
                lines.begin(chunk, Math.max(firstLineEnd, lastLineEnd) + 1, length);
            }
        }
    }
}
