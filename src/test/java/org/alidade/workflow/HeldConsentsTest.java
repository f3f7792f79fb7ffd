package org.alidade.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.alidade.knowledge.KnowledgeException;
import org.alidade.model.Consent;
import org.alidade.model.Problem;
import org.alidade.progress.Progress;
import org.alidade.workflow.Workstation.Opening;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Once a case is imported the record holds the consents: what an edited file gives is shown and waits for a person, what it
 * takes back holds at once (article 16-10 of the civil code: revocable at any time, in whole or in part).
 */
class HeldConsentsTest {
    @TempDir
    private Path folder;
    private Path theCase;
    private Path workspace;

    @BeforeEach
    void openOnce() throws IOException, KnowledgeException {
        theCase = SampleStation.copy("pi05-mt-singleton", folder.resolve("case"));
        workspace = folder.resolve("workspace");
        edit("incidental: [a-z_]+", "incidental: do_not_inform");
        edit("research: true", "research: false");
        try (LocalWorkstation station = SampleStation.open(workspace)) {
            SampleStation.open(station, theCase).close();
        }
    }

    private void edit(String pattern, String by) throws IOException {
        Path yaml = theCase.resolve("alidade.yaml");
        Files.writeString(yaml, Files.readString(yaml).replaceAll(pattern, by));
    }

    private Opening open(LocalWorkstation station) {
        return station.open(new CaseRequest.Folder(theCase), Progress.none());
    }

    private static Consent ofProband(CaseSession session) {
        return session.theCase().consentOf(session.theCase().probandId()).orElseThrow();
    }

    @Test
    void whatAnEditedFileGivesWaitsForAPerson() throws IOException, KnowledgeException {
        edit("research: false", "research: true");
        edit("incidental: do_not_inform", "incidental: inform");
        try (LocalWorkstation station = SampleStation.open(workspace)) {
            Opening opening = open(station);
            assertThat(opening.problems()).extracting(Problem::code).contains("consent.edited");
            try (CaseSession session = opening.session().orElseThrow()) {
                assertThat(ofProband(session).researchTransmission()).isFalse();
                assertThat(ofProband(session).incidentalFindings()).isEqualTo(Consent.IncidentalChoice.DO_NOT_INFORM);

                session.dossier().consents().accept(session.dossier().consents().differences().getFirst(),
                        "nouveau formulaire signé");
            }
            try (CaseSession session = open(station).session().orElseThrow()) {
                assertThat(ofProband(session).researchTransmission()).isTrue();
                assertThat(ofProband(session).incidentalFindings()).isEqualTo(Consent.IncidentalChoice.INFORM);
                assertThat(session.dossier().consents().differences()).isEmpty();
            }
        }
    }

    @Test
    void aWithdrawalHoldsAtOnceAndAnotherEditDoesNotUndoIt() throws IOException, KnowledgeException {
        edit("status: given", "status: withdrawn");
        try (LocalWorkstation station = SampleStation.open(workspace)) {
            Opening locked = open(station);
            assertThat(locked.session()).isEmpty();
            assertThat(locked.problems()).extracting(Problem::code).contains("consent.takenBack", "consent.locked");

            edit("status: withdrawn", "status: given");
            Opening again = open(station);
            assertThat(again.session()).isEmpty();
            assertThat(again.problems()).extracting(Problem::code).contains("consent.edited", "consent.locked");
        }
    }

    @Test
    void anUnchangedFileRaisesNothing() throws IOException, KnowledgeException {
        try (LocalWorkstation station = SampleStation.open(workspace)) {
            assertThat(open(station).problems()).extracting(Problem::code)
                    .noneMatch(code -> code.startsWith("consent."));
        }
    }
}
