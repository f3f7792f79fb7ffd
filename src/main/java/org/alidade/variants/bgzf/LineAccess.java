package org.alidade.variants.bgzf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads single lines of a text file, plain or in BGZF blocks, by their offsets. May be used by several threads. */
public final class LineAccess implements AutoCloseable {
    private static final int BLOCK_BITS = 16;
    private static final int CACHED = 128;
    private static final int PLAIN_BLOCK = 1 << 15;

    private final FileChannel channel;
    private final boolean compressed;
    private final long[] textStarts;
    private final long[] blockStarts;
    private final Map<Long, Block> cache = new LinkedHashMap<>(16, 0.75f, true);

    /** A stretch of text, and where the next one begins. */
    private record Block(byte[] text, long next) {
    }

    private LineAccess(FileChannel channel, boolean compressed, long[] textStarts, long[] blockStarts) {
        this.channel = channel;
        this.compressed = compressed;
        this.textStarts = textStarts;
        this.blockStarts = blockStarts;
    }

    /**
     * Opens a file.
     *
     * @param textOffsets whether offsets count bytes of the text also where it is compressed
     */
    @SuppressWarnings("MustBeClosedChecker") // closed with this
    public static LineAccess open(Path file, boolean textOffsets) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
        try {
            byte[] start = read(channel, 0, BlockHeader.MAX_BLOCK);
            boolean compressed = BgzfChunks.isBgzf(start);
            LineAccess access = new LineAccess(channel, compressed, new long[0], new long[0]);
            return compressed && textOffsets ? access.indexed() : access;
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    /** Walks over the blocks to know where the text of each begins. */
    private LineAccess indexed() throws IOException {
        long[] texts = new long[64];
        long[] blocks = new long[64];
        int count = 0;
        long text = 0;
        long at = 0;
        long size = channel.size();
        while (at < size) {
            if (count == texts.length) {
                texts = Arrays.copyOf(texts, count * 2);
                blocks = Arrays.copyOf(blocks, count * 2);
            }
            byte[] block = block(at);
            texts[count] = text;
            blocks[count] = at;
            count++;
            text += BlockInflater.textLength(block, 0, block.length);
            at += block.length;
        }
        return new LineAccess(channel, true, Arrays.copyOf(texts, count), Arrays.copyOf(blocks, count));
    }

    private static byte[] read(FileChannel channel, long at, int length) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(length);
        int read = 0;
        while (buffer.hasRemaining() && read >= 0) {
            read = channel.read(buffer, at + buffer.position());
        }
        return Arrays.copyOf(buffer.array(), buffer.position());
    }

    private byte[] block(long at) throws IOException {
        byte[] bytes = read(channel, at, BlockHeader.MAX_BLOCK);
        int length = BlockHeader.blockLength(bytes, 0, bytes.length);
        if (length <= 0 || length > bytes.length) {
            throw new DamagedBlockException("no bgzip block", at, length >= 0);
        }
        return Arrays.copyOf(bytes, length);
    }

    /**
     * The line at an offset, without its line end.
     *
     * @throws IOException if the file is damaged or is not the one that the offset was made for
     */
    public String line(long offset) throws IOException {
        long block = offset;
        int at = 0;
        if (compressed && textStarts.length > 0) {
            int index = Arrays.binarySearch(textStarts, offset);
            index = index < 0 ? -index - 2 : index;
            block = blockStarts[index];
            at = (int) (offset - textStarts[index]);
        } else if (compressed) {
            block = offset >>> BLOCK_BITS;
            at = (int) (offset & (1 << BLOCK_BITS) - 1);
        }
        ByteArrayOutputStream line = new ByteArrayOutputStream(1 << 10);
        Block current = text(block);
        int end = end(current.text, at);
        while (end == current.text.length && current.next < channel.size()) {
            line.write(current.text, at, end - at);
            current = text(current.next);
            at = 0;
            end = end(current.text, 0);
        }
        line.write(current.text, at, end - at);
        String text = line.toString(StandardCharsets.UTF_8);
        return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
    }

    private static int end(byte[] text, int from) throws IOException {
        if (from > text.length) {
            throw new IOException("no line at this offset");
        }
        int end = from;
        while (end < text.length && text[end] != '\n') {
            end++;
        }
        return end;
    }

    private Block text(long at) throws IOException {
        synchronized (cache) {
            Block known = cache.get(at);
            if (known != null) {
                return known;
            }
        }
        Block made = make(at);
        synchronized (cache) {
            cache.put(at, made);
            if (cache.size() > CACHED) {
                cache.remove(cache.keySet().iterator().next());
            }
        }
        return made;
    }

    private Block make(long at) throws IOException {
        if (!compressed) {
            byte[] text = read(channel, at, PLAIN_BLOCK);
            return new Block(text, at + text.length);
        }
        byte[] bytes = block(at);
        int length = BlockInflater.textLength(bytes, 0, bytes.length);
        if (length < 0 || length > BlockHeader.MAX_BLOCK) {
            throw new DamagedBlockException("a block of impossible length", at, false);
        }
        byte[] text = new byte[length];
        try (BlockInflater inflater = new BlockInflater(false)) {
            inflater.inflate(bytes, 0, bytes.length, text, 0, at);
        }
        return new Block(text, at + bytes.length);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
