package org.alidade.workflow.queue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.alidade.model.Framework;
import org.alidade.model.Problem;
import org.alidade.model.Sex;
import org.alidade.workflow.CaseRequest;

/**
 * One line of the list of cases.
 *
 * @param request how it is opened
 * @param since the day from which its age counts: receipt of the patient's sample, else prescription
 * @param delayDays after how many days it is overdue
 * @param urgency why it goes first; empty where it does not
 * @param reader whom it was given to
 * @param problems why its folder cannot be read; empty where it can
 */
public record CaseOverview(CaseRequest request, String id, Identity identity, Optional<String> indication,
        Optional<Framework> framework, CaseStatus status, NextStep next, Optional<LocalDate> since, int delayDays,
        Optional<String> urgency, Optional<String> reader, int reviewed, int reported, Optional<Instant> lastOpened,
        List<Problem> problems) {
    /** Who the patient is; {@code name} is empty where the case has none. */
    public record Identity(String name, Sex sex, Optional<LocalDate> birthDate) {
    }

    public CaseOverview {
        problems = List.copyOf(problems);
    }

    public boolean isUrgent() {
        return urgency.isPresent();
    }

    /** Days waited; empty where no day is known. */
    public Optional<Long> ageDays(LocalDate today) {
        return since.map(day -> today.toEpochDay() - day.toEpochDay());
    }

    /** Whether it waits for longer than cases of its kind usually do. */
    public boolean isOverdue(LocalDate today) {
        return status != CaseStatus.SIGNED && status != CaseStatus.CONCLUDED
                && ageDays(today).filter(days -> days > delayDays).isPresent();
    }
}
