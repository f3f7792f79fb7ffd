package org.alidade.reads.bam;

import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.alidade.progress.Progress;

/** Depth of stretches of one BAM, on all processors. Counts as {@code CountingRule} says; overlapping mates count once. */
public final class BamDepth {
    private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
    /** Stretches closer than this are read in one go: to seek costs about as much as to read the bases between. */
    private static final int NEAR = 20_000;
    private static final int LARGEST_BLOCK = 1 << 16;
    private final Path bam;
    private final LinearIndex index;
    private final int leastMappingQuality;

    private BamDepth(Path bam, LinearIndex index, int leastMappingQuality) {
        this.bam = bam;
        this.index = index;
        this.leastMappingQuality = leastMappingQuality;
    }

    /** A stretch by the number of its sequence in the header; {@code start} from 0, {@code end} not included. */
    public record Asked(int sequence, int start, int end) {
    }

    /**
     * Reads per base of every stretch, in the order asked for; stretches may overlap.
     *
     * @throws IOException if BAM or index is damaged; the message names the place
     */
    public static List<int[]> count(Path bam, Path bai, List<Asked> asked, int leastMappingQuality, Progress progress)
            throws IOException {
        return new BamDepth(bam, LinearIndex.read(bai), leastMappingQuality).count(asked, progress);
    }

    private List<int[]> count(List<Asked> asked, Progress progress) throws IOException {
        List<Stretch> stretches = new ArrayList<>();
        for (int i = 0; i < asked.size(); i++) {
            stretches.add(new Stretch(asked.get(i).sequence(), asked.get(i).start(), asked.get(i).end(), i));
        }
        List<List<Stretch>> groups = groups(stretches);
        try (FileChannel channel = FileChannel.open(bam)) {
            run(groups, channel, progress);
        }
        int[][] counts = new int[asked.size()][];
        stretches.forEach(stretch -> counts[stretch.number] = stretch.reads);
        return Arrays.asList(counts);
    }

    private static List<List<Stretch>> groups(List<Stretch> stretches) {
        List<Stretch> sorted = new ArrayList<>(stretches);
        sorted.sort(Comparator.<Stretch>comparingInt(stretch -> stretch.sequence)
                .thenComparingInt(stretch -> stretch.start).thenComparingInt(stretch -> stretch.end));
        List<List<Stretch>> groups = new ArrayList<>();
        int end = 0;
        for (Stretch stretch : sorted) {
            boolean joins = !groups.isEmpty() && groups.getLast().getLast().sequence == stretch.sequence
                    && stretch.start - end < NEAR;
            if (!joins) {
                groups.add(new ArrayList<>());
                end = 0;
            }
            groups.getLast().add(stretch);
            end = Math.max(end, stretch.end);
        }
        return groups;
    }

    private void run(List<List<Stretch>> groups, FileChannel channel, Progress progress) throws IOException {
        int workers = Math.max(1, Math.min(groups.size(), Runtime.getRuntime().availableProcessors()));
        try (ExecutorService threads = Executors.newFixedThreadPool(workers,
                Thread.ofPlatform().daemon().name("depth-", 1).factory())) {
            List<Callable<Boolean>> shares = new ArrayList<>();
            for (int worker = 0; worker < workers; worker++) {
                int first = worker;
                shares.add(() -> share(groups, first, workers, channel, progress));
            }
            for (Future<Boolean> done : threads.invokeAll(shares)) {
                done.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(bam + ": counting was interrupted", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException damage) {
                throw damage;
            }
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IOException(bam + ": " + e.getCause(), e);
        }
    }

    private boolean share(List<List<Stretch>> groups, int first, int step, FileChannel channel, Progress progress)
            throws IOException {
        try (BlockReader reader = new BlockReader(bam, channel)) {
            byte[] bytes = new byte[4 * LARGEST_BLOCK];
            for (int i = first; i < groups.size(); i += step) {
                progress.checkCancelled();
                bytes = group(groups.get(i), reader, bytes);
            }
        }
        return true;
    }

    /** Reads records from the first that may reach into the group until one begins behind it. */
    private byte[] group(List<Stretch> group, BlockReader reader, byte[] room) throws IOException {
        byte[] bytes = room;
        long offset = index.offset(group.getFirst().sequence, group.getFirst().start);
        if (offset < 0) {
            return bytes;
        }
        GroupCounter counter = new GroupCounter(group, leastMappingQuality);
        reader.seek(offset >>> 16);
        int at = (int) (offset & 0xffff);
        int fill = 0;
        while (true) {
            if (bytes.length - fill < LARGEST_BLOCK) {
                System.arraycopy(bytes, at, bytes, 0, fill - at);
                fill -= at;
                at = 0;
                // a record may be longer than what there is room for
                bytes = bytes.length - fill < LARGEST_BLOCK ? Arrays.copyOf(bytes, 2 * bytes.length) : bytes;
            }
            int more = reader.block(bytes, fill);
            if (more < 0) {
                return bytes;
            }
            fill += more;
            while (fill - at >= 4) {
                int size = (int) INT.get(bytes, at);
                if (size < 32) {
                    throw new IOException(bam + ": a record near sequence " + group.getFirst().sequence + ", base "
                            + group.getFirst().start + " has no size; the file or its index is damaged");
                }
                if (fill - at < 4 + size) {
                    break;
                }
                if (!counter.add(bytes, at)) {
                    return bytes;
                }
                at += 4 + size;
            }
        }
    }
}
