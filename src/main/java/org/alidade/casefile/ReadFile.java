package org.alidade.casefile;

import java.nio.file.Path;
import java.util.Optional;

/** Aligned reads of one sample: BAM or CRAM, with its index where one was found. */
public record ReadFile(String sample, Path file, Optional<Path> index) {
    public boolean isCram() {
        return file.getFileName().toString().endsWith(".cram");
    }
}
