package org.alidade.knowledge.indications;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.alidade.knowledge.KnowledgeBundle;
import org.alidade.knowledge.KnowledgeException;
import org.alidade.knowledge.SharedData;
import org.alidade.knowledge.tables.Hashes;
import org.alidade.model.Gene;
import org.alidade.model.Indication;
import org.alidade.model.ModeOfInheritance;
import org.alidade.model.PanelGene;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InstalledIndicationsTest {
    @SuppressWarnings("NullAway.Init") // set before all tests
    private static Indications indications;

    @BeforeAll
    static void open() throws IOException, KnowledgeException {
        indications = KnowledgeBundle.builtIn().indications();
    }

    @Test
    void allTwelveAreThereWithTheGenesOfTheirPublishedFiles() throws IOException {
        Path panels = SharedData.path("panels");
        List<String> catalogue = Files.readAllLines(panels.resolve("preindications.tsv"));
        assertThat(indications.all()).hasSize(catalogue.size() - 1).extracting(Indication::code).isSorted();
        for (String line : catalogue.subList(1, catalogue.size())) {
            String[] cells = line.split("\t", -1);
            Indication indication = indications.find(cells[0]).orElseThrow();
            Path file = panels.resolve(cells[8]);
            assertThat(indication.name().french()).isEqualTo(cells[1]);
            assertThat(indication.panel().genes()).as(cells[0]).hasSize(Integer.parseInt(cells[10]))
                    .hasSize(Files.readAllLines(file).size() - 1);
            assertThat(indication.panel().genes().stream().filter(gene -> gene.tier() == 1))
                    .hasSize(Integer.parseInt(cells[9]));
            assertThat(indication.panel().sha256()).isEqualTo(Hashes.sha256(Files.readAllBytes(file)));
            assertThat(indication.panel().genes().stream().filter(PanelGene::toValidate))
                    .hasSize((int) Files.readAllLines(file).stream().filter(row -> row.contains("LIT-a-valider"))
                            .count());
        }
    }

    @Test
    void everyIndicationSpeaksBothLanguages() {
        assertThat(indications.all()).allSatisfy(indication -> {
            assertThat(indication.name().in(Locale.UK)).isNotEqualTo(indication.name().in(Locale.FRANCE));
            assertThat(indication.benefit().in(Locale.UK)).isNotEqualTo(indication.benefit().in(Locale.FRANCE));
            assertThat(indication.population().in(Locale.UK)).isNotEmpty();
            assertThat(indication.version()).isEqualTo(indications.version()).isNotEmpty();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"PI08", "pi08", "Pi8", "8", "08", " 08 "})
    void aCodeIsFoundHoweverItIsWritten(String code) {
        assertThat(indications.find(code)).map(Indication::code).contains("PI08");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "PI", "PI13", "0", "metabolic", "80"})
    void whatIsNoCodeIsNotFound(String code) {
        assertThat(indications.find(code)).isEmpty();
    }

    @Test
    void aPanelGeneTellsAllThatItsFileSays() {
        PanelGene gene = indications.find("PI01").orElseThrow().panel()
                .entry(new Gene("whatever", java.util.Optional.of("HGNC:76"))).orElseThrow();
        assertThat(gene.gene().symbol()).isEqualTo("ABL1");
        assertThat(gene.modes()).containsExactly(ModeOfInheritance.SOMATIC);
        assertThat(gene.confidence()).isEqualTo(3);
        assertThat(gene.tier()).isEqualTo(1);
        assertThat(gene.diseases()).contains("OMIM:617602", "ORPHA:99861");
        assertThat(gene.toValidate()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Île-de-France|SeqOIA", "ile de france|SeqOIA", "BRETAGNE|SeqOIA",
            "Picardie|SeqOIA", "Haute-Normandie|SeqOIA", "Centre|SeqOIA", "Rhône-Alpes|AURAGEN",
            "rhone alpes|AURAGEN", "Languedoc-Roussillon|AURAGEN", "Midi-Pyrénées|AURAGEN", "Alsace|AURAGEN",
            "Provence-Alpes-Côte d’Azur|AURAGEN", "La Réunion|AURAGEN", "Outre-mer|AURAGEN", "Corse|AURAGEN"})
    void aRegionHasItsPlatformUnderItsNewAndFormerNames(String region, String platform) {
        assertThat(indications.platform(region)).contains(platform);
    }

    @Test
    void anUnknownRegionHasNone() {
        assertThat(indications.platform("Bayern")).isEmpty();
        assertThat(indications.platform("")).isEmpty();
    }
}
