package org.alidade.variants.column;

/**
 * The calls of one sample.
 *
 * @param call place in {@link VariantColumns#calls}
 * @param quality GQ
 * @param depth DP
 * @param referenceReads reads of the reference allele
 * @param alternativeReads reads of the row's allele
 * @param alleleFraction share of the row's allele where the caller gives it; what is counted from the reads stands nowhere
 * @param phaseSet PS
 */
public record SampleColumns(ShortColumn call, CountColumn quality, CountColumn depth, CountColumn referenceReads,
        CountColumn alternativeReads, FloatColumn alleleFraction, IntColumn phaseSet) {
}
