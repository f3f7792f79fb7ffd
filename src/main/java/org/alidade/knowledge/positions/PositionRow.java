package org.alidade.knowledge.positions;

/** An allele with its values, in the order of the columns; {@link #MISSING} where there is none. */
@SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
public record PositionRow(PlacedAllele allele, long[] values) {
    public static final long MISSING = Long.MIN_VALUE;
}
