package org.alidade.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.alidade.model.Consequence;
import org.alidade.model.Gene;
import org.alidade.model.TranscriptConsequence;
import org.alidade.workflow.AnnotationComparison.Difference;
import org.alidade.workflow.AnnotationComparison.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnnotationComparisonTest {
    private static TranscriptConsequence entry(String transcript, String term, String bases, String protein,
            boolean mane, String source) {
        return new TranscriptConsequence(transcript, Gene.ofSymbol("PCCB"),
                List.of(Consequence.parse(term).orElseThrow()), Optional.of(bases).filter(text -> !text.isEmpty()),
                Optional.of(protein).filter(text -> !text.isEmpty()), Optional.empty(), mane, false, "protein_coding",
                source);
    }

    private static List<Kind> kinds(String fileTerm, String ownTerm, String fileBases, String ownBases,
            String fileProtein, String ownProtein) {
        return AnnotationComparison.of(
                List.of(entry("NM_000532.4", fileTerm, fileBases, fileProtein, false, "CSQ")),
                List.of(entry("NM_000532.5", ownTerm, ownBases, ownProtein, true, "Alidade"))).differences().stream()
                .map(Difference::kinds).flatMap(kinds -> kinds.stream().sorted()).toList();
    }

    @ParameterizedTest
    @CsvSource({"missense_variant, missense_variant, ''", "synonymous_variant, missense_variant, CONSEQUENCE",
            "frameshift_variant, missense_variant, CONSEQUENCE",
            // terms that VEP has only since version 105
            "splice_region_variant, splice_donor_5th_base_variant, ''",
            "intron_variant, splice_polypyrimidine_tract_variant, ''",
            "splice_donor_variant, splice_donor_region_variant, CONSEQUENCE"})
    void theWorstConsequenceIsCompared(String file, String own, String kinds) {
        assertThat(kinds(file, own, "", "", "", "")).isEqualTo(read(kinds));
    }

    @ParameterizedTest
    @CsvSource({"c.683C>T, c.683C>T, ''", "c.5946delT, c.5946del, ''", "c.35dupT, c.35dup, ''",
            "c.35_36insT, c.35dup, BASES",
            "c.683C>T, c.684C>T, BASES"})
    void namesOfBasesAreCompared(String file, String own, String kinds) {
        assertThat(kinds("missense_variant", "missense_variant", file, own, "", "")).isEqualTo(read(kinds));
    }

    @ParameterizedTest
    @CsvSource({"p.Pro228Leu, p.(Pro228Leu), ''", "p.P228L, p.(Pro228Leu), ''", "p.Pro228Leu, p.(Pro228Arg), PROTEIN",
            "p.Arg97fs, p.(Arg97ProfsTer23), ''", "p.Arg98fs, p.(Arg97ProfsTer23), PROTEIN",
            "p.Leu54Leu, p.(Leu54=), ''", "p.Trp26*, p.(Trp26Ter), ''"})
    void namesOfProteinsAreCompared(String file, String own, String kinds) {
        assertThat(kinds("missense_variant", "missense_variant", "", "", file, own)).isEqualTo(read(kinds));
    }

    @Test
    void maneSelectOfOneGeneIsTheSameInBothCatalogues() {
        AnnotationComparison comparison = AnnotationComparison.of(
                List.of(entry("ENST00000251654.9", "missense_variant", "c.683C>T", "", true, "CSQ")),
                List.of(entry("NM_000532.5", "missense_variant", "c.684C>T", "", true, "Alidade")));
        assertThat(comparison.compared()).isEqualTo(1);
        assertThat(comparison.differences()).hasSize(1);
    }

    @Test
    void whereTheRowHasNoAnnotationOfItsOwnNothingIsCompared() {
        TranscriptConsequence own = entry("NM_000532.5", "missense_variant", "c.683C>T", "", true, "Alidade");
        AnnotationComparison comparison = AnnotationComparison.of(List.of(own), List.of(own));
        assertThat(comparison.compared()).isZero();
        assertThat(comparison.told()).isTrue();
    }

    private static List<Kind> read(String kinds) {
        return kinds.isEmpty() ? List.of() : Arrays.stream(kinds.split(" ")).map(Kind::valueOf).toList();
    }
}
