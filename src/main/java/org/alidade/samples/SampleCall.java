package org.alidade.samples;

/**
 * One genotype of the VCF.
 *
 * @param genotype as in VCF, for instance {@code 0/1}
 * @param quality Phred, at most 99
 */
record SampleCall(String genotype, int reference, int alternative, int quality) {
    String text() {
        return "%s:%d,%d:%d:%d".formatted(genotype, reference, alternative, reference + alternative, quality);
    }
}
