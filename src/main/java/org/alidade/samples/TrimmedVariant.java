package org.alidade.samples;

import org.alidade.model.VariantKey;

/**
 * A variant without the bases both alleles begin or end with.
 *
 * @param start first replaced base, from 1; for an insertion the base behind it
 * @param ref may be empty
 * @param alt may be empty
 */
record TrimmedVariant(int start, String ref, String alt) {
    static TrimmedVariant of(VariantKey key) {
        String ref = key.ref();
        String alt = key.alt();
        while (!ref.isEmpty() && !alt.isEmpty() && ref.charAt(ref.length() - 1) == alt.charAt(alt.length() - 1)) {
            ref = ref.substring(0, ref.length() - 1);
            alt = alt.substring(0, alt.length() - 1);
        }
        int start = key.position();
        while (!ref.isEmpty() && !alt.isEmpty() && ref.charAt(0) == alt.charAt(0)) {
            ref = ref.substring(1);
            alt = alt.substring(1);
            start++;
        }
        return new TrimmedVariant(start, ref, alt);
    }

    boolean isInsertion() {
        return ref.isEmpty();
    }

    boolean isDeletion() {
        return alt.isEmpty();
    }

    /** Last replaced base; for an insertion the base before it. */
    int end() {
        return start + ref.length() - 1;
    }

    /** The bases whose neighbourhood decides on the consequence: the replaced ones, or those at both sides of an insertion. */
    int firstTouched() {
        return isInsertion() ? start - 1 : start;
    }

    int lastTouched() {
        return isInsertion() ? start : end();
    }

    TrimmedVariant moved(int bases, String movedRef, String movedAlt) {
        return new TrimmedVariant(start + bases, movedRef, movedAlt);
    }
}
