package org.alidade.knowledge.build;

import java.io.IOException;
import java.util.List;

import org.alidade.knowledge.genome.ChainFile;
import org.alidade.knowledge.tables.Text;

/** Says of a source that its places were brought from the other build, and lists what could not be. */
record LiftedOrigin(Origin source, ChainFile chain) {
    /** With the build that the places come from in its name, so that every report says it. */
    Origin origin() {
        return new Origin(source.name() + " (" + chain.from().label() + " → " + chain.to().label() + ", "
                + chain.name() + ")", source.version(), source.date(), source.licence());
    }

    /** @param lines contig, position, both alleles (or the last base and a name), reason, between tabs */
    BuiltFile leftOut(String id, List<String> lines) throws IOException {
        TableWriter table = new TableWriter("contig", "pos", "ref_or_end", "alt_or_name", "reason");
        lines.forEach(line -> table.line(Text.split(line, '\t')));
        return table.file("left-out-" + id, "left-out/" + id + ".tsv.gz",
                new Origin("Left out by lift-over: " + source.name(), source.version(), source.date(),
                        source.licence()));
    }
}
