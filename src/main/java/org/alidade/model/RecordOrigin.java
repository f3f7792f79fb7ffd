package org.alidade.model;

/**
 * Where a row of the variant table was read.
 *
 * @param file name of the VCF, without its folder
 * @param line number of the record's line in the uncompressed text, counted from 1
 * @param asWritten the alleles as the record spells them after splitting, before normalisation
 */
public record RecordOrigin(String file, long line, VariantKey asWritten) {
}
