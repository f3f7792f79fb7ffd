package org.alidade.workflow;

import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.alidade.casefile.Meeting.Moment;
import org.alidade.casefile.Meeting.Outcome;
import org.alidade.record.DecisionRecord;
import org.alidade.record.JournalEntry;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The meetings of a case in the journal: a row per state; a meeting is known by its moment and day. */
final class HeldMeetings {
    private static final String ACT = "rcp";
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private HeldMeetings() {
    }

    /** The latest state of each, the newest first. */
    static List<HeldMeeting> read(DecisionRecord record, String caseId) {
        Map<String, HeldMeeting> byDay = new LinkedHashMap<>();
        for (JournalEntry entry : record.journal()) {
            if (entry.act().equals(ACT) && entry.caseId().equals(caseId)) {
                byDay.put(entry.subject(), parse(entry.newValue()));
            }
        }
        List<HeldMeeting> meetings = new ArrayList<>(byDay.values());
        meetings.sort(Comparator.comparing(HeldMeeting::date).reversed());
        return List.copyOf(meetings);
    }

    static void write(DecisionRecord record, String caseId, String person, HeldMeeting meeting) {
        String subject = meeting.moment().name() + " " + meeting.date();
        Optional<HeldMeeting> before = read(record, caseId).stream()
                .filter(one -> one.moment() == meeting.moment() && one.date().equals(meeting.date())).findFirst();
        if (before.filter(meeting::equals).isEmpty()) {
            record.note(caseId, person, ACT, subject, before.map(HeldMeetings::text).orElse(""), text(meeting));
        }
    }

    private static String text(HeldMeeting meeting) {
        ObjectNode root = MAPPER.createObjectNode().put("moment", meeting.moment().name())
                .put("date", meeting.date().toString()).put("quorum", meeting.quorum())
                .put("decision", meeting.decision()).put("minutes", meeting.minutes());
        meeting.outcome().ifPresent(outcome -> root.put("outcome", outcome.name()));
        meeting.participants().forEach(root.putArray("participants")::add);
        return root.toString();
    }

    private static HeldMeeting parse(String text) {
        try {
            JsonNode root = MAPPER.readTree(text);
            List<String> participants = new ArrayList<>();
            root.path("participants").forEach(one -> participants.add(one.asText()));
            return new HeldMeeting(Moment.valueOf(root.path("moment").asText()),
                    LocalDate.parse(root.path("date").asText()), participants, root.path("quorum").asInt(),
                    Optional.of(root.path("outcome").asText()).filter(name -> !name.isEmpty()).map(Outcome::valueOf),
                    root.path("decision").asText(), root.path("minutes").asText());
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("the journal's meeting cannot be read", e);
        }
    }
}
