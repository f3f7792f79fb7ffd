package org.alidade.reads;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import org.alidade.knowledge.genome.Genome;
import org.alidade.model.Contig;
import org.alidade.model.Interval;

/** The MD5 of a contig's bases in upper case, as {@code M5} of a header has it (SAM specification §1.3.2). */
final class ReferenceMd5 {
    private static final int STEP = 1 << 20;

    private ReferenceMd5() {
    }

    /** Takes about a second for the longest chromosome; empty where the genome does not have the contig whole. */
    static String of(Genome genome, Contig contig) {
        int length = genome.length(contig).orElse(0);
        if (length == 0 || !genome.covers(new Interval(contig, 1, length))) {
            return "";
        }
        try {
            MessageDigest digest = MessageDigest.getInstance("MD5");
            for (int start = 1; start <= length; start += STEP) {
                digest.update(genome.bases(new Interval(contig, start, Math.min(length, start + STEP - 1))));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
