package org.alidade.variants.store;

import java.nio.file.Path;

/**
 * A VCF whose columns stand in a folder.
 *
 * @param columns the column file; not there if the VCF was refused
 * @param text a copy of the text in blocks, where the VCF itself cannot be read by offset; not there otherwise
 */
public record LoadedVcf(Path vcf, Path columns, Path text, VcfDescription description, int rows) {
}
