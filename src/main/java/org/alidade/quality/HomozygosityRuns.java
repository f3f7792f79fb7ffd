package org.alidade.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.alidade.model.Contig;
import org.alidade.model.Interval;

/**
 * Finds runs of homozygosity among the calls of one autosome, after RohHunter (ngs-bits): unbroken rows of homozygous
 * calls are joined where at most 1 % of the calls and half of the bases lie between them; a run has at least
 * the calls, the bases and the score of its {@link RunLimits}.
 *
 * <p>Limits: a variant file names no reference calls, so that the ends are known to the next call only; a hemizygous
 * deletion looks the same; shorter runs are not looked for.
 */
final class HomozygosityRuns {
    /** Where calls are further apart, nothing is known of what lies between. */
    static final int LONGEST_STEP = 1_000_000;
    private static final double HETEROZYGOUS_BETWEEN = 0.01;
    private static final double BASES_BETWEEN = 0.5;
    /** Chance of a homozygous call at a site whose frequency is not known. */
    private static final double UNKNOWN_CHANCE = 0.5;
    /** However rare the allele: a call may be wrong. */
    private static final double LEAST_CHANCE = 0.05;

    private final Contig contig;
    private final RunLimits limits;
    private final List<Row> rows = new ArrayList<>();
    private Row current = new Row();
    private int heterozygousSince;
    private int lastPosition;

    /** Homozygous calls in a row; after joining also with heterozygous ones between. */
    private static final class Row {
        private int start;
        private int end;
        private int homozygous;
        private int heterozygous;
        private int heterozygousBefore;
        private double score;
        private boolean joinable;
    }

    HomozygosityRuns(Contig contig, RunLimits limits) {
        this.contig = contig;
        this.limits = limits;
    }

    /** The next call in the order of positions. {@code frequency}: of the allele in the population, 0 to 1. */
    void add(int position, boolean heterozygous, OptionalDouble frequency) {
        boolean far = lastPosition > 0 && position - lastPosition > LONGEST_STEP;
        lastPosition = position;
        if (heterozygous || far) {
            finish(!far);
        }
        if (heterozygous) {
            heterozygousSince++;
            return;
        }
        if (current.homozygous == 0) {
            current.start = position;
            current.heterozygousBefore = heterozygousSince;
            heterozygousSince = 0;
        }
        current.end = position;
        current.homozygous++;
        current.score -= 10 * Math.log10(chance(frequency));
    }

    private static double chance(OptionalDouble frequency) {
        if (frequency.isEmpty()) {
            return UNKNOWN_CHANCE;
        }
        // of those who carry the allele: p² / (p² + 2p(1−p))
        double allele = Math.clamp(frequency.getAsDouble(), 0, 1);
        return Math.clamp(allele / (2 - allele), LEAST_CHANCE, 0.99);
    }

    private void finish(boolean joinableToNext) {
        if (current.homozygous > 0) {
            current.joinable = joinableToNext;
            rows.add(current);
            current = new Row();
        } else if (!joinableToNext && !rows.isEmpty()) {
            rows.getLast().joinable = false;
        }
    }

    List<RunOfHomozygosity> runs() {
        finish(false);
        List<Row> joined = new ArrayList<>();
        for (Row row : rows) {
            if (!joined.isEmpty() && joins(joined.getLast(), row)) {
                join(joined.getLast(), row);
            } else {
                joined.add(row);
            }
        }
        return joined.stream().filter(this::isRun)
                .map(row -> new RunOfHomozygosity(new Interval(contig, row.start, row.end),
                        row.homozygous + row.heterozygous, row.heterozygous, row.score))
                .toList();
    }

    private boolean joins(Row one, Row next) {
        int heterozygous = one.heterozygous + next.heterozygousBefore;
        int all = one.homozygous + next.homozygous + heterozygous;
        return one.joinable && heterozygous <= Math.max(1, HETEROZYGOUS_BETWEEN * all)
                && all >= limits.markers()
                && next.start - one.end <= BASES_BETWEEN * (next.end - one.start);
    }

    private static void join(Row one, Row next) {
        one.end = next.end;
        one.homozygous += next.homozygous;
        one.heterozygous += next.heterozygousBefore;
        one.score += next.score;
        one.joinable = next.joinable;
    }

    private boolean isRun(Row row) {
        return row.homozygous >= limits.markers() && row.end - row.start >= limits.length()
                && row.score >= limits.score();
    }
}
