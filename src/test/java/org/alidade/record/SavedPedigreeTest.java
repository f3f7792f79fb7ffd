package org.alidade.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.alidade.model.Adoption;
import org.alidade.model.Ages;
import org.alidade.model.CarrierStatus;
import org.alidade.model.Childlessness;
import org.alidade.model.Gender;
import org.alidade.model.LifeStatus;
import org.alidade.model.Partnership;
import org.alidade.model.Pedigree;
import org.alidade.model.PedigreeFamilies;
import org.alidade.model.PersonDetails;
import org.alidade.model.TwinSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SavedPedigreeTest {
    private static final Instant NOW = Instant.parse("2026-11-25T08:00:00Z");
    @TempDir
    Path workspace;

    private SqliteRecord open() throws IOException {
        return SqliteRecord.open(workspace, Clock.fixed(NOW, ZoneOffset.UTC), "reader", "test", "knowledge");
    }

    private static Pedigree everything() {
        PersonDetails details = new PersonDetails(Optional.of("A. B."), Optional.of(Gender.DIVERSE),
                CarrierStatus.PRESYMPTOMATIC, LifeStatus.DECEASED,
                new Ages(OptionalInt.of(1950), OptionalInt.of(2013), OptionalInt.of(63), OptionalInt.of(38)),
                Optional.of(new Adoption(Optional.of("dad"), Optional.empty())),
                Optional.of(new TwinSet("T1", TwinSet.Kind.MONOZYGOTIC)), Childlessness.INFERTILE, true,
                List.of("Surdité", "Diabète"), "vue en consultation");
        Pedigree trio = PedigreeFamilies.trio();
        return trio.with(trio.person("mum").orElseThrow().withDetails(details))
                .withPartnerships(List.of(new Partnership("dad", "mum", true, true, "cousins issus de germains")));
    }

    @Test
    void aDrawnFamilyIsThereAfterTheRecordIsOpenedAgain() throws IOException {
        SavedPedigree saved = new SavedPedigree(everything(), PedigreeFamilies.trio(), "reader", NOW);
        try (SqliteRecord record = open()) {
            assertThat(record.pedigree("case")).isEmpty();
            record.savePedigree("case", saved);
        }
        try (SqliteRecord record = open()) {
            assertThat(record.pedigree("case")).contains(saved);
        }
        assertThat(JournalVerifier.verify(SqliteRecord.file(workspace)).intact()).isTrue();
    }

    @Test
    void theJournalHoldsTheOldFamilyAndTheNewOne() throws IOException {
        try (SqliteRecord record = open()) {
            record.savePedigree("case", new SavedPedigree(everything(), PedigreeFamilies.trio(), "reader", NOW));
            record.dropPedigree("case", "reader");

            List<JournalEntry> rows = record.journal();
            assertThat(rows).extracting(JournalEntry::act).containsExactly("pedigree", "pedigree");
            assertThat(PedigreeJson.read(rows.getFirst().oldValue())).isEqualTo(PedigreeFamilies.trio());
            assertThat(PedigreeJson.readSaved(rows.getFirst().newValue()).pedigree()).isEqualTo(everything());
            assertThat(rows.getLast().oldValue()).isEqualTo(rows.getFirst().newValue());
            assertThat(record.pedigree("case")).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"update pedigrees set state = replace(state, 'AFFECTED', 'UNKNOWN')",
            "delete from pedigrees"})
    void aFamilyThatIsNotTheJournalsIsFound(String sql) throws IOException, SQLException {
        try (SqliteRecord record = open()) {
            record.savePedigree("case", new SavedPedigree(everything(), PedigreeFamilies.trio(), "reader", NOW));
        }
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + SqliteRecord.file(workspace));
                Statement statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(sql)).isPositive();
        }
        assertThat(JournalVerifier.verify(SqliteRecord.file(workspace)).finding().orElseThrow().key())
                .isEqualTo("record.journal.pedigree");
    }
}
