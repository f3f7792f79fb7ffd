package org.alidade.drawing.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.alidade.quality.GenomeBin;

/**
 * Neighbouring bins of one chromosome, summed where a single one would be narrower than can be seen.
 *
 * @param start position of the first base; {@code end} of the last
 * @param depth sum over the sites
 */
record GenomeColumn(int start, int end, int sites, double depth, List<Integer> fractions) {
    /** From this share of a column's sites on a class of the share of reads is drawn pale, and full. */
    static final double FAINT = 0.03;
    static final double DENSE = 0.10;

    /** One column over all bins, which are in order and of one chromosome. */
    static GenomeColumn of(List<GenomeBin> bins) {
        int sites = 0;
        double depth = 0;
        int[] fractions = new int[GenomeBin.LEVELS];
        for (GenomeBin bin : bins) {
            sites += bin.sites();
            depth += bin.meanDepth().orElse(0) * bin.sites();
            for (int level = 0; level < fractions.length; level++) {
                fractions[level] += bin.fractions().get(level);
            }
        }
        return new GenomeColumn(bins.getFirst().interval().start(), bins.getLast().interval().end(), sites, depth,
                Arrays.stream(fractions).boxed().toList());
    }

    /** Columns of at least {@code width} points. */
    static List<GenomeColumn> along(List<GenomeBin> bins, GenomeScale scale, double width) {
        List<GenomeColumn> columns = new ArrayList<>();
        List<GenomeBin> together = new ArrayList<>();
        for (GenomeBin bin : bins) {
            boolean full = !together.isEmpty()
                    && bin.interval().end() - together.getFirst().interval().start() > Math.max(scale.bases(width),
                            bin.interval().length());
            if (full) {
                columns.add(of(together));
                together.clear();
            }
            together.add(bin);
        }
        if (!together.isEmpty()) {
            columns.add(of(together));
        }
        return columns;
    }

    double meanDepth() {
        return sites == 0 ? 0 : depth / sites;
    }

    /** Share of the sites whose share of reads is in a class. */
    double share(int level) {
        return sites == 0 ? 0 : (double) fractions.get(level) / sites;
    }
}
