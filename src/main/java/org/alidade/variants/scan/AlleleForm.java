package org.alidade.variants.scan;

import java.util.Arrays;

import org.alidade.model.Contig;
import org.alidade.model.VariantType;

/** Brings two different alleles in plain bases into their one form, as {@code VariantNormaliser} does. For one thread. */
final class AlleleForm {
    private static final int ROOM = 1 << 10;
    private byte[] refText = new byte[0];
    private byte[] altText = refText;
    private byte[] ownRef = new byte[2 * ROOM];
    private byte[] ownAlt = new byte[2 * ROOM];
    private int ref;
    private int refEnd;
    private int alt;
    private int altEnd;
    private int position;

    /** Two stretches of a line; they are only looked at. */
    void take(byte[] line, int refFrom, int refTo, int altFrom, int altTo, int at) {
        refText = line;
        altText = line;
        ref = refFrom;
        refEnd = refTo;
        alt = altFrom;
        altEnd = altTo;
        position = at;
    }

    /** {@code agrees}: whether REF is what the reference has; else nothing is moved, only trimmed. */
    void normalise(ReferenceWindow reference, Contig contig, boolean agrees) {
        while (refText[refEnd - 1] == altText[altEnd - 1]) {
            if (refEnd - ref == 1 || altEnd - alt == 1) {
                byte before = agrees ? reference.before(contig, position) : (byte) 'N';
                if (before == 'N') {
                    break;
                }
                begin(before);
            }
            refEnd--;
            altEnd--;
        }
        while (refEnd - ref > 1 && altEnd - alt > 1 && refText[ref] == altText[alt]) {
            ref++;
            alt++;
            position++;
        }
    }

    /** Puts a base before both. */
    private void begin(byte base) {
        if (refText != ownRef || ref == 0 || alt == 0) {
            ownRef = moved(refText, ref, refEnd, ownRef);
            ownAlt = moved(altText, alt, altEnd, ownAlt);
            refText = ownRef;
            altText = ownAlt;
            refEnd = ROOM + refEnd - ref;
            altEnd = ROOM + altEnd - alt;
            ref = ROOM;
            alt = ROOM;
        }
        ref--;
        alt--;
        refText[ref] = base;
        altText[alt] = base;
        position--;
    }

    private static byte[] moved(byte[] from, int start, int end, byte[] to) {
        byte[] large = ROOM + end - start <= to.length ? to : new byte[2 * (ROOM + end - start)];
        System.arraycopy(from, start, large, ROOM, end - start);
        return large;
    }

    int position() {
        return position;
    }

    int referenceLength() {
        return refEnd - ref;
    }

    /** As {@code VariantType.of} has it for sequences. */
    VariantType type() {
        int refLength = refEnd - ref;
        int altLength = altEnd - alt;
        if (refLength == 1 && altLength == 1) {
            return VariantType.SNV;
        }
        int shared = Math.min(refLength, altLength);
        boolean begins = refLength != altLength
                && Arrays.equals(refText, ref, ref + shared, altText, alt, alt + shared);
        if (!begins) {
            return VariantType.DELINS;
        }
        return altLength > refLength ? VariantType.INSERTION : VariantType.DELETION;
    }

    int addTo(AlleleHeap heap) {
        return refEnd - ref == 1 && altEnd - alt == 1
                ? AlleleHeap.substitution(refText[ref], altText[alt])
                : heap.addAlleles(refText, ref, refEnd, altText, alt, altEnd);
    }
}
