package org.alidade.workbench.common.palette;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;

import org.alidade.workbench.common.palette.PaletteEntry.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaletteSearchTest {
    private static final List<PaletteEntry> ENTRIES = List.of(
            entry(Kind.ACT, "Confirmer la classe", "Confirm the class"),
            entry(Kind.ACT, "Écrire un commentaire", "Write a comment"),
            entry(Kind.PLACE, "Liste des cas", "Worklist", "Ctrl+1"),
            entry(Kind.CANDIDATE, "PCCB c.683C>T p.(Pro228Leu)", "PCCB", "3-136327174-G-A", "NM_000532.5:c.683C>T"),
            entry(Kind.CANDIDATE, "PCCA c.1A>G", "PCCA", "13-100089015-A-G"),
            entry(Kind.TERM, "Épilepsie", "Seizure", "HP:0001250"),
            entry(Kind.VARIANT, "BRCA2 c.9976A>T", "BRCA2", "13-32398489-A-T"));

    private static PaletteEntry entry(Kind kind, String label, String... others) {
        return PaletteEntry.of(kind, label, "", "", Stream.of(others), () -> {
        });
    }

    private static List<String> found(String typed) {
        return PaletteSearch.find(ENTRIES, typed, 10).stream().map(PaletteEntry::label).toList();
    }

    @ParameterizedTest
    @CsvSource({"classe,Confirmer la classe", "CONFIRM the,Confirmer la classe", "ecrire,Écrire un commentaire",
            "write,Écrire un commentaire", "ldc,Liste des cas", "worklist,Liste des cas", "ctrl+1,Liste des cas",
            "pccb,PCCB c.683C>T p.(Pro228Leu)", "683C>T,PCCB c.683C>T p.(Pro228Leu)",
            "pccb 683,PCCB c.683C>T p.(Pro228Leu)", "136327174,PCCB c.683C>T p.(Pro228Leu)",
            "pccb nm_000532,PCCB c.683C>T p.(Pro228Leu)", "epilepsie,Épilepsie", "seizure,Épilepsie",
            "hp:0001250,Épilepsie", "brca,BRCA2 c.9976A>T", "cmmt,Écrire un commentaire"})
    void isFoundFirst(String typed, String label) {
        assertThat(found(typed)).first().isEqualTo(label);
    }

    @Test
    void whatBeginsWithTheWordStandsBeforeWhatHoldsIt() {
        assertThat(found("pcc")).containsExactly("PCCB c.683C>T p.(Pro228Leu)", "PCCA c.1A>G");
        assertThat(found("c")).startsWith("Confirmer la classe");
    }

    @Test
    void everyWordMustFit() {
        assertThat(found("pccb brca2")).isEmpty();
        assertThat(found("zzz")).isEmpty();
    }

    @Test
    void whereNothingIsTypedTheFirstAreOffered() {
        assertThat(PaletteSearch.find(ENTRIES, "  ", 2)).extracting(PaletteEntry::label)
                .containsExactly("Confirmer la classe", "Écrire un commentaire");
    }
}
