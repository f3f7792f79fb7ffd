package org.alidade.knowledge.positions;

import java.util.Optional;

import org.alidade.knowledge.tables.Text;
import org.alidade.model.GenomeBuild;

/**
 * Lines of scores of predictors, and the scores as whole numbers: each as many decimals as its maker publishes.
 *
 * <p>Tables: AlphaMissense ({@code #CHROM POS REF ALT genome … am_pathogenicity am_class}), CADD
 * ({@code #Chrom Pos Ref Alt … PHRED}), REVEL ({@code chr,hg19_pos,grch38_pos,ref,alt,aaref,aaalt,REVEL}).
 */
final class Scores {
    /** Key under which the score of a table's line stands as if it were INFO of a VCF. */
    static final String KEY = "SCORE";
    private static final String NONE = ".";
    private static final String UNUSED = NONE;
    /** ALLELE|SYMBOL|DS_AG|DS_AL|DS_DG|DS_DL|… */
    private static final int FIRST_DELTA = 2;
    private static final int DELTAS = 4;

    private Scores() {
    }

    /** The cells that a VCF would have for a line, up to INFO; fewer where the line has not all columns. */
    static String[] cells(PublishedVcf kind, GenomeBuild build, String line) {
        return switch (kind) {
            case ALPHA_MISSENSE -> table(Text.split(line, '\t'), 10, new int[]{0, 1, 2, 3, 8});
            case CADD -> {
                // the table with annotations has its many columns between ALT and PHRED
                String[] cells = Text.split(line, '\t');
                yield table(cells, 6, new int[]{0, 1, 2, 3, cells.length - 1});
            }
            case REVEL -> table(Text.split(line, ','), 8,
                    new int[]{0, build == GenomeBuild.GRCH37 ? 1 : 2, 3, 4, 7});
            default -> Text.split(line, '\t');
        };
    }

    private static String[] table(String[] cells, int columns, int[] wanted) {
        return cells.length < columns
                ? new String[0]
                : new String[]{cells[wanted[0]], cells[wanted[1]], UNUSED, cells[wanted[2]], cells[wanted[3]], UNUSED,
                        UNUSED, KEY + "=" + cells[wanted[4]]};
    }

    /**
     * The score of a table's line; empty where it gives none.
     *
     * @throws NumberFormatException if it is no number from 0 to 999
     */
    static Optional<long[]> ofTable(InfoValues info, int scale) {
        return info.text(KEY).map(text -> new long[]{scaled(text, scale)});
    }

    /**
     * The highest of the four delta scores of an allele over all genes; empty where none is given.
     *
     * @throws NumberFormatException if an entry is none of SpliceAI's
     */
    static Optional<long[]> spliceAi(InfoValues info, String alternative, int scale) {
        long highest = PositionRow.MISSING;
        for (String entry : Text.split(info.text("SpliceAI").orElse(""), ',')) {
            String[] parts = Text.split(entry, '|');
            if (!parts[0].equals(alternative)) {
                continue;
            }
            if (parts.length < FIRST_DELTA + DELTAS) {
                throw new NumberFormatException(entry);
            }
            for (int delta = FIRST_DELTA; delta < FIRST_DELTA + DELTAS; delta++) {
                if (!parts[delta].equals(NONE) && !parts[delta].isEmpty()) {
                    highest = Math.max(highest, scaled(parts[delta], scale));
                }
            }
        }
        return highest == PositionRow.MISSING ? Optional.empty() : Optional.of(new long[]{highest});
    }

    private static long scaled(String text, int scale) {
        if (!text.matches("\\d{1,3}(\\.\\d{1,15})?([eE]-\\d{1,2})?")) {
            throw new NumberFormatException(text);
        }
        return Math.round(Double.parseDouble(text) * scale);
    }
}
