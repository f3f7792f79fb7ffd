package org.alidade.variants.record;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

import org.alidade.knowledge.genome.Genome;
import org.alidade.model.Contig;
import org.alidade.model.Interval;
import org.alidade.model.VariantKey;

/**
 * Brings a variant into its one form: parsimonious and left-aligned (Tan 2015, doi 10.1093/bioinformatics/btv112), as far as
 * the reference is at hand.
 */
public final class VariantNormaliser {
    private static final Pattern SEQUENCE = Pattern.compile("[ACGTN]+");
    private static final int CHUNK = 200;
    private final Genome genome;

    public VariantNormaliser(Genome genome) {
        this.genome = genome;
    }

    /** The outcome: {@code complete} where no missing sequence could have changed it. */
    public record Normalised(VariantKey key, boolean complete) {
    }

    /** Whether REF is what the reference has. */
    public enum ReferenceCheck {
        AGREES, DIFFERS, NOT_AT_HAND
    }

    public ReferenceCheck check(VariantKey key) {
        if (!genome.covers(key.interval())) {
            return ReferenceCheck.NOT_AT_HAND;
        }
        byte[] bases = genome.bases(key.interval());
        boolean known = true;
        for (int i = 0; i < bases.length; i++) {
            char written = key.ref().charAt(i);
            boolean plain = "ACGT".indexOf(written) >= 0 && "ACGT".indexOf(bases[i]) >= 0;
            known &= plain;
            if (plain && bases[i] != written) {
                return ReferenceCheck.DIFFERS;
            }
        }
        return known ? ReferenceCheck.AGREES : ReferenceCheck.NOT_AT_HAND;
    }

    public Normalised normalise(VariantKey key) {
        if (!SEQUENCE.matcher(key.ref()).matches() || !SEQUENCE.matcher(key.alt()).matches()
                || key.ref().equals(key.alt())) {
            return new Normalised(key, false);
        }
        boolean substitution = key.ref().length() == key.alt().length();
        return new Shift(key).run(substitution || check(key) == ReferenceCheck.AGREES);
    }

    /** The work on one variant. */
    private final class Shift {
        private final VariantKey key;
        private final StringBuilder ref;
        private final StringBuilder alt;
        private int position;
        private int chunkStart;
        private String chunk = "";

        Shift(VariantKey key) {
            this.key = key;
            this.ref = new StringBuilder(key.ref());
            this.alt = new StringBuilder(key.alt());
            this.position = key.position();
        }

        Normalised run(boolean referenceAgrees) {
            boolean complete = referenceAgrees;
            while (ref.charAt(ref.length() - 1) == alt.charAt(alt.length() - 1)) {
                if (ref.length() == 1 || alt.length() == 1) {
                    char before = referenceAgrees ? before() : 'N';
                    if (before == 'N') {
                        complete = complete && position == 1;
                        break;
                    }
                    ref.insert(0, before);
                    alt.insert(0, before);
                    position--;
                }
                ref.setLength(ref.length() - 1);
                alt.setLength(alt.length() - 1);
            }
            while (ref.length() > 1 && alt.length() > 1 && ref.charAt(0) == alt.charAt(0)) {
                ref.deleteCharAt(0);
                alt.deleteCharAt(0);
                position++;
            }
            return new Normalised(
                    new VariantKey(key.build(), key.contig(), position, ref.toString(), alt.toString()), complete);
        }

        /** The base before {@code position}; {@code N} where it is not at hand. */
        private char before() {
            int wanted = position - 1;
            if (wanted < 1) {
                return 'N';
            }
            if (chunk.isEmpty() || wanted < chunkStart) {
                chunkStart = Math.max(1, wanted - CHUNK + 1);
                Contig contig = key.contig();
                chunk = new String(genome.bases(new Interval(contig, chunkStart, wanted)), StandardCharsets.US_ASCII);
            }
            char base = chunk.charAt(wanted - chunkStart);
            return "ACGT".indexOf(base) >= 0 ? base : 'N';
        }
    }
}
