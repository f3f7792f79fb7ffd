package org.alidade.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.alidade.model.Consent.IncidentalChoice;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The three regimes of pfmg.md §3.5. */
class ConsentRegimeTest {
    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            Consentement PFMG v1,        2020-05-04, INFORM,        PLAN_2019, NOT_OFFERED
            Consentement PFMG v1,        2021-08-03, INFORM,        PLAN_2019, NOT_OFFERED
            Consentement PFMG v3,        2021-08-04, INFORM,        LAW_2021,  INFORM
            Consentement PFMG v3,        2026-08-28, DO_NOT_INFORM, LAW_2021,  DO_NOT_INFORM
            Consentement PFMG v3,        -,          INFORM,        LAW_2021,  INFORM
            Formulaire 2019,             -,          INFORM,        PLAN_2019, NOT_OFFERED
            Protocole de recherche X,    2024-01-01, INFORM,        RESEARCH,  NOT_OFFERED
            Soin et recherche v2,        2024-01-01, INFORM,        LAW_2021,  INFORM
            Research protocol DEFIDIAG,  2019-01-01, DO_NOT_INFORM, RESEARCH,  NOT_OFFERED
            """)
    void theRegimeDecidesWhetherThereWasAChoice(String model, LocalDate date, IncidentalChoice recorded,
            ConsentRegime regime, IncidentalChoice holds) {
        Consent consent = new Consent("P1", Consent.Status.GIVEN, model, Optional.ofNullable(date), recorded, false,
                List.of());

        assertThat(consent.regime()).isEqualTo(regime);
        assertThat(consent.choiceThatHolds()).isEqualTo(holds);
    }
}
