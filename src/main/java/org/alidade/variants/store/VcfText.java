package org.alidade.variants.store;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

import org.alidade.variants.bgzf.BgzfChunks;
import org.alidade.variants.bgzf.ChunkSource;
import org.alidade.variants.bgzf.StreamChunks;

/** Opens the text of a VCF, whatever it is packed in. */
final class VcfText {
    private static final int BUFFER = 1 << 16;

    private VcfText() {
    }

    private static byte[] start(Path file) throws IOException {
        try (InputStream peek = Files.newInputStream(file)) {
            return peek.readNBytes(BUFFER);
        }
    }

    private static boolean isGzip(byte[] start) {
        return start.length > 1 && start[0] == 0x1f && start[1] == (byte) 0x8b;
    }

    /** Whether single lines of a file can be read by their offsets: all but gzip without blocks. */
    static boolean isSeekable(Path file) throws IOException {
        byte[] start = start(file);
        return BgzfChunks.isBgzf(start) || !isGzip(start);
    }

    /**
     * {@code digest} takes every byte of the file.
     *
     * @throws org.alidade.variants.bgzf.DamagedBlockException if the file is cut off
     */
    @SuppressWarnings("MustBeClosedChecker") // closed with the source
    static ChunkSource open(Path file, MessageDigest digest) throws IOException {
        byte[] start = start(file);
        if (BgzfChunks.isBgzf(start)) {
            return BgzfChunks.open(file, digest);
        }
        boolean gzip = isGzip(start);
        StreamChunks.Counter counter = new StreamChunks.Counter(Files.newInputStream(file));
        InputStream bytes = new BufferedInputStream(new DigestInputStream(counter, digest), BUFFER);
        try {
            InputStream text = gzip ? new GZIPInputStream(bytes, BUFFER) : bytes;
            return new StreamChunks(text, counter, Files.size(file), !gzip);
        } catch (ZipException e) {
            bytes.close();
            throw e;
        }
    }
}
