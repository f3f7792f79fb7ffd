package org.alidade.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModelTest {
    @ParameterizedTest
    @CsvSource({"chr1,1", "1,1", "Chr22,22", "chrX,X", "x,X", "chrM,MT", "M,MT", "MT,MT", "chr23,chr23",
            "GL000207.1,GL000207.1", "chrUn_KI270742v1,chrUn_KI270742v1", "01,01", "chr,chr"})
    void aContigHasOneNameHoweverAFileCallsIt(String inFile, String canonical) {
        assertThat(Contig.of(inFile).name()).isEqualTo(canonical);
    }

    @Test
    void contigsAreOrderedAsInTheGenome() {
        assertThat(List.of("MT", "10", "X", "2", "Y", "chrUn_1").stream().map(Contig::of).sorted().map(Contig::name))
                .containsExactly("2", "10", "X", "Y", "MT", "chrUn_1");
    }

    @ParameterizedTest
    @CsvSource({"20:3221931 G>A,20-3221931-G-A", "chr20-3221931-g-a,20-3221931-G-A", "chrM_3243_A_G,MT-3243-A-G",
            "1:100 <DEL>,", "X-0-A-G,", "nonsense,", "1-5000000000-A-G,", "1:100 N><DUP>,1-100-N-<DUP>",
            "chrUn_KI270742v1:12 A>G,chrUn_KI270742v1-12-A-G"})
    void aVariantIsReadInTheSpellingsInUse(String typed, String expected) {
        assertThat(VariantKey.parse(GenomeBuild.GRCH38, typed).map(VariantKey::text))
                .isEqualTo(Optional.ofNullable(expected));
    }

    /** standards.md §5 [V]: borders of the pseudo-autosomal regions on X. */
    @ParameterizedTest
    @CsvSource({"GRCH38,X,10000,false", "GRCH38,X,10001,true", "GRCH38,X,2781479,true", "GRCH38,X,2781480,false",
            "GRCH38,X,155701382,false", "GRCH38,X,155701383,true", "GRCH38,X,156030895,true",
            "GRCH37,X,60000,false", "GRCH37,X,60001,true", "GRCH37,X,2699520,true", "GRCH37,X,2699521,false",
            "GRCH37,X,154931044,true", "GRCH37,X,155260561,false", "GRCH38,Y,10001,true", "GRCH38,Y,2781480,false",
            "GRCH38,1,20000,false"})
    void pseudoAutosomalRegionsEndWhereTheAssemblySays(GenomeBuild build, String contig, int position,
            boolean inside) {
        assertThat(build.isPseudoAutosomal(new Locus(Contig.of(contig), position))).isEqualTo(inside);
    }

    @ParameterizedTest
    @CsvSource({"0/0,REFERENCE", "0/1,HETEROZYGOUS", "1|0,HETEROZYGOUS", "1/1,HOMOZYGOUS", "1,HEMIZYGOUS",
            "1/2,HETEROZYGOUS", "0/2,OTHER_ALLELE", "2/2,OTHER_ALLELE", "./.,NO_CALL", "0/.,NO_CALL", "0,REFERENCE",
            "./1,HETEROZYGOUS"})
    void aCallHasOneZygosity(String call, Zygosity expected) {
        assertThat(Genotype.of(call).zygosity()).isEqualTo(expected);
    }

    @Test
    void aMissingAlleleIsNotTheReference() {
        assertThat(Genotype.of("0/.").isWithoutAlternative()).isFalse();
        assertThat(Genotype.noCall().isWithoutAlternative()).isFalse();
        assertThat(Genotype.of("0/2").isWithoutAlternative()).isTrue();
        assertThat(Genotype.of("./1").carriesAlternative()).isTrue();
    }

    @Test
    void theAlleleFractionCountsAllReads() {
        Genotype plain = Genotype.of("0/1");
        Genotype counted = new Genotype(plain.alleles(), false, OptionalInt.empty(), OptionalInt.empty(),
                OptionalInt.of(40), OptionalInt.of(10), OptionalInt.of(10));

        assertThat(counted.alleleFraction()).hasValue(0.25);
        assertThat(plain.alleleFraction()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Pathogenic,true,false", "Pathogenic/Likely_pathogenic,true,false",
            "'Likely_pathogenic,_low_penetrance',true,false", "Pathogenic|drug_response,true,false",
            "Conflicting_classifications_of_pathogenicity,false,false", "Uncertain_significance,false,false",
            "Benign/Likely_benign,false,true", "likely_benign&pathogenic,false,false",
            "probable-non-pathogenic,false,true", "non-pathogenic,false,true", "not_provided,false,false"})
    void clinVarsWordsAreUnderstood(String significance, boolean pathogenic, boolean benign) {
        ClinVarAssertion assertion = new ClinVarAssertion(significance, OptionalInt.empty(), Optional.empty());

        assertThat(assertion.isPathogenic()).isEqualTo(pathogenic);
        assertThat(assertion.isBenign()).isEqualTo(benign);
    }

    @ParameterizedTest
    @CsvSource({"missense_variant,MISSENSE_VARIANT", "missense,MISSENSE_VARIANT",
            "5_prime_UTR_variant,FIVE_PRIME_UTR_VARIANT",
            "splice_acceptor,SPLICE_ACCEPTOR_VARIANT", "disruptive_inframe_deletion,INFRAME_DELETION",
            "NMD_transcript_variant,NMD_TRANSCRIPT_VARIANT", "something_new,"})
    void consequenceTermsOfSeveralAnnotatorsAreUnderstood(String term, Consequence expected) {
        assertThat(Consequence.parse(term)).isEqualTo(Optional.ofNullable(expected));
    }

    @Test
    void genesAreTheSameByTheirIds() {
        Gene old = new Gene("C15orf41", Optional.of("HGNC:26929"));
        Gene today = new Gene("CDIN1", Optional.of("HGNC:26929"));

        assertThat(old.isSame(today)).isTrue();
        assertThat(Gene.ofSymbol("CDIN1").isSame(today)).isTrue();
        assertThat(new Gene("CDIN1", Optional.of("HGNC:1")).isSame(today)).isFalse();
    }

    @Test
    void intervalsCountBothEnds() {
        Interval exon = new Interval(Contig.of("1"), 100, 200);

        assertThat(exon.length()).isEqualTo(101);
        assertThat(exon.overlaps(new Interval(Contig.of("1"), 200, 300))).isTrue();
        assertThat(exon.overlaps(new Interval(Contig.of("1"), 201, 300))).isFalse();
        assertThat(exon.overlaps(new Interval(Contig.of("2"), 100, 200))).isFalse();
        assertThat(exon.padded(150)).isEqualTo(new Interval(Contig.of("1"), 1, 350));
        assertThat(Interval.ofZeroBased(Contig.of("1"), 99, 200)).isEqualTo(exon);
        assertThatThrownBy(() -> new Interval(Contig.of("1"), 2, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aPedigreeHoldsAPersonOnce() {
        assertThatThrownBy(() -> Families.of(Families.child(Sex.MALE), Families.child(Sex.MALE)))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("C");
    }
}
