package org.alidade.knowledge.hgvs;

import java.util.Optional;

/** A name in its parts. */
public sealed interface HgvsName {
    /** What it is counted on; empty where the person named nothing. */
    Optional<HgvsReference> reference();

    /**
     * A change of bases.
     *
     * @param protein what the person wrote of the protein beside it, without {@code p.} and parentheses
     */
    record OfBases(Optional<HgvsReference> reference, Level level, BasePosition start, BasePosition end, BaseEdit edit,
            Optional<String> protein) implements HgvsName {
    }

    /**
     * A change of one residue or of the reading frame; other changes of a protein do not tell the bases.
     *
     * @param residue one-letter code, {@code *} for a stop
     * @param position from 1
     * @param change as typed, in one-letter code where it is one residue ({@code W}, {@code *}, {@code =}); else the text
     */
    record OfProtein(Optional<HgvsReference> reference, char residue, int position, String change)
            implements
                HgvsName {
        /** Whether one residue, or a stop, takes the place of another. */
        public boolean isSubstitution() {
            return change.length() == 1;
        }
    }

    /** What is counted. */
    enum Level {
        /** From the first coding base. */
        CODING('c'),
        /** From the first base of a transcript. */
        TRANSCRIPT('n'),
        /** From the first base of a chromosome. */
        GENOMIC('g'),
        /** From the first base of the mitochondrial genome. */
        MITOCHONDRIAL('m');

        private final char letter;

        Level(char letter) {
            this.letter = letter;
        }

        public char letter() {
            return letter;
        }
    }
}
