package org.alidade.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.alidade.knowledge.KnowledgeException;
import org.alidade.model.PathogenicityClass;
import org.alidade.progress.Progress;
import org.alidade.record.JournalVerifier;
import org.alidade.record.SqliteRecord;
import org.alidade.workflow.reanalysis.CaseReading;
import org.alidade.workflow.reanalysis.CompareReadings;
import org.alidade.workflow.reanalysis.ReadingChange;
import org.alidade.workflow.reanalysis.ReadingChange.Reason;
import org.alidade.workflow.reanalysis.ReadingChange.What;
import org.alidade.workflow.reanalysis.ReadingChange.Why;
import org.alidade.workflow.reanalysis.ReadingJson;
import org.alidade.workflow.reanalysis.SeenVariant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What has changed of a case since its last reading, and why. */
class ReanalyseCaseTest {
    private static final SortedSet<String> PANEL = new TreeSet<>(List.of("WT1", "PAX2"));

    @TempDir
    Path workspace = Path.of("");

    private static SeenVariant seen(String variant, String gene, String clinVar, double frequency, String... failed) {
        return new SeenVariant(variant, gene, List.of(failed), Optional.of(clinVar).filter(text -> !text.isEmpty()),
                frequency < 0 ? OptionalDouble.empty() : OptionalDouble.of(frequency),
                failed.length == 0 ? Optional.of(PathogenicityClass.UNCERTAIN_SIGNIFICANCE) : Optional.empty());
    }

    private static CaseReading reading(String catalogue, SortedSet<String> panel, String thresholds,
            SeenVariant... variants) {
        return new CaseReading("data", new TreeMap<>(), catalogue, panel, "standard", thresholds, "rules 1",
                List.of(variants));
    }

    private static List<Why> why(List<ReadingChange> changes, What what) {
        return changes.stream().filter(change -> change.what() == what).flatMap(change -> change.reasons().stream())
                .map(Reason::why).toList();
    }

    @Test
    void whatIsTheSameIsNotSaid() {
        CaseReading reading = reading("PI09 1", PANEL, "t", seen("11-1-A-G", "WT1", "", 0));
        assertThat(CompareReadings.between(reading, reading)).isEmpty();
    }

    @Test
    void aNewGeneOfThePanelExplainsItsVariants() {
        SortedSet<String> wider = new TreeSet<>(PANEL);
        wider.add("NPHS1");
        List<ReadingChange> changes = CompareReadings.between(reading("PI09 1", PANEL, "t"),
                reading("PI09 2", wider, "t", seen("19-1-A-G", "NPHS1", "", 0)));
        assertThat(changes).extracting(ReadingChange::what).containsExactly(What.BASIS, What.GENE_ADDED, What.ENTERED);
        assertThat(changes.getLast().reasons()).containsExactly(new Reason(Why.NEW_GENE, "PI09 1", "PI09 2"));
    }

    @Test
    void clinVarFromUncertainToPathogenicIsToldEvenOfAVariantThatStaysOut() {
        List<ReadingChange> changes = CompareReadings.between(
                reading("PI09 1", PANEL, "t", seen("11-1-A-G", "WT1", "Uncertain significance", 0.2, "frequency")),
                reading("PI09 1", PANEL, "t", seen("11-1-A-G", "WT1", "Pathogenic", 0.2, "frequency")));
        assertThat(changes).containsExactly(new ReadingChange(What.CLINVAR, "11-1-A-G", "WT1",
                List.of(new Reason(Why.CLINVAR, "Uncertain significance", "Pathogenic"))));
    }

    @Test
    void aFrequencyAThresholdAndOtherDataAreTheReasonsTheyAre() {
        SeenVariant out = seen("11-1-A-G", "WT1", "", 0.02, "frequency");
        assertThat(why(CompareReadings.between(reading("1", PANEL, "t", out),
                reading("1", PANEL, "t", seen("11-1-A-G", "WT1", "", 0.0001))), What.ENTERED))
                .containsExactly(Why.FREQUENCY);
        assertThat(why(CompareReadings.between(reading("1", PANEL, "t", out),
                reading("1", PANEL, "other", seen("11-1-A-G", "WT1", "", 0.02))), What.ENTERED))
                .containsExactly(Why.THRESHOLDS);
        assertThat(why(CompareReadings.between(reading("1", PANEL, "t", seen("11-1-A-G", "WT1", "", 0.02)),
                reading("1", PANEL, "t", out)), What.LEFT)).containsExactly(Why.UNTOLD);
    }

    @Test
    void aReadingComesBackFromItsTextExactly() throws IOException {
        CaseReading reading = reading("PI09 1", PANEL, "{\"t\":1}", seen("11-1-A-G", "WT1", "Pathogenic", 1e-5),
                seen("11-2-A-G", "", "", -1, "frequency", "quality"));
        assertThat(ReadingJson.read(ReadingJson.write(reading))).isEqualTo(reading);
    }

    private static String olderReading(CaseReading now) {
        SortedSet<String> panel = new TreeSet<>(now.panel());
        panel.remove("WT1");
        List<SeenVariant> variants = new ArrayList<>(now.variants());
        variants.removeIf(one -> one.gene().equals("WT1"));
        return ReadingJson.write(new CaseReading(now.dataHashes(), now.sources(), "PI09 older", panel, now.filters(),
                now.thresholds(), now.ruleSet(), variants));
    }

    @Test
    void aCaseReadUnderAnOlderPanelIsReanalysedOnceAndForTheRecord() throws IOException, KnowledgeException {
        Path folder = SampleStation.sample("pi09-wt1-trio");
        String id;
        CaseReading now;
        try (LocalWorkstation station = SampleStation.open(workspace);
                CaseSession session = SampleStation.open(station, folder)) {
            id = session.theCase().id();
            now = session.reanalysis().reading();
            assertThat(session.reanalysis().changes()).as("read a moment ago").isEmpty();
        }
        try (SqliteRecord record = SqliteRecord.open(workspace, java.time.Clock.systemUTC(), "Dr", "t", "k")) {
            record.saveReading(id, "first_reading", "PI09 older", "an older panel", olderReading(now));
            record.note(id, "Dr", "sign", "report", "report.pdf");
        }
        try (LocalWorkstation station = SampleStation.open(workspace);
                CaseSession session = station.reanalyse(new CaseRequest.Folder(folder), Progress.none()).session()
                        .orElseThrow()) {
            List<ReadingChange> changes = session.reanalysis().keep();
            assertThat(changes).anySatisfy(change -> {
                assertThat(change.what()).isEqualTo(What.ENTERED);
                assertThat(change.gene()).isEqualTo("WT1");
                assertThat(change.reasons()).extracting(Reason::why).containsExactly(Why.NEW_GENE);
            });
            assertThat(session.reanalysis().changes()).isEmpty();
            assertThat(station.readBefore()).contains(folder);
        }
        assertThat(JournalVerifier.verify(SqliteRecord.file(workspace)).finding()).isEmpty();
        try (SqliteRecord record = SqliteRecord.open(workspace, java.time.Clock.systemUTC(), "Dr", "t", "k")) {
            assertThat(record.journal()).extracting(entry -> entry.act()).contains("first_reading", "reopen",
                    "reanalyse");
        }
        assertThat(Files.exists(workspace.resolve("record.db"))).isTrue();
    }
}
