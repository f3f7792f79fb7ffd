package org.alidade.model;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What identifies a variant for ever: assembly and alleles, never a row number. {@code position} counts from 1, on the
 * first base of {@code ref}, as in VCF. Alleles are in upper case; symbolic alleles ({@code <DEL>}) and breakends keep
 * their VCF spelling.
 */
public record VariantKey(GenomeBuild build, Contig contig, int position, String ref, String alt)
        implements
            Comparable<VariantKey> {
    private static final Pattern TEXT = Pattern.compile(
            "(?i)\\s*(chr)?([A-Za-z0-9_.]+)\\s*[-:_ ]\\s*(\\d{1,10})\\s*[-:_ ]?\\s*([ACGTN]+)\\s*[-:_>/ ]\\s*([ACGTN]+|\\*|<[^>]+>)\\s*");

    public VariantKey {
        if (position < 1 || ref.isEmpty() || alt.isEmpty()) {
            throw new IllegalArgumentException("not a variant: " + contig + "-" + position + "-" + ref + "-" + alt);
        }
    }

    public Locus locus() {
        return new Locus(contig, position);
    }

    /** The reference bases that the variant replaces. */
    public Interval interval() {
        return new Interval(contig, position, position + ref.length() - 1);
    }

    /** {@code contig-position-ref-alt}, for instance {@code 20-3221931-G-A}. */
    public String text() {
        return contig + "-" + position + "-" + ref + "-" + alt;
    }

    /** Reads {@code chr-pos-ref-alt} in the spellings in use ({@code 20:3221931 G>A}, {@code chr20-3221931-G-A}). */
    public static Optional<VariantKey> parse(GenomeBuild build, String text) {
        Matcher matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        long position = Long.parseLong(matcher.group(3));
        if (position < 1 || position > Integer.MAX_VALUE) {
            return Optional.empty();
        }
        return Optional.of(new VariantKey(build, contig(matcher), (int) position,
                matcher.group(4).toUpperCase(Locale.ROOT), matcher.group(5).toUpperCase(Locale.ROOT)));
    }

    private static Contig contig(Matcher matcher) {
        String prefix = matcher.group(1);
        return Contig.of((prefix == null ? "" : prefix) + matcher.group(2));
    }

    @Override
    public int compareTo(VariantKey other) {
        int order = contig.compareTo(other.contig);
        order = order != 0 ? order : Integer.compare(position, other.position);
        order = order != 0 ? order : ref.compareTo(other.ref);
        return order != 0 ? order : alt.compareTo(other.alt);
    }

    @Override
    public String toString() {
        return text();
    }
}
