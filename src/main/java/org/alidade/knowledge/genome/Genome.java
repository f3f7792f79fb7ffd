package org.alidade.knowledge.genome;

import org.alidade.model.Contig;
import org.alidade.model.GenomeBuild;
import org.alidade.model.Interval;
import java.util.List;
import java.util.OptionalInt;

/** The reference sequence, or the parts of it that are at hand. May be read from several threads. */
public interface Genome extends AutoCloseable {
    GenomeBuild build();

    /** What a report calls it. */
    String name();

    List<Contig> contigs();

    /** Number of bases of a contig, where it is known. */
    OptionalInt length(Contig contig);

    /** Whether the sequence of the whole interval is at hand. */
    boolean covers(Interval interval);

    /** The bases of the forward strand in upper case; {@code N} where the sequence is not at hand. */
    byte[] bases(Interval interval);

    @Override
    void close();
}
