package org.alidade.variants.store;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.alidade.model.Problem;
import org.alidade.variants.record.ProblemList;
import org.alidade.variants.record.WithoutRow;
import org.alidade.variants.scan.LineReport;
import org.alidade.variants.scan.PlaceAccount;

/** Adds up what is said of the lines of a file, stretch by stretch in their order. */
final class LoadAccount {
    /** From this share of records whose REF is not the reference's on, the file is taken to be of another reference. */
    private static final double WRONG_REFERENCE = 0.02;
    private static final int ENOUGH_TO_TELL = 5;

    private final String file;
    private final String genome;
    private final ProblemList problems;
    private final PlaceAccount places;
    private final Set<String> consequenceFields = new TreeSet<>();
    private long lines;
    private long records;
    private final Map<WithoutRow, Long> withoutRow = new EnumMap<>(WithoutRow.class);
    private long checked;

    /** {@code headerLines}: how many lines stand before the first record. */
    LoadAccount(String file, String build, String genome, ProblemList problems, long headerLines) {
        this.file = file;
        this.genome = genome;
        this.problems = problems;
        this.places = new PlaceAccount(file, build, problems);
        this.lines = headerLines;
    }

    void add(LineReport report) {
        report.problems().moveTo(problems, lines);
        places.add(report, lines);
        records += report.records();
        report.withoutRow().forEach((reason, count) -> withoutRow.merge(reason, count, Long::sum));
        checked += report.checked();
        consequenceFields.addAll(report.consequenceFields());
        lines += report.lines();
    }

    /** Lines so far, those of the header included. */
    long lines() {
        return lines;
    }

    long records() {
        return records;
    }

    Set<String> consequenceFields() {
        return new HashSet<>(consequenceFields);
    }

    /** At the end of the file. */
    void finish() {
        int differing = problems.count("vcf.referenceDiffers", file);
        if (differing >= ENOUGH_TO_TELL && differing > checked * WRONG_REFERENCE) {
            problems.add(Problem.error("vcf.wrongReference", file, Integer.toString(differing), Long.toString(checked),
                    genome));
        }
        withoutRow.forEach((reason, count) -> problems.add(Problem.note(reason.code(), file, Long.toString(count))));
        if (records == 0 && !problems.hasError()) {
            problems.add(Problem.warning("vcf.empty", file));
        }
    }
}
