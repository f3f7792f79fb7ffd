package org.alidade.casefile;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.alidade.model.Problem;

import htsjdk.samtools.SAMException;
import htsjdk.samtools.SAMFileHeader.SortOrder;
import htsjdk.samtools.SAMRecord;
import htsjdk.samtools.SamReader;
import htsjdk.samtools.SamReaderFactory;
import htsjdk.samtools.ValidationStringency;
import htsjdk.samtools.util.BlockCompressedInputStream;
import htsjdk.samtools.util.BlockCompressedInputStream.FileTermination;

/** Reads a BAM, CRAM or SAM file whole: every record must be there, in form, and in order. */
public final class ReadFileCheck {
    private ReadFileCheck() {
    }

    /** Everything that is wrong with it. A CRAM is read by its header alone where its reference is not at hand. */
    public static List<Problem> check(Path file) {
        List<Problem> problems = new ArrayList<>();
        String name = VcfHeaders.name(file);
        SamReaderFactory factory = SamReaderFactory.makeDefault().validationStringency(ValidationStringency.STRICT);
        try (SamReader reader = factory.open(file)) {
            SortOrder order = reader.getFileHeader().getSortOrder();
            if (order != SortOrder.coordinate) {
                problems.add(Problem.warning("reads.unsorted", name, order.name()));
            }
            if (!name.endsWith(".cram")) {
                readAll(reader);
            }
            if (name.endsWith(".bam")
                    && BlockCompressedInputStream.checkTermination(file) != FileTermination.HAS_TERMINATOR_BLOCK) {
                problems.add(Problem.error("reads.truncated", name));
            }
        } catch (IOException | SAMException | IllegalArgumentException e) {
            problems.add(Problem.error("reads.unreadable", name, String.valueOf(e.getMessage())));
        }
        return problems;
    }

    private static void readAll(SamReader reader) {
        for (SAMRecord record : reader) {
            record.getAlignmentEnd();
        }
    }
}
