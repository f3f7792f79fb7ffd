package org.alidade.variants.scan;

import java.util.HashSet;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.alidade.model.Contig;
import org.alidade.model.Problem;
import org.alidade.variants.record.ProblemList;

/** Whether the records of a file keep to their order and their contigs, from the logs of its stretches. */
public final class PlaceAccount {
    private final String file;
    private final String build;
    private final ProblemList problems;
    private final Set<Contig> finished = new HashSet<>();
    private final Set<Contig> beyond = new HashSet<>();
    private boolean unsorted;
    private @Nullable Contig lastContig;
    private int lastPosition;

    /** {@code build}: its name, for a person. */
    public PlaceAccount(String file, String build, ProblemList problems) {
        this.file = file;
        this.build = build;
        this.problems = problems;
    }

    /** {@code linesBefore}: how many lines of the file stand before the stretch. */
    public void add(LineReport report, long linesBefore) {
        for (PlaceLog.Run run : report.runs()) {
            boolean back = run.contig().equals(lastContig)
                    ? run.first().position() < lastPosition
                    : !finished.add(run.contig());
            PlaceLog.Place place = back ? run.first() : run.back();
            if (place != null && !unsorted) {
                unsorted = true;
                problems.add(Problem.warning("vcf.unsorted", file, place.contig() + ":" + place.position())
                        .atLine(place.line() + linesBefore));
            }
            lastContig = run.contig();
            lastPosition = run.lastPosition();
        }
        for (PlaceLog.Beyond record : report.beyond()) {
            if (beyond.add(record.contig())) {
                problems.add(Problem.error("vcf.beyondContig", file,
                        record.place().contig() + ":" + record.place().position(), Integer.toString(record.length()),
                        build).atLine(record.place().line() + linesBefore));
            }
        }
    }
}
