package org.alidade.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A multidisciplinary meeting (RCP) before or after the examination. {@code decision}: in words; may be empty. */
public record Meeting(Moment moment, Optional<LocalDate> date, String decision, List<String> participants,
        Optional<Outcome> outcome) {
    /** A meeting whose outcome stands in its words alone. */
    public Meeting(Moment moment, Optional<LocalDate> date, String decision, List<String> participants) {
        this(moment, date, decision, participants, Optional.empty());
    }

    /** What was decided before a prescription, or why nothing was. */
    public enum Outcome {
        ACCEPTED, REFUSED, COMPLEMENT,
        /** The laboratory does not ask for a meeting here. */
        NOT_REQUIRED,
        /** The examination could not wait for a meeting. */
        URGENT
    }

    /** Before the prescription, or after the report. */
    public enum Moment {
        UPSTREAM, DOWNSTREAM
    }

    public Meeting {
        participants = List.copyOf(participants);
    }
}
