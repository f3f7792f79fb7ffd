package org.alidade.variants;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;

import org.alidade.knowledge.SharedData;

/** The files of a packed archive (ustar, with GNU's long names) among the shared test data. */
final class PackedFiles {
    private static final int BLOCK = 512;

    private PackedFiles() {
    }

    /** By name; the test is skipped where the shared data are not beside the project. */
    static Map<String, byte[]> of(String archive) throws IOException {
        Path place = SharedData.path("data").resolve(archive);
        Map<String, byte[]> files = new TreeMap<>();
        try (InputStream packed = new GZIPInputStream(new BufferedInputStream(Files.newInputStream(place)));
                DataInputStream tar = new DataInputStream(packed)) {
            byte[] head = tar.readNBytes(BLOCK);
            String longName = "";
            while (head.length == BLOCK && head[0] != 0) {
                int size = Integer.parseInt(text(head, 124, 12).strip(), 8);
                byte[] content = tar.readNBytes(size);
                tar.skipNBytes((BLOCK - size % BLOCK) % BLOCK);
                if (head[156] == 'L') {
                    longName = text(content, 0, content.length);
                } else {
                    String prefix = text(head, 345, 155);
                    String name = (prefix.isEmpty() || head[257] == 0 ? "" : prefix + "/") + text(head, 0, 100);
                    files.put(longName.isEmpty() ? name : longName, content);
                    longName = "";
                }
                head = tar.readNBytes(BLOCK);
            }
        }
        return files;
    }

    private static String text(byte[] head, int at, int length) {
        String text = new String(head, at, length, StandardCharsets.UTF_8);
        int end = text.indexOf('\0');
        return end < 0 ? text : text.substring(0, end);
    }
}
