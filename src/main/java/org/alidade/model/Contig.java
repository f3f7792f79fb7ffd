package org.alidade.model;

import java.util.Comparator;
import java.util.Locale;

/**
 * A sequence of the genome under its canonical name: {@code 1} to {@code 22}, {@code X}, {@code Y}, {@code MT}; other
 * sequences keep the name of their file. {@code 1}, {@code chr1} and {@code Chr1}, or {@code MT}, {@code M} and
 * {@code chrM}, are the same contig.
 */
public record Contig(String name) implements Comparable<Contig> {
    private static final Comparator<Contig> ORDER = Comparator.comparingInt(Contig::rank).thenComparing(Contig::name);

    public Contig {
        if (name.isEmpty()) {
            throw new IllegalArgumentException("a contig needs a name");
        }
    }

    /** The contig that a file calls {@code fileName}. */
    public static Contig of(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT).startsWith("chr") && fileName.length() > 3
                ? fileName.substring(3)
                : fileName;
        String upper = name.toUpperCase(Locale.ROOT);
        return switch (upper) {
            case "M", "MT" -> new Contig("MT");
            case "X", "Y" -> new Contig(upper);
            default -> new Contig(isAutosomeNumber(name) ? name : fileName);
        };
    }

    /** The name in UCSC style, as a viewer shows it: {@code chr7}, {@code chrM}. */
    public String ucscName() {
        return isMitochondrial() ? "chrM" : isPrimary() ? "chr" + name : name;
    }

    public boolean isAutosome() {
        return isAutosomeNumber(name);
    }

    public boolean isX() {
        return name.equals("X");
    }

    public boolean isY() {
        return name.equals("Y");
    }

    public boolean isMitochondrial() {
        return name.equals("MT");
    }

    /** Whether this is one of the 25 sequences of the primary assembly. */
    public boolean isPrimary() {
        return isAutosome() || isX() || isY() || isMitochondrial();
    }

    @Override
    public int compareTo(Contig other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return name;
    }

    private int rank() {
        if (isAutosome()) {
            return Integer.parseInt(name);
        }
        return switch (name) {
            case "X" -> 23;
            case "Y" -> 24;
            case "MT" -> 25;
            default -> 26;
        };
    }

    private static boolean isAutosomeNumber(String text) {
        if (text.isEmpty() || text.length() > 2 || text.charAt(0) == '0') {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return Integer.parseInt(text) <= 22;
    }
}
