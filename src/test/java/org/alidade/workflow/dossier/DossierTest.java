package org.alidade.workflow.dossier;

import static org.alidade.model.sheet.StandardField.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.alidade.casefile.Case;
import org.alidade.casefile.CaseFolderReader;
import org.alidade.casefile.Meeting;
import org.alidade.knowledge.KnowledgeBundle;
import org.alidade.knowledge.indications.IndicationFields;
import org.alidade.model.Consent;
import org.alidade.model.Framework;
import org.alidade.model.sheet.CaseSheet;
import org.alidade.model.sheet.FieldKey;
import org.alidade.model.sheet.Need;
import org.alidade.model.sheet.SheetSection;
import org.alidade.record.JournalEntry;
import org.alidade.record.JournalVerifier;
import org.alidade.record.SqliteRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DossierTest {
    private static final Path SAMPLES = Path.of(System.getProperty("alidade.basedir", "")).toAbsolutePath()
            .resolve("sample-cases");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-25T08:00:00Z"), ZoneOffset.UTC);
    private static final IndicationFields FIELDS = IndicationFields.builtIn();

    @TempDir
    Path workspace = Path.of("");
    private SqliteRecord record;

    @BeforeEach
    void open() throws IOException {
        record = SqliteRecord.open(workspace, CLOCK, "Dr Test", "0.1", "k".repeat(64));
    }

    @AfterEach
    void close() {
        record.close();
    }

    private static Case folder(String name) {
        return CaseFolderReader.read(SAMPLES.resolve(name)).read().orElseThrow();
    }

    private Dossier dossier(Case folder) {
        try {
            return new Dossier(folder, new Dossier.Station(record, workspace, "Dr Test", CLOCK,
                    KnowledgeBundle.builtIn().indications(), FIELDS));
        } catch (IOException | org.alidade.knowledge.KnowledgeException e) {
            throw new AssertionError(e);
        }
    }

    private Dossier trio() {
        return dossier(folder("pi08-pccb-trio"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"pi08-pccb-trio", "pi05-mt-singleton", "pi08-nothing-duo", "pi09-wt1-trio"})
    void aCaseRebuiltFromItsFieldsIsTheCase(String name) {
        Case folder = folder(name);
        Case rebuilt = CaseFacts.rebuilt(folder, CaseSheet.empty(), FIELDS.all());

        assertThat(rebuilt).usingRecursiveComparison().isEqualTo(folder);
    }

    @Test
    void anEntryWinsOverTheFolderAndTheFolderStaysToBeSeen() {
        Dossier dossier = trio();
        dossier.enter(BIRTH_NAME.key(), "CORRIGÉ");

        assertThat(dossier.theCase().patient().birthName()).contains("CORRIGÉ");
        FieldValue value = dossier.value(BIRTH_NAME.key());
        assertThat(value.differs()).isTrue();
        assertThat(value.folder()).contains("FICTIF-EXEMPLE");
        assertThat(value.entry().orElseThrow().author()).isEqualTo("Dr Test");
        dossier.leaveToFolder(BIRTH_NAME.key());
        assertThat(dossier.theCase().patient().birthName()).contains("FICTIF-EXEMPLE");
        assertThat(dossier.value(BIRTH_NAME.key()).entry()).isEmpty();
    }

    @Test
    void anEmptiedFieldIsEmptyWhateverTheFolderSays() {
        Dossier dossier = trio();
        dossier.enter(SERVICE.key(), "");

        assertThat(dossier.theCase().prescription().orElseThrow().service()).isEmpty();
        assertThat(dossier.value(SERVICE.key()).differs()).isTrue();
    }

    @Test
    void theSheetIsThereAfterTheProgramWasClosed() throws IOException {
        trio().enterAll(Map.of(MEETING_OUTCOME.key(), "URGENT", SIGNATORIES.of("P1"), "mère\npère",
                new FieldKey("specific.biochemistry", ""), "C3 élevé"));
        close();
        open();
        Case again = trio().theCase();

        assertThat(again.meetings().getFirst().outcome()).contains(Meeting.Outcome.URGENT);
        assertThat(again.consentOf("P1").orElseThrow().signatories()).containsExactly("mère", "père");
        assertThat(again.details()).singleElement().satisfies(detail -> {
            assertThat(detail.name().french()).startsWith("Biochimie");
            assertThat(detail.value().french()).isEqualTo("C3 élevé");
        });
    }

    @Test
    void everyGroupOfFieldsIsOneJournalRowWithOldAndNew() throws IOException {
        Dossier dossier = trio();
        dossier.enterAll(Map.of(BIRTH_NAME.key(), "A", FIRST_NAME.key(), "B", CONSENT_DATE.of("P2"), "2026-08-01"));
        dossier.enter(BIRTH_NAME.key(), "C");
        dossier.enter(BIRTH_NAME.key(), "C");
        List<JournalEntry> rows = record.journal(Set.of("sheet"));

        assertThat(rows).extracting(JournalEntry::subject).containsExactly("consent P2", "patient", "patient");
        assertThat(rows.get(2).oldValue()).isEqualTo(rows.get(1).newValue()).contains("\"A\"", "\"B\"");
        assertThat(rows.get(2).newValue()).contains("\"C\"", "\"B\"").doesNotContain("\"A\"");
        close();
        assertThat(JournalVerifier.verify(SqliteRecord.file(workspace)).intact()).isTrue();
        open();
    }

    @Test
    void whatIsEnteredAsTheFolderSaysIsNoEntry() {
        Dossier dossier = trio();
        dossier.enter(FIRST_NAME.key(), "Léa");
        assertThat(record.journal(Set.of("sheet"))).isEmpty();
    }

    @Test
    void aWithdrawnConsentReachesTheCase() {
        Dossier dossier = trio();
        List<Object> before = dossier.opening();
        dossier.enter(CONSENT_STATUS.of("P2"), "WITHDRAWN");

        assertThat(dossier.theCase().consentOf("P2").orElseThrow().status()).isEqualTo(Consent.Status.WITHDRAWN);
        assertThat(dossier.opening()).isNotEqualTo(before);
    }

    @Test
    void aWholeDemonstrationLacksNothingThatBlocks() {
        Dossier dossier = trio();
        assertThat(dossier.missing(Need.OPENING)).isEmpty();
        assertThat(dossier.missing(Need.SIGNATURE)).isEmpty();
        assertThat(dossier.doubts()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"CARE,patient.birthName;indication.code;consent.date", "DEMONSTRATION,indication.code;consent.date",
            "RESEARCH,", "PUBLIC,"})
    void whatBlocksASignatureDependsOnTheFramework(Framework framework, String expected) {
        Dossier dossier = trio();
        dossier.enterAll(Map.of(FRAMEWORK.key(), framework.name(), BIRTH_NAME.key(), "", INDICATION.key(), "",
                CONSENT_DATE.of("P1"), "", CONSENT_DATE.of("P2"), ""));

        assertThat(dossier.missing(Need.SIGNATURE).stream().map(one -> one.key().field()))
                .isEqualTo(expected == null ? List.of() : List.of(expected.split(";")));
    }

    @Test
    void theProbandsConsentBlocksTheOpeningAndARelativesDoesNot() {
        Dossier dossier = trio();
        dossier.enterAll(Map.of(CONSENT_STATUS.of("P1"), "", CONSENT_STATUS.of("P3"), ""));

        assertThat(dossier.missing(Need.OPENING)).extracting(Missing::key).containsExactly(CONSENT_STATUS.of("P1"));
        assertThat(dossier.missing(Need.NOTHING)).extracting(Missing::key).contains(CONSENT_STATUS.of("P3"));
        dossier.enter(FRAMEWORK.key(), "PUBLIC");
        assertThat(dossier.missing()).isEmpty();
    }

    @Test
    void bothHoldersOfParentalAuthoritySignForAMinorAndTheMinorIsAsked() {
        Dossier dossier = trio();
        assertThat(dossier.missing()).extracting(Missing::key).contains(ASSENT.of("P1"))
                .doesNotContain(SIGNATORIES.of("P1"), ASSENT.of("P2"));
        dossier.enter(SIGNATORIES.of("P1"), "mère");
        assertThat(dossier.missing()).extracting(Missing::key).contains(SIGNATORIES.of("P1"));
        dossier.enter(BIRTH_DATE.key(), "1990-01-01");
        assertThat(dossier.missing()).extracting(Missing::key).doesNotContain(SIGNATORIES.of("P1"), ASSENT.of("P1"));
    }

    @Test
    void aTumourIsAskedMoreThanBlood() {
        Dossier dossier = trio();
        assertThat(dossier.missing()).extracting(Missing::key).doesNotContain(TUMOUR_CONTENT.of("P1"));
        dossier.enter(SAMPLE_KIND.of("P1"), "tumeur FFPE");
        assertThat(dossier.missing()).extracting(Missing::key).contains(TUMOUR_CONTENT.of("P1"),
                CONTROL_TISSUE.of("P1"), SOMATIC_ATTESTATION.of("P1"));
    }

    @Test
    void theIndicationsOwnQuestionsFollowTheIndication() {
        Dossier dossier = trio();
        assertThat(dossier.fields(SheetSection.SPECIFIC)).extracting(field -> field.id())
                .contains("specific.biochemistry").doesNotContain("specific.mriPattern");
        dossier.enter(INDICATION.key(), "PI12");
        assertThat(dossier.fields(SheetSection.SPECIFIC)).extracting(field -> field.id())
                .contains("specific.mriPattern").doesNotContain("specific.biochemistry");
    }

    @ParameterizedTest
    @CsvSource({"patient.sex,MALE,nirSex pedigreeSex", "patient.birthDate,2022-04-12,nirBirth",
            "patient.birthPlace,'',qualifiedTraits",
            "patient.birthDate,2027-04-12,nirBirth birthInFuture prescribedBeforeBirth",
            "indication.region,Occitanie,platform", "indication.framework,CARE,oidNotReal", "indication.code,PI04,''"})
    void contradictionsAreNamed(String field, String value, String doubts) {
        Dossier dossier = trio();
        dossier.enter(new FieldKey(field, ""), value);

        assertThat(String.join(" ", dossier.doubts().stream().map(one -> one.key().replace("intake.doubt.", ""))
                .toList())).isEqualTo(doubts);
    }

    @Test
    void ageAndIndicationAreComparedOnTheDayOfPrescription() {
        Dossier dossier = trio();
        dossier.enterAll(Map.of(BIRTH_DATE.key(), "2000-04-12", INDICATION.key(), "PI04"));

        assertThat(dossier.doubts()).filteredOn(one -> one.key().endsWith(".age")).singleElement()
                .extracting(Doubt::arguments).isEqualTo(List.of("PI04", "18", "26"));
    }

    @Test
    void anIdentityIsSettledForItsDataAlone() {
        assertThat(IdentitySettlement.read(record, "C", "h1")).isEmpty();
        IdentitySettlement.settle(record, "C", "h1", "Dr Test", "Dominique FICTIF", "tubes\nvérifiés");
        assertThat(IdentitySettlement.read(record, "C", "h1").orElseThrow().biologist()).isEqualTo("Dominique FICTIF");
        assertThat(IdentitySettlement.read(record, "C", "h1").orElseThrow().reason()).isEqualTo("tubes\nvérifiés");
        assertThat(IdentitySettlement.read(record, "C", "h2")).isEmpty();
        assertThat(IdentitySettlement.read(record, "D", "h1")).isEmpty();
        IdentitySettlement.reopen(record, "C", "h1", "Dr Test");
        assertThat(IdentitySettlement.read(record, "C", "h1")).isEmpty();
    }

    @Test
    void attachmentsAreCopiedListedAndTakenAway() throws IOException {
        Path scan = java.nio.file.Files.writeString(workspace.resolve("scan signé.pdf"), "%PDF-1.4");
        Dossier dossier = trio();
        Attachment added = dossier.attachments().add(scan, Attachment.Kind.CONSENT, "P1");
        java.nio.file.Files.delete(scan);

        assertThat(dossier.attachments().all()).containsExactly(added);
        assertThat(added.file()).hasContent("%PDF-1.4").startsWith(workspace);
        assertThat(dossier(folder("pi09-wt1-trio")).attachments().all()).isEmpty();
        dossier.attachments().remove(added);
        assertThat(dossier.attachments().all()).isEmpty();
    }

    @Test
    void theDayIsTheStations() {
        assertThat(trio().today()).isEqualTo(LocalDate.of(2026, 11, 25));
    }
}
