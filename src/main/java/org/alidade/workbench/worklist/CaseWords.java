package org.alidade.workbench.worklist;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

import org.alidade.model.Problem;
import org.alidade.text.Messages;
import org.alidade.workflow.queue.CaseOverview;
import org.alidade.workflow.queue.NextStep;

/** How the list writes a case. */
final class CaseWords {
    private final Messages messages;
    private final LocalDate today;

    CaseWords(Messages messages, LocalDate today) {
        this.messages = messages;
        this.today = today;
    }

    /** The name; without it, on demand, what a meeting may hear: sex and age. */
    String patient(CaseOverview one, boolean hidden) {
        if (!hidden) {
            return one.identity().name().isEmpty() ? "–" : one.identity().name();
        }
        Optional<Period> age = one.identity().birthDate().map(birth -> Period.between(birth, today));
        String sex = messages.text("worklist.sex." + one.identity().sex());
        return age.map(period -> messages.text("worklist.hidden", sex, age(period))).orElse(sex);
    }

    private String age(Period age) {
        return age.getYears() >= 2
                ? messages.text("worklist.years", age.getYears())
                : messages.text("worklist.months", age.toTotalMonths());
    }

    String status(CaseOverview one) {
        return messages.text("worklist.status." + one.status());
    }

    /** Days, and a sign and a word where they are too many. */
    String age(CaseOverview one) {
        return one.ageDays(today).map(days -> messages.text(one.isOverdue(today) ? "worklist.overdue" : "worklist.days",
                days)).orElse("–");
    }

    String priority(CaseOverview one) {
        return one.urgency().map(reason -> messages.text("worklist.urgent", reason)).orElse("");
    }

    String next(CaseOverview one) {
        NextStep step = one.next();
        return step.kind() == NextStep.Kind.REPAIR
                ? one.problems().stream().findFirst().map(this::problem).orElse("")
                : messages.text("worklist.next." + step.kind(), step.count());
    }

    private String problem(Problem problem) {
        return messages.line(problem);
    }

    String counts(CaseOverview one) {
        return one.reviewed() == 0 ? "" : messages.text("worklist.counts", one.reviewed(), one.reported());
    }
}
