package org.alidade.knowledge.transcripts.files;

import org.alidade.model.Contig;

/** Contigs under the names of RefSeq, UCSC and Ensembl. */
final class Contigs {
    private static final int SEX = 23;

    private Contigs() {
    }

    /** {@code NC_000001.11} is chromosome 1, {@code NC_000023} X, {@code NC_000024} Y, {@code NC_012920.1} MT. */
    static Contig of(String name) {
        if (name.startsWith("NC_0000") && name.length() > 9) {
            int number = Integer.parseInt(name.substring(7, 9));
            if (number >= 1 && number < SEX) {
                return new Contig(Integer.toString(number));
            }
            if (number == SEX || number == SEX + 1) {
                return new Contig(number == SEX ? "X" : "Y");
            }
        }
        return name.startsWith("NC_012920") ? new Contig("MT") : Contig.of(name);
    }
}
