package org.alidade.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A multidisciplinary meeting (RCP) before or after the examination. */
public record Meeting(Moment moment, Optional<LocalDate> date, String decision, List<String> participants) {
    /** Before the prescription, or after the report. */
    public enum Moment {
        UPSTREAM, DOWNSTREAM
    }

    public Meeting {
        participants = List.copyOf(participants);
    }
}
