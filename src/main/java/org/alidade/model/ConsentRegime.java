package org.alidade.model;

import java.time.LocalDate;
import java.util.Locale;

/** Under which rules of law a consent was given, which decides whether an incidental finding can be returned at all. */
public enum ConsentRegime {
    /** The plan's forms of 2019: «ne proposeront pas aux patients de leur faire un retour». */
    PLAN_2019,
    /** Law 2021-1017 (article 16-10 of the civil code): the patient's choice. */
    LAW_2021,
    /** A study: its own protocol says what is returned, and no diagnostic report is made. */
    RESEARCH;

    /** Law 2021-1017 of 2 August 2021 came into force the day after it was published, on 3 August. */
    static final LocalDate LAW = LocalDate.of(2021, 8, 4);

    /** A form that is named after the study or the year is believed; else the day of the signature decides. */
    static ConsentRegime of(Consent consent) {
        String model = consent.model().toLowerCase(Locale.ROOT);
        // a form of care may name the research to which it lets data go; one of a study begins with it
        if (model.strip().matches("(protocole|recherche|research|étude|study)\\b.*")) {
            return RESEARCH;
        }
        boolean early = consent.date().filter(day -> day.isBefore(LAW)).isPresent();
        return early || consent.date().isEmpty() && model.contains("2019") ? PLAN_2019 : LAW_2021;
    }
}
