package org.alidade.model;

import java.util.List;

/**
 * Where a row of the variant table was read.
 *
 * @param file name of the VCF, without its folder
 * @param line number of the record's line in the uncompressed text, counted from 1
 * @param asWritten the alleles as the record spells them after splitting, before normalisation
 * @param allele number of the row's allele in its record, as GT counts: from 1
 * @param alleles all alternative alleles of the record, as written; the rows of one record know of each other by them
 * @param alsoIn other files of the case that hold the same variant, which have no row of their own for it
 */
public record RecordOrigin(String file, long line, VariantKey asWritten, int allele, List<String> alleles,
        List<String> alsoIn) {
    public RecordOrigin {
        alleles = List.copyOf(alleles);
        alsoIn = List.copyOf(alsoIn);
    }

    /** The row of a record with one alternative allele. */
    public RecordOrigin(String file, long line, VariantKey asWritten) {
        this(file, line, asWritten, 1, List.of(asWritten.alt()), List.of());
    }

    /** The other alternative alleles of the record. */
    public List<String> siblings() {
        return java.util.stream.IntStream.range(0, alleles.size()).filter(index -> index != allele - 1)
                .mapToObj(alleles::get).toList();
    }

    /** The same row, found in other files too. */
    public RecordOrigin alsoIn(List<String> files) {
        return new RecordOrigin(file, line, asWritten, allele, alleles, files);
    }
}
