package org.alidade.casefile;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import htsjdk.samtools.SAMException;
import htsjdk.samtools.SAMReadGroupRecord;
import htsjdk.samtools.SamReader;
import htsjdk.samtools.SamReaderFactory;
import htsjdk.samtools.ValidationStringency;

/** Whose reads a file says it holds. */
public final class ReadSamples {
    private ReadSamples() {
    }

    /** The sample of the first read group that names one; empty where none does, or the file cannot be read. */
    public static Optional<String> of(Path file) {
        try (SamReader reader = SamReaderFactory.makeDefault().validationStringency(ValidationStringency.SILENT)
                .open(file)) {
            return reader.getFileHeader().getReadGroups().stream().map(SAMReadGroupRecord::getSample)
                    .flatMap(name -> Optional.ofNullable(name).stream()).findFirst();
        } catch (IOException | SAMException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
