package org.alidade.reads;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.alidade.knowledge.genome.Genome;
import org.alidade.model.Interval;
import org.alidade.model.VariantKey;

/**
 * The sequence around an insertion, deletion or both, once with the reference allele and once with the other.
 *
 * <p>An indel within a repeat can be written at several places that mean the same sequence. {@code first} and {@code last}
 * embrace them all: outside of them an aligned read means the same for both alleles.
 *
 * @param first first reference position that the event may touch, counted from 1
 * @param last last such position; before {@code first} for an insertion between two bases
 * @param before reference bases that end just before {@code first}
 * @param after reference bases that begin just after {@code last}
 * @param reference bases between {@code before} and {@code after} with the reference allele
 * @param alternative the same with the other allele
 */
record TwoHaplotypes(int first, int last, String before, String after, String reference, String alternative) {
    /** Reference bases at hand at both sides of the event, and the farthest an indel is moved within a repeat. */
    private static final int FLANK = 300;

    static TwoHaplotypes of(VariantKey variant, Genome genome) {
        int left = Math.max(1, variant.position() - FLANK);
        int afterRef = variant.position() + variant.ref().length();
        String before = left < variant.position() ? bases(genome, variant, left, variant.position() - 1) : "";
        String after = bases(genome, variant, afterRef, afterRef + FLANK - 1);
        String wholeRef = before + variant.ref() + after;
        String wholeAlt = before + variant.alt() + after;
        int shortest = Math.min(wholeRef.length(), wholeAlt.length());
        int equalHead = 0;
        while (equalHead < shortest && wholeRef.charAt(equalHead) == wholeAlt.charAt(equalHead)) {
            equalHead++;
        }
        int equalTail = 0;
        while (equalTail < shortest && wholeRef.charAt(wholeRef.length() - 1 - equalTail) == wholeAlt
                .charAt(wholeAlt.length() - 1 - equalTail)) {
            equalTail++;
        }
        return between(left, wholeRef, wholeAlt, equalHead, equalTail);
    }

    /** Head and tail may overlap in a repeat: what both claim belongs to the event. */
    private static TwoHaplotypes between(int left, String ref, String alt, int equalHead, int equalTail) {
        int head = Math.min(equalHead, Math.min(ref.length(), alt.length()) - equalTail);
        int tail = Math.min(equalTail, Math.min(ref.length(), alt.length()) - equalHead);
        int start = Math.max(0, head);
        int behind = Math.max(0, tail);
        return new TwoHaplotypes(left + start, left + ref.length() - behind - 1, ref.substring(0, start),
                ref.substring(ref.length() - behind), ref.substring(start, ref.length() - behind),
                alt.substring(start, alt.length() - behind));
    }

    private static String bases(Genome genome, VariantKey variant, int start, int end) {
        byte[] bases = genome.bases(new Interval(variant.contig(), start, end));
        return new String(bases, StandardCharsets.US_ASCII).toUpperCase(Locale.ROOT);
    }
}
