package org.alidade.variants.record;

import static org.assertj.core.api.Assertions.assertThat;

import org.alidade.model.Contig;
import org.alidade.model.GenomeBuild;
import org.alidade.model.VariantKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tan 2015 (doi 10.1093/bioinformatics/btv112): a variant has one form, parsimonious and left-aligned. */
class VariantNormaliserTest {
    //                                                          1234567890123456
    private final VariantNormaliser normaliser = new VariantNormaliser(new SmallGenome("GGGCACACACAGGGTTTT"));

    private static VariantKey key(int position, String ref, String alt) {
        return new VariantKey(GenomeBuild.GRCH38, new Contig("1"), position, ref, alt);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            8,  CAC,   C,     3, GCA, G
            3,  GCACA, GCA,   3, GCA, G
            10, CAG,   CACAG, 3, G,   GCA
            2,  GGCA,  GG,    3, GCA, G
            17, TT,    T,     14, GT, G
            5,  ACA,   ATA,   6, C,   T
            6,  CACA,  CTTA,  7, AC,  TT
            """)
    void everySpellingComesIntoTheOneForm(int position, String ref, String alt, int expected, String expectedRef,
            String expectedAlt) {
        VariantNormaliser.Normalised normalised = normaliser.normalise(key(position, ref, alt));
        assertThat(normalised.key()).isEqualTo(key(expected, expectedRef, expectedAlt));
        assertThat(normalised.complete()).isTrue();
    }

    @Test
    void whereTheSequenceIsMissingTheFormIsSaidToBeIncomplete() {
        VariantNormaliser without = new VariantNormaliser(new SmallGenome(""));
        VariantNormaliser.Normalised normalised = without.normalise(key(8, "CAC", "C"));
        assertThat(normalised.complete()).isFalse();
        assertThat(normalised.key()).isEqualTo(key(8, "CAC", "C"));
        assertThat(without.normalise(key(8, "C", "T")).complete()).isTrue();
    }

    @Test
    void symbolicAllelesAreLeftAsTheyAre() {
        assertThat(normaliser.normalise(key(3, "G", "<DEL>")).key()).isEqualTo(key(3, "G", "<DEL>"));
    }

    @Test
    void theReferenceIsCompared() {
        assertThat(normaliser.check(key(4, "CA", "C"))).isEqualTo(VariantNormaliser.ReferenceCheck.AGREES);
        assertThat(normaliser.check(key(4, "GA", "G"))).isEqualTo(VariantNormaliser.ReferenceCheck.DIFFERS);
        assertThat(normaliser.check(key(40, "GA", "G"))).isEqualTo(VariantNormaliser.ReferenceCheck.NOT_AT_HAND);
    }
}
