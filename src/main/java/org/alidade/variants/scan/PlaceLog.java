package org.alidade.variants.scan;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.alidade.knowledge.genome.ContigLengths;
import org.alidade.model.Contig;
import org.alidade.model.GenomeBuild;

/** Where the records of a stretch of lines stand: what is needed to see, stretch after stretch, whether order is kept. */
final class PlaceLog {
    /** The revised Cambridge sequence has 16,569 bases, the one of the first hg19 two more. */
    private static final int LONGEST_MITOCHONDRION = 16_571;

    /** Records of one contig that follow one another. {@code back}: one that stands before its predecessor. */
    record Run(Contig contig, String name, Place first, int lastPosition, @Nullable Place back) {
    }

    /** {@code line}: counted within the stretch. */
    record Place(String contig, int position, long line) {
    }

    /** A record beyond the end of its contig. */
    record Beyond(Contig contig, Place place, int length) {
    }

    private final GenomeBuild build;
    private final List<Run> runs = new ArrayList<>();
    private final List<Beyond> beyond = new ArrayList<>();
    private @Nullable Contig contig;
    private String name = "";
    private @Nullable Place first;
    private @Nullable Place back;
    private int length;
    private int last;

    PlaceLog(GenomeBuild build) {
        this.build = build;
    }

    /** {@code written}: the contig's name in the file. */
    void add(Contig where, String written, int position, long line) {
        if (!where.equals(contig)) {
            endRun();
            contig = where;
            name = written;
            first = new Place(written, position, line);
            last = 0;
            length = where.isMitochondrial()
                    ? Math.max(LONGEST_MITOCHONDRION, ContigLengths.length(build, where).orElse(Integer.MAX_VALUE))
                    : ContigLengths.length(build, where).orElse(Integer.MAX_VALUE);
        }
        addInRun(position, line);
    }

    /** A further record of the contig that was given last. */
    void addInRun(int position, long line) {
        if (position < last && back == null) {
            back = new Place(name, position, line);
        }
        last = position;
        Contig where = contig;
        if (position > length && where != null
                && beyond.stream().noneMatch(known -> known.contig().equals(where))) {
            beyond.add(new Beyond(where, new Place(name, position, line),
                    ContigLengths.length(build, where).orElse(length)));
        }
    }

    private void endRun() {
        if (contig != null && first != null) {
            runs.add(new Run(contig, name, first, last, back));
        }
        contig = null;
        first = null;
        back = null;
    }

    /** The runs since the last call. */
    List<Run> takeRuns() {
        endRun();
        List<Run> taken = List.copyOf(runs);
        runs.clear();
        return taken;
    }

    /** What lay beyond its contig since the last call. */
    List<Beyond> takeBeyond() {
        List<Beyond> taken = List.copyOf(beyond);
        beyond.clear();
        return taken;
    }
}
