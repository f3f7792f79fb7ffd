package org.alidade.knowledge.genes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.zip.GZIPInputStream;
import org.alidade.knowledge.KnowledgeBundle;
import org.alidade.knowledge.KnowledgeException;
import org.alidade.knowledge.SharedData;
import org.alidade.model.Gene;
import org.junit.jupiter.api.Test;

/** The bundle inside the program against plain readings of the files it was made of. */
class RealGeneFactsTest {
    @Test
    void everyGeneOfThePublishedConstraintHasItsNumbers() throws IOException, KnowledgeException {
        GeneFacts facts = KnowledgeBundle.builtIn().geneFacts();
        Path published = SharedData.path("data/genes/gnomad.v2.1.1.lof_metrics.by_gene.tsv.gz");
        int compared = 0;
        int unknown = 0;
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(published)), StandardCharsets.UTF_8))) {
            lines.readLine();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] cells = line.split("\t", -1);
                GeneConstraint found = facts.constraint(Gene.ofSymbol(cells[0])).orElse(null);
                if (found == null || !found.transcript().equals(cells[1])) {
                    unknown++;
                    continue;
                }
                assertThat(found.loeuf()).as(cells[0]).isEqualTo(number(cells[10]));
                assertThat(found.pli()).as(cells[0]).isEqualTo(number(cells[11]));
                assertThat(found.missenseZ()).as(cells[0]).isEqualTo(number(cells[20]));
                assertThat(found.observedLof()).as(cells[0]).isEqualTo(number(cells[6]));
                compared++;
            }
        }
        assertThat(compared).isGreaterThan(18_500);
        assertThat(unknown).as("symbols that HGNC no longer knows or gives to several genes").isLessThan(1200);
    }

    private static OptionalDouble number(String cell) {
        return cell.isEmpty() || cell.equals("NA") || cell.equals("NaN")
                ? OptionalDouble.empty()
                : OptionalDouble.of(Double.parseDouble(cell));
    }

    @Test
    void everyGeneOfClinGensListsHasItsScores() throws IOException, KnowledgeException {
        compare("data/sv-str/ClinGen_haploinsufficiency_gene.bed", DosageSensitivity::haploinsufficiency);
        compare("data/sv-str/ClinGen_triplosensitivity_gene.bed", DosageSensitivity::triplosensitivity);
    }

    private static void compare(String file, Function<DosageSensitivity, Optional<DosageScore>> which)
            throws IOException, KnowledgeException {
        KnowledgeBundle bundle = KnowledgeBundle.builtIn();
        List<String> unknown = new ArrayList<>();
        for (String line : lines(file)) {
            String[] cells = line.split("\t", -1);
            Optional<Gene> gene = bundle.geneModels().resolve(cells[3]);
            if (gene.isEmpty()) {
                unknown.add(cells[3]);
                continue;
            }
            assertThat(bundle.geneFacts().dosage(gene.get()).flatMap(which).map(DosageScore::code)).as(cells[3])
                    .isEqualTo(cells[4].matches("\\d+") ? Optional.of(cells[4]) : Optional.empty());
        }
        assertThat(unknown).as("symbols that no gene of the bundle bears").hasSizeLessThan(6);
    }

    private static List<String> lines(String file) throws IOException {
        try (var lines = Files.lines(SharedData.path(file))) {
            return lines.skip(1).toList();
        }
    }

    @Test
    void aGeneOfWhichNothingIsSaidHasNoFacts() throws IOException, KnowledgeException {
        GeneFacts facts = KnowledgeBundle.builtIn().geneFacts();
        Gene none = Gene.ofSymbol("NOT-A-GENE");
        assertThat(facts.constraint(none)).isEmpty();
        assertThat(facts.dosage(none)).isEmpty();
        assertThat(facts.claims(none)).isEmpty();
    }
}
