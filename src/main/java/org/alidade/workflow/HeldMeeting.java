package org.alidade.workflow;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.alidade.casefile.Meeting;
import org.alidade.casefile.Meeting.Moment;
import org.alidade.casefile.Meeting.Outcome;

/**
 * A multidisciplinary meeting (RCP) about a case, as a record.
 *
 * @param participants name and quality of each
 * @param quorum how many the laboratory's rules ask for; 0 where they ask for none
 * @param outcome of a meeting before the examination
 * @param decision in words
 * @param minutes what was said
 */
public record HeldMeeting(Moment moment, LocalDate date, List<String> participants, int quorum,
        Optional<Outcome> outcome, String decision, String minutes) {
    public HeldMeeting {
        participants = participants.stream().map(String::strip).filter(name -> !name.isEmpty()).toList();
    }

    /** Whether enough were present for a decision. */
    public boolean isQuorate() {
        return participants.size() >= quorum;
    }

    Meeting asMeeting() {
        return new Meeting(moment, Optional.of(date), decision, participants, outcome);
    }
}
