package org.alidade.knowledge.repeats;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

import org.alidade.knowledge.tables.Row;
import org.alidade.knowledge.tables.TableSet;
import org.alidade.model.Contig;
import org.alidade.model.GenomeBuild;
import org.alidade.model.Interval;
import org.alidade.model.RepeatDetail;

import htsjdk.samtools.util.SequenceUtil;

/**
 * The loci of installed catalogues. A repeat of a case is one of a catalogue's where they lie together and have the same unit,
 * read from whichever of its bases, on either strand; where the case names no unit, the place decides.
 */
public final class RepeatCatalogue {
    /** Bases by which callers place the same repeat differently. */
    private static final int NEAR = 5;

    private final List<RepeatLocus> loci;

    public RepeatCatalogue(List<RepeatLocus> loci) {
        this.loci = List.copyOf(loci);
    }

    public static RepeatCatalogue none() {
        return new RepeatCatalogue(List.of());
    }

    /** Reads the table of a build; empty where the bundle has none. */
    public static RepeatCatalogue read(TableSet tables, GenomeBuild build) throws IOException {
        List<RepeatLocus> loci = new ArrayList<>();
        tables.read("repeats-" + build.label(), row -> loci.add(new RepeatLocus(row.text("source"), row.text("locus"),
                new Interval(Contig.of(row.text("contig")), row.integer("start"), row.integer("end")),
                row.text("units"), number(row, "normal_max"), number(row, "pathogenic_min"),
                row.optional("disease"))));
        return new RepeatCatalogue(loci);
    }

    private static OptionalInt number(Row row, String column) throws IOException {
        return row.text(column).isEmpty() ? OptionalInt.empty() : OptionalInt.of(row.integer(column));
    }

    public boolean isEmpty() {
        return loci.isEmpty();
    }

    /** The catalogues as a report cites them. */
    public String source() {
        return loci.stream().map(RepeatLocus::source).distinct().collect(Collectors.joining(", "));
    }

    /** What the catalogues say of a repeat, in their order. */
    public List<RepeatLocus> of(RepeatDetail repeat) {
        Interval place = repeat.interval().padded(NEAR);
        return loci.stream().filter(locus -> locus.place().overlaps(place))
                .filter(locus -> repeat.unit().isEmpty() || isSameUnit(locus.units(), repeat.unit())).toList();
    }

    /** The repeat with the limits of the first catalogue that gives any, where the file gives none. */
    public RepeatDetail complete(RepeatDetail repeat) {
        if (repeat.hasLimits()) {
            return repeat;
        }
        Optional<RepeatLocus> known = of(repeat).stream()
                .filter(locus -> locus.normalMax().isPresent() || locus.pathogenicMin().isPresent()).findFirst();
        return known.map(locus -> repeat.withLimits(locus.normalMax(), locus.pathogenicMin(), locus.disease()))
                .orElse(repeat);
    }

    private static boolean isSameUnit(String ours, String theirs) {
        return Arrays.stream(ours.split(",")).anyMatch(own -> Arrays.stream(theirs.split(","))
                .anyMatch(other -> isTurned(own, other) || isTurned(SequenceUtil.reverseComplement(own), other)));
    }

    /** Whether two units are the same, begun at another base. */
    private static boolean isTurned(String one, String other) {
        String upper = one.toUpperCase(Locale.ROOT);
        return one.length() == other.length() && (upper + upper).contains(other.toUpperCase(Locale.ROOT));
    }
}
