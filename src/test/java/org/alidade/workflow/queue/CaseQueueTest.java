package org.alidade.workflow.queue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.alidade.casefile.LooseFiles;
import org.alidade.knowledge.KnowledgeException;
import org.alidade.model.Framework;
import org.alidade.model.sheet.StandardField;
import org.alidade.progress.Progress;
import org.alidade.text.Messages;
import org.alidade.workbench.reading.WebViewReadPicture;
import org.alidade.workflow.CaseRequest;
import org.alidade.workflow.CaseSession;
import org.alidade.workflow.Conclusion;
import org.alidade.workflow.LocalWorkstation;
import org.alidade.workflow.StationSettings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseQueueTest {
    private static final Path HOME = Path.of(System.getProperty("alidade.basedir", "")).toAbsolutePath();
    private static final Instant SIGNED = Instant.parse("2026-11-20T10:00:00Z");
    private static final CaseRequest TRIO = new CaseRequest.Folder(HOME.resolve("sample-cases/pi08-pccb-trio"));

    @TempDir
    Path folder = Path.of("");
    private LocalWorkstation station;

    @BeforeEach
    void open() throws IOException, KnowledgeException {
        station = LocalWorkstation.open(
                new StationSettings(folder.resolve("workspace"), HOME.resolve("sample-cases"), Optional.empty(),
                        Optional.empty(), "test"),
                Messages.of(Locale.FRENCH), Clock.fixed(Instant.parse("2026-11-25T08:00:00Z"), ZoneOffset.UTC),
                WebViewReadPicture::new);
    }

    @AfterEach
    void close() {
        station.close();
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
            // framework, opened, reviewed, to classify, reported, concluded, opening, signature, decided after signature
            "CARE,false,0,0,0,false,2,5,-,INCOMPLETE,COMPLETE,2", "CARE,false,0,0,0,false,0,5,-,NEW,OPEN,0",
            "CARE,true,0,0,0,false,0,5,-,TO_READ,READ,0", "CARE,true,3,2,1,false,0,5,-,IN_READING,CLASSIFY,2",
            "CARE,true,3,0,0,false,0,0,-,IN_READING,CONCLUDE,0", "CARE,true,3,0,2,false,0,3,-,TO_SIGN,COMPLETE,3",
            "CARE,true,3,0,2,true,0,0,-,TO_SIGN,SIGN,0", "CARE,true,0,0,0,true,0,0,-,TO_SIGN,SIGN,0",
            "CARE,true,3,1,2,true,0,0,-,IN_READING,CLASSIFY,1", "CARE,true,3,0,2,true,0,0,false,SIGNED,NOTHING,0",
            "CARE,true,3,0,2,true,0,0,true,TO_SIGN,SIGN_AGAIN,0", "CARE,true,3,1,2,true,0,0,true,TO_SIGN,CLASSIFY,1",
            "PUBLIC,true,2,0,1,false,0,0,-,IN_READING,CONCLUDE,0", "PUBLIC,true,2,0,1,true,0,0,-,CONCLUDED,NOTHING,0",
            "RESEARCH,true,2,0,1,true,0,0,-,CONCLUDED,NOTHING,0",
            "RESEARCH,false,0,0,0,false,1,0,-,INCOMPLETE,COMPLETE,1",
            "DEMONSTRATION,true,2,0,2,true,0,0,-,TO_SIGN,SIGN,0"})
    void statusAndNextStepFollowFromTheRecord(Framework framework, boolean opened, int reviewed, int toClassify,
            int reported, boolean concluded, int opening, int signature,
            @org.jspecify.annotations.Nullable Boolean after,
            CaseStatus status, NextStep.Kind step, int count) {
        Optional<Instant> signed = Optional.ofNullable(after).map(value -> SIGNED);
        Instant last = Boolean.TRUE.equals(after) ? SIGNED.plusSeconds(1) : SIGNED.minusSeconds(1);
        CaseFigures figures = new CaseFigures(framework, opened, reviewed, toClassify, reported, concluded, opening,
                signature, Optional.of(last), signed);

        assertThat(figures.status()).isEqualTo(status);
        assertThat(figures.next()).isEqualTo(new NextStep(step, count));
    }

    private List<CaseOverview> list() {
        List<CaseOverview> cases = new ArrayList<>();
        station.queue().read(cases::add, Progress.none());
        return cases;
    }

    private CaseOverview trio() {
        return list().stream().filter(one -> one.request().equals(TRIO)).findFirst().orElseThrow();
    }

    @Test
    void theSampleCasesAreNewAndTheirAgeCountsFromReceipt() {
        assertThat(list()).hasSize(14).allMatch(one -> one.status() == CaseStatus.NEW);
        CaseOverview trio = trio();
        assertThat(trio.since()).contains(LocalDate.of(2026, 9, 2));
        assertThat(trio.ageDays(LocalDate.of(2026, 11, 25))).contains(84L);
        assertThat(trio.isOverdue(LocalDate.of(2026, 11, 25))).isFalse();
        assertThat(trio.isOverdue(LocalDate.of(2027, 4, 1))).isTrue();
        assertThat(trio.identity().name()).isEqualTo("FICTIF-EXEMPLE Léa");
    }

    @Test
    void aCaseGoesItsWayFromNewToSigned() throws IOException {
        try (CaseSession session = station.open(TRIO, Progress.none()).session().orElseThrow()) {
            assertThat(trio().status()).isEqualTo(CaseStatus.TO_READ);
            session.saveConclusion(new Conclusion("", "x"));
            assertThat(trio().status()).isEqualTo(CaseStatus.TO_READ);
            session.saveConclusion(new Conclusion("Absence de variant.", "x"));
            assertThat(trio().next().kind()).isEqualTo(NextStep.Kind.SIGN);
            session.dossier().enter(StandardField.PRESCRIBER.key(), "");
            assertThat(trio().next()).isEqualTo(new NextStep(NextStep.Kind.COMPLETE, 1));
            session.dossier().enter(StandardField.CONSENT_STATUS.of("P1"), "WITHDRAWN");
            assertThat(session.needsReopening()).isTrue();
        }
        assertThat(station.open(TRIO, Progress.none()).session()).isEmpty();
        station.dossier(TRIO).dossier().orElseThrow().enterAll(Map.of(StandardField.CONSENT_STATUS.of("P1"), ""));
        assertThat(trio().status()).isEqualTo(CaseStatus.INCOMPLETE);
    }

    @Test
    void priorityAndReaderAreJournalledWithWhatTheyReplace() {
        String id = trio().id();
        station.queue().prioritise(id, "urgence vitale");
        station.queue().prioritise(id, "urgence vitale");
        station.queue().prioritise(id, "rechute");
        station.queue().assign(id, "Camille");
        assertThat(trio().urgency()).contains("rechute");
        assertThat(trio().reader()).contains("Camille");
        station.queue().prioritise(id, "");
        assertThat(trio().isUrgent()).isFalse();
    }

    @Test
    void aBrokenFolderIsListedWithItsReasonAndCanBeTakenOff() throws IOException {
        Path broken = Files.createDirectories(folder.resolve("workspace/cases/broken"));
        Files.writeString(broken.resolve("case.json"), "{ \"id\": ");
        Path elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
        CaseRequest brought = new CaseRequest.Folder(elsewhere);
        station.queue().add(brought);
        station.queue().add(brought);

        List<CaseOverview> failed = list().stream().filter(one -> one.status() == CaseStatus.BROKEN).toList();
        assertThat(failed).extracting(CaseOverview::id).containsExactly("broken", "elsewhere");
        assertThat(failed).allSatisfy(one -> assertThat(one.problems()).isNotEmpty());
        station.queue().forget(brought);
        assertThat(list()).extracting(CaseOverview::id).doesNotContain("elsewhere");
    }

    @Test
    void singleFilesStandInTheListOnceTheyWereBroughtIn() {
        LooseFiles files = new LooseFiles(
                List.of(HOME.resolve("sample-cases/pi05-mt-singleton/variants.vcf.gz").toAbsolutePath()),
                Optional.empty(), List.of("HP:0001250"), Optional.of("PI05"), Map.of(), Optional.empty(),
                Framework.PUBLIC);
        CaseRequest request = new CaseRequest.Loose(files, true);
        station.queue().add(request);

        assertThat(list()).filteredOn(one -> one.request().equals(request)).singleElement()
                .satisfies(one -> assertThat(one.framework()).contains(Framework.PUBLIC));
        assertThat(Set.of(CasePlaces.read(CasePlaces.text(request)))).containsExactly(request);
    }
}
