package org.alidade.model;

/** One base of the genome. {@code position} counts from 1. */
public record Locus(Contig contig, int position) {
    public Locus {
        if (position < 1) {
            throw new IllegalArgumentException("a position counts from 1, not " + position);
        }
    }

    @Override
    public String toString() {
        return contig + ":" + position;
    }
}
