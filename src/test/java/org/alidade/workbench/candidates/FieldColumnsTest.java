package org.alidade.workbench.candidates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.alidade.filtering.ScopedVariant;
import org.alidade.knowledge.KnowledgeException;
import org.alidade.model.VariantKey;
import org.alidade.progress.Progress;
import org.alidade.text.Messages;
import org.alidade.variants.record.ExtraField;
import org.alidade.workflow.CaseRequest;
import org.alidade.workflow.CaseSession;
import org.alidade.workflow.LocalWorkstation;
import org.alidade.workflow.StationSettings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Columns of any field of the VCF, on a sample case. */
class FieldColumnsTest {
    private static final Path SAMPLES = Path.of(System.getProperty("alidade.basedir", "")).toAbsolutePath()
            .resolve("sample-cases");
    private static final Messages FRENCH = Messages.of(Locale.FRENCH);

    @TempDir
    private Path workspace = Path.of("");
    private Optional<LocalWorkstation> station = Optional.empty();
    private Optional<CaseSession> open = Optional.empty();

    @BeforeEach
    void open() throws IOException, KnowledgeException {
        LocalWorkstation made = LocalWorkstation.open(
                new StationSettings(workspace, SAMPLES, Optional.empty(), Optional.empty(), "test"), FRENCH,
                Clock.systemUTC(), page -> {
                    throw new IllegalStateException("no picture is asked for here");
                });
        station = Optional.of(made);
        open = made.open(new CaseRequest.Folder(SAMPLES.resolve("pi08-pccb-trio")), Progress.none()).session();
    }

    @AfterEach
    void close() {
        open.ifPresent(CaseSession::close);
        station.ifPresent(LocalWorkstation::close);
    }

    private CaseSession session() {
        return open.orElseThrow();
    }

    private List<ColumnSpec> columns() {
        return FieldColumns.of(session(), FRENCH, FamilyMember.of(session().theCase(), FRENCH));
    }

    private ColumnSpec column(String id) {
        return columns().stream().filter(spec -> spec.id().equals(id)).findFirst().orElseThrow();
    }

    private ListedRow pccb() {
        VariantKey key = session().variants().keptList().stream().map(ScopedVariant::evidence)
                .filter(evidence -> evidence.origin().asWritten().position() == 136_327_174).findFirst().orElseThrow()
                .key();
        return ListedRow.of(session().variants().of(key).getFirst());
    }

    @Test
    void everyFieldOfTheHeaderIsOfferedWithItsDescriptionAndHiddenUntilItIsAskedFor() {
        assertThat(columns()).extracting(ColumnSpec::id).containsExactlyInAnyOrder("INFO:CLNSIG", "INFO:CLNREVSTAT",
                "INFO:CSQ", "FORMAT:GT", "FORMAT:AD", "FORMAT:DP", "FORMAT:GQ");
        assertThat(columns()).allMatch(ColumnSpec::ofFile).noneMatch(ColumnSpec::shown);
        assertThat(column("FORMAT:AD").meaning()).contains("FORMAT AD").contains("Read depth for each allele");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"INFO:CLNSIG | Pathogenic",
            "INFO:CLNREVSTAT | criteria_provided,_multiple_submitters,_no_conflicts",
            "FORMAT:DP | 26 · 38 · 42", "FORMAT:AD | 9,17 · 16,22 · 42,0", "FORMAT:GT | 0/1 · 0/1 · 0/0"})
    void aRowShowsWhatItsRecordSays(String id, String written) {
        String[] parts = id.split(":");
        ExtraField field = session().fields().stream()
                .filter(one -> one.id().equals(parts[1]) && one.sample() == parts[0].equals("FORMAT")).findFirst()
                .orElseThrow();
        FieldColumns reader = new FieldColumns(session(), FRENCH, FamilyMember.of(session().theCase(), FRENCH));
        assertThat(reader.text(field, pccb().first())).isEqualTo(written);
    }

    @Test
    void rowsAreOrderedByTheProbandsNumberAndNotByLetters() {
        List<ListedRow> rows = session().variants().all().stream().map(ListedRow::of).toList();
        List<ListedRow> sorted = RowOrder.sorted(rows, List.of(new RowOrder.By(column("FORMAT:DP").order(), true)),
                row -> false);
        List<Integer> depths = sorted.stream().flatMap(row -> row.first().evidence().genotype("P1").depth().stream()
                .boxed()).toList();
        assertThat(depths).hasSizeGreaterThan(1).isSorted();
    }
}
