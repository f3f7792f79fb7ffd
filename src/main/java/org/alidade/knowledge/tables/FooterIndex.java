package org.alidade.knowledge.tables;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.zip.CRC32C;

/**
 * The description at the end of a mapped file of ours: JSON, and behind it a footer of the place of that JSON (8 bytes), its
 * length (4), its CRC-32C (4) and the format (8), little-endian.
 */
public final class FooterIndex {
    /** Bytes of the footer. */
    public static final int FOOTER = 24;
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final ValueLayout.OfLong LONG = ValueLayout.JAVA_LONG_UNALIGNED
            .withOrder(ByteOrder.LITTLE_ENDIAN);
    private static final ValueLayout.OfInt INT = ValueLayout.JAVA_INT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
    /** Bytes summed at a time. */
    private static final long PIECE = 1 << 20;

    private FooterIndex() {
    }

    /**
     * A description that was read.
     *
     * @param start of the description, bytes from the beginning of the file
     */
    public record Found(JsonNode description, long start) {
    }

    /**
     * @param kind what the file is of, for the message
     * @throws IOException if the file is of another format, not whole, or its description damaged
     */
    public static Found read(MemorySegment file, Path path, long format, String kind) throws IOException {
        long footer = file.byteSize() - FOOTER;
        if (footer < 0 || file.get(LONG, footer + 16) != format) {
            throw new IOException(path.getFileName() + " is no whole file of " + kind);
        }
        long at = file.get(LONG, footer);
        int length = file.get(INT, footer + 8);
        if (at < 0 || length < 0 || at + length != footer
                || checksum(file.asSlice(at, length)) != file.get(INT, footer + 12)) {
            throw new IOException("the index of " + path.getFileName() + " is damaged");
        }
        return new Found(MAPPER.readTree(file.asSlice(at, length).toArray(ValueLayout.JAVA_BYTE)), at);
    }

    /** CRC-32C of some bytes. */
    public static int checksum(MemorySegment bytes) {
        CRC32C checksum = new CRC32C();
        for (long at = 0; at < bytes.byteSize(); at += PIECE) {
            checksum.update(bytes.asSlice(at, Math.min(PIECE, bytes.byteSize() - at)).asByteBuffer());
        }
        return (int) checksum.getValue();
    }
}
