package org.alidade.workflow.phenotype;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alidade.casefile.Case;
import org.alidade.casefile.CaseFolderReader;
import org.alidade.knowledge.KnowledgeBundle;
import org.alidade.knowledge.KnowledgeException;
import org.alidade.knowledge.indications.IndicationFields;
import org.alidade.model.PhenotypicFeature;
import org.alidade.model.Problem;
import org.alidade.record.SqliteRecord;
import org.alidade.workflow.dossier.Dossier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DescribePhenotypeTest {
    private static final Path SAMPLES = Path.of(System.getProperty("alidade.basedir", "")).toAbsolutePath()
            .resolve("sample-cases");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-25T08:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path workspace = Path.of("");
    @SuppressWarnings("NullAway.Init") // set before each test
    private SqliteRecord record;
    @SuppressWarnings("NullAway.Init")
    private DescribePhenotype describing;
    @SuppressWarnings("NullAway.Init")
    private Case folder;

    @BeforeEach
    void open() throws IOException, KnowledgeException {
        record = SqliteRecord.open(workspace, CLOCK, "Dr Test", "0.1", "k".repeat(64));
        folder = CaseFolderReader.read(SAMPLES.resolve("pi08-pccb-trio")).read().orElseThrow();
        describing = again();
    }

    private DescribePhenotype again() throws IOException, KnowledgeException {
        KnowledgeBundle bundle = KnowledgeBundle.builtIn();
        return new DescribePhenotype(new Dossier(folder, new Dossier.Station(record, workspace, "Dr Test", CLOCK,
                bundle.indications(), IndicationFields.builtIn())), bundle.phenotypes());
    }

    @AfterEach
    void close() {
        record.close();
    }

    private PhenotypicFeature sign(String person, String id) {
        return describing.theCase().features().getOrDefault(person, List.of()).stream()
                .filter(sign -> sign.id().equals(id)).findFirst().orElseThrow();
    }

    @Test
    void whatIsNotedIsOnDiskWithOnsetAndModifiers() throws IOException, KnowledgeException {
        String proband = folder.probandId();
        describing.note(proband, "HP:0001275", true); // an alternative id of Seizure
        describing.note(proband, "HP:0000252", false);
        describing.onset(proband, "HP:0000252", Optional.of("HP:0003577"));
        describing.modifiers(proband, "HP:0000252", List.of("HP:0012828"));
        describing = again();
        assertThat(sign(proband, "HP:0001250").excluded()).isTrue();
        assertThat(sign(proband, "HP:0000252")).isEqualTo(new PhenotypicFeature("HP:0000252", "Microcephaly", false,
                Optional.of("HP:0003577"), List.of("HP:0012828")));
        assertThat(record.journal()).anySatisfy(
                entry -> assertThat(entry.subject()).isEqualTo("phenotype " + proband));
    }

    @Test
    void whatIsRemovedStaysRemovedThoughTheFolderHasIt() throws IOException, KnowledgeException {
        String proband = folder.probandId();
        folder.probandFeatures().forEach(sign -> describing.remove(proband, sign.id()));
        assertThat(again().signs(proband)).isEmpty();
        assertThat(folder.probandFeatures()).isNotEmpty();
    }

    @Test
    void aTextProposesSignsForThePatientAndForTheDrawnMother() {
        String proband = folder.probandId();
        String mother = folder.proband().motherId().orElseThrow();
        List<ProposedSign> proposed = describing
                .propose("Hypotonie, pas d'épilepsie. Sa mère a une cataracte. Un oncle est sourd.", proband);
        assertThat(proposed).extracting(one -> one.term().id(), ProposedSign::isAbsent, ProposedSign::person)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("HP:0001252", false, Optional.of(proband)),
                        org.assertj.core.groups.Tuple.tuple("HP:0001250", true, Optional.of(proband)),
                        org.assertj.core.groups.Tuple.tuple("HP:0000518", false, Optional.of(mother)),
                        org.assertj.core.groups.Tuple.tuple("HP:0000365", false, Optional.empty()));
        assertThat(describing.signs(proband)).hasSameSizeAs(folder.probandFeatures());
    }

    @ParameterizedTest
    @ValueSource(strings = {"signs.json", "signs.csv", "signs.ped"})
    void whatIsWrittenIsReadAgain(String name) throws IOException {
        String proband = folder.probandId();
        String mother = folder.proband().motherId().orElseThrow();
        describing.note(proband, "HP:0000252", true);
        describing.note(mother, "HP:0000518", false);
        Path file = workspace.resolve(name);
        describing.write(file, proband);
        DescribePhenotype.Import brought = describing.read(file, proband);
        assertThat(brought.problems()).isEmpty();
        Map<String, List<PhenotypicFeature>> now = describing.theCase().features();
        for (String person : List.of(proband, mother)) {
            assertThat(brought.signs().get(person)).extracting(PhenotypicFeature::id, PhenotypicFeature::excluded)
                    .containsExactlyElementsOf(now.getOrDefault(person, List.of()).stream()
                            .map(sign -> org.assertj.core.groups.Tuple.tuple(sign.id(), sign.excluded())).toList());
        }
    }

    @Test
    void aPlainListMayHoldIdsAndWordsOldIdsAndUnknownOnes() throws IOException {
        Path file = Files.writeString(workspace.resolve("list.txt"),
                "HP:0001275 old\n!HP:0000252\nHP:9999999\nhypotonie axiale\npas de cataracte\nqwertz\n");
        DescribePhenotype.Import brought = describing.read(file, folder.probandId());
        assertThat(brought.signs().get(folder.probandId())).extracting(PhenotypicFeature::id)
                .containsExactly("HP:0001250", "HP:0000252", "HP:9999999", "HP:0008936", "HP:0000518");
        assertThat(brought.problems()).extracting(Problem::code).containsExactly("hpo.obsolete", "hpo.unknown",
                "hpo.noTerm");
        describing.accept(brought);
        assertThat(describing.signs(folder.probandId())).filteredOn(sign -> sign.term().isEmpty())
                .extracting(sign -> sign.feature().id()).containsExactly("HP:9999999");
    }

    @Test
    void aFileThatIsNoPhenopacketIsReportedAndBringsNothing() throws IOException {
        Path file = Files.writeString(workspace.resolve("broken.json"), "{\"proband\": [");
        DescribePhenotype.Import brought = describing.read(file, folder.probandId());
        assertThat(brought.count()).isZero();
        assertThat(brought.problems()).extracting(Problem::code).containsExactly("hpo.file");
    }

    @Test
    void thePreIndicationOffersItsTerms() {
        assertThat(describing.suggested()).isNotEmpty();
        assertThat(describing.onsets()).extracting(term -> term.id()).contains("HP:0003577", "HP:0003623");
        assertThat(describing.modifierTerms()).extracting(term -> term.id()).contains("HP:0012828", "HP:0012832");
    }
}
