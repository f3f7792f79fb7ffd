package org.alidade.variants.known;

/**
 * How far installed sources go in one VCF.
 *
 * @param rows of the file
 * @param frequencies rows whose frequency comes from the sources
 * @param clinVar rows that the installed ClinVar knows
 */
public record KnownCounts(int rows, int frequencies, int clinVar) {
}
