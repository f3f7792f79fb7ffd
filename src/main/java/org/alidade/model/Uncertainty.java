package org.alidade.model;

/** How far a position may lie from the one that is given, in bases (CIPOS, CIEND): {@code below} ≤ 0 ≤ {@code above}. */
public record Uncertainty(int below, int above) {
}
