package org.alidade.variants.local;

/**
 * How far the program's own consequences go in one VCF.
 *
 * @param rows of the file
 * @param told rows whose consequences could be told
 * @param untold rows without any annotation whose consequences could not be told either
 * @param severer rows of moderate or high impact that the file's annotation sees as less severe
 */
public record LocalCounts(int rows, int told, int untold, int severer) {
}
