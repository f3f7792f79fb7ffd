package org.alidade.samples;

import java.nio.charset.StandardCharsets;
import org.alidade.knowledge.genome.Genome;
import org.alidade.model.Contig;
import org.alidade.model.GenomeBuild;
import org.alidade.model.Interval;
import org.alidade.model.VariantKey;

/**
 * Finds the place of variants that are named on a transcript. Whoever names one states what the sequence and the protein
 * must be there; a statement that does not hold stops the generation.
 */
final class Published {
    private final Genome genome;
    private final Annotator annotator;

    Published(Genome genome, Annotator annotator) {
        this.genome = genome;
        this.annotator = annotator;
    }

    /** A substitution in coding sequence; {@code hgvsP} as VEP writes it, {@code %3D} for no change. */
    VariantKey substitution(String symbol, int coding, String ref, String alt, String hgvsP) {
        return replacement(symbol, coding, ref, alt, hgvsP);
    }

    /** Replaces coding bases from {@code coding} on, all within one exon. */
    VariantKey replacement(String symbol, int coding, String ref, String alt, String hgvsP) {
        TranscriptMap map = annotator.map(symbol);
        int first = map.position(map.codingStart() + coding - 1);
        int start = map.isReverse() ? first - ref.length() + 1 : first;
        String forwardRef = map.isReverse() ? Bases.reverseComplement(ref) : ref;
        String forwardAlt = map.isReverse() ? Bases.reverseComplement(alt) : alt;
        Contig contig = map.named().transcript().span().contig();
        VariantKey key = checked(contig, start, forwardRef, forwardAlt);
        String found = annotator.annotate(key).stream().filter(one -> one.transcript().symbol().equals(symbol))
                .map(Annotation::hgvsP).findFirst().orElse("");
        if (!found.endsWith(":" + hgvsP)) {
            throw new IllegalStateException(symbol + " c." + coding + " is " + found + ", not " + hgvsP);
        }
        return key;
    }

    /** A deletion of coding bases, written with the base before it and as far to the left as it goes. */
    VariantKey deletion(String symbol, int coding, String deleted, String hgvsP) {
        TranscriptMap map = annotator.map(symbol);
        if (map.isReverse()) {
            throw new IllegalStateException("deletions are placed on forward transcripts only: " + symbol);
        }
        int before = map.codingStart() + coding - 2;
        String anchor = map.sequence().substring(before, before + 1);
        return leftAligned(replacement(symbol, coding - 1, anchor + deleted, anchor, hgvsP));
    }

    /** A substitution named on the genome. */
    VariantKey genomic(String contig, int position, String ref, String alt) {
        return checked(Contig.of(contig), position, ref, alt);
    }

    /** The reference base at a position. */
    String base(String contig, int position) {
        return bases(Contig.of(contig), position, position);
    }

    private VariantKey checked(Contig contig, int start, String ref, String alt) {
        String found = bases(contig, start, start + ref.length() - 1);
        if (!found.equals(ref)) {
            throw new IllegalStateException(contig + ":" + start + " is " + found + ", not " + ref);
        }
        return new VariantKey(GenomeBuild.GRCH38, contig, start, ref, alt);
    }

    /** The same insertion or deletion, begun at the leftmost base that means the same. */
    VariantKey leftAligned(VariantKey key) {
        String ref = key.ref();
        String alt = key.alt();
        int position = key.position();
        while (ref.length() != alt.length() && ref.charAt(ref.length() - 1) == alt.charAt(alt.length() - 1)
                && (ref.length() == 1 || alt.length() == 1)) {
            String left = bases(key.contig(), position - 1, position - 1);
            ref = left + ref.substring(0, ref.length() - 1);
            alt = left + alt.substring(0, alt.length() - 1);
            position--;
        }
        return new VariantKey(key.build(), key.contig(), position, ref, alt);
    }

    private String bases(Contig contig, int start, int end) {
        return new String(genome.bases(new Interval(contig, start, end)), StandardCharsets.US_ASCII);
    }
}
