package org.alidade.workflow;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.alidade.exchange.TsvWriter;
import org.alidade.model.VariantKey;
import org.alidade.reads.ReadCounts;

/** Writes the evidence of the reads at one variant: the counts as a table, the viewer's picture. */
public final class ShowReads {
    static final int WIDTH = 1600;
    private static final int HEIGHT_PER_SAMPLE = 320;
    private static final int HEIGHT_OF_FRAME = 260;

    private ShowReads() {
    }

    public static void write(CaseSession session, VariantKey variant, Path out)
            throws IOException {
        Files.createDirectories(out);
        List<ReadCounts> counts = session.readCounts(variant);
        try (Writer writer = Files.newBufferedWriter(out.resolve("evidence.tsv"))) {
            TsvWriter tsv = new TsvWriter(writer, "sample", "ref", "alt", "other", "alt_forward", "alt_reverse", "vaf",
                    "mapq_ref", "mapq_alt");
            for (ReadCounts count : counts) {
                tsv.line(List.of(count.sample(), Integer.toString(count.reference()),
                        Integer.toString(count.alternative()), Integer.toString(count.other()),
                        Integer.toString(count.alternativeForward()), Integer.toString(count.alternativeReverse()),
                        TsvWriter.number(count.alleleFraction()), TsvWriter.number(count.mapqReference()),
                        TsvWriter.number(count.mapqAlternative())));
            }
        }
        FindingsTable.write(session.readRoom().findings(variant), out);
        Optional<byte[]> picture = session.readRoom().picture(variant);
        if (picture.isPresent()) {
            Files.write(out.resolve("reads.png"), picture.get());
        }
    }

    static int height(int samples) {
        return HEIGHT_OF_FRAME + HEIGHT_PER_SAMPLE * samples;
    }
}
