package org.alidade.knowledge.genome;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;

import org.alidade.model.Contig;
import org.alidade.model.GenomeBuild;
import org.alidade.model.Interval;

/** A build of which no sequence is installed: lengths are known, bases are not. */
public record NoGenome(GenomeBuild build) implements Genome {
    @Override
    public String name() {
        return build.label();
    }

    @Override
    public List<Contig> contigs() {
        return List.copyOf(ContigLengths.of(build).keySet());
    }

    @Override
    public OptionalInt length(Contig contig) {
        return ContigLengths.length(build, contig);
    }

    @Override
    public boolean covers(Interval interval) {
        return false;
    }

    @Override
    public byte[] bases(Interval interval) {
        byte[] bases = new byte[interval.length()];
        Arrays.fill(bases, (byte) 'N');
        return bases;
    }

    @Override
    public void close() {
        // nothing is open
    }
}
