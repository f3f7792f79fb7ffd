package org.alidade.filtering;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.alidade.model.AffectedStatus;
import org.alidade.model.Consent;
import org.alidade.model.Consent.IncidentalChoice;
import org.alidade.model.Consent.Status;
import org.alidade.model.Families;
import org.alidade.model.Framework;
import org.alidade.model.Pedigree;
import org.alidade.model.Problem;
import org.alidade.model.Sex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Article 16-10 of the civil code: written prior consent, revocable at any time (pfmg.md §3.5). */
class ConsentGateTest {
    private static final Pedigree DUO = Families.of(Families.child(Sex.MALE),
            Families.mother(AffectedStatus.UNAFFECTED), Families.father(AffectedStatus.UNAFFECTED));

    private static Consent consent(String person, Status status, Optional<LocalDate> date) {
        return new Consent(person, status, "form 1", date, IncidentalChoice.DO_NOT_INFORM, false, List.of());
    }

    @ParameterizedTest
    @CsvSource({"CARE, none, locked", "CARE, GIVEN, open", "CARE, WITHDRAWN, locked", "CARE, REFUSED, locked",
            "RESEARCH, none, locked", "RESEARCH, GIVEN, open", "RESEARCH, WITHDRAWN, locked",
            "RESEARCH, REFUSED, locked", "PUBLIC, none, open", "PUBLIC, GIVEN, open", "PUBLIC, WITHDRAWN, locked",
            "PUBLIC, REFUSED, locked", "DEMONSTRATION, none, locked", "DEMONSTRATION, GIVEN, open",
            "DEMONSTRATION, WITHDRAWN, locked", "DEMONSTRATION, REFUSED, locked"})
    void theProbandsConsentOpensTheCase(Framework framework, String status, String expected) {
        List<Consent> consents = new ArrayList<>();
        if (!status.equals("none")) {
            consents.add(consent("C", Status.valueOf(status), Optional.empty()));
        }

        ConsentGate.Outcome outcome = ConsentGate.check(framework, consents, DUO, "C");

        assertThat(outcome instanceof ConsentGate.Open).isEqualTo(expected.equals("open"));
        if (outcome instanceof ConsentGate.Locked locked) {
            assertThat(locked.problems()).singleElement().extracting(Problem::code).isEqualTo("consent.locked");
        }
    }

    @Test
    void aRelativeWithoutConsentStaysOutAndIsNamed() {
        List<Consent> consents = List.of(consent("C", Status.GIVEN, Optional.empty()),
                consent("M", Status.REFUSED, Optional.empty()));

        ConsentGate.Open open = (ConsentGate.Open) ConsentGate.check(Framework.CARE, consents, DUO, "C");

        assertThat(open.usablePersons()).containsExactly("C");
        assertThat(open.problems()).extracting(Problem::code).containsExactly("consent.relativeRefused",
                "consent.relativeMissing");
    }

    @ParameterizedTest
    @CsvSource({"2026-01-01, 2026-02-01, locked", "2026-02-01, 2026-01-01, open", "2026-01-01, 2026-01-01, locked",
            "2026-01-01, , locked", ", 2026-01-01, locked"})
    void theLastWordCountsAndADoubtMeansNo(LocalDate given, LocalDate withdrawn, String expected) {
        List<Consent> consents = List.of(consent("C", Status.GIVEN, Optional.ofNullable(given)),
                consent("C", Status.WITHDRAWN, Optional.ofNullable(withdrawn)));

        assertThat(ConsentGate.check(Framework.CARE, consents, DUO, "C") instanceof ConsentGate.Open)
                .isEqualTo(expected.equals("open"));
    }
}
