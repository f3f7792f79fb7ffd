package org.alidade.report;

import java.util.List;
import java.util.Optional;
import org.alidade.model.LocalizedText;
import org.alidade.report.Findings.Outcome;
import org.alidade.text.Messages;

/** Texts that the data propose; a person takes them over, changes them, or writes others. */
public final class ProposedTexts {
    private ProposedTexts() {
    }

    /** The sentences of the result. */
    public static String synthesis(ReportInput input, Messages messages) {
        return String.join("\n", new ResultSentences(unedited(input), new Wording(messages)).all());
    }

    /** The conclusion: the result in a person's mouth, with the question it answers. */
    public static String conclusion(ReportInput input, Messages messages) {
        return String.join(" ", new ResultSentences(unedited(input), new Wording(messages)).all());
    }

    /** What follows, by the outcome and the benefit that the plan expects of the pre-indication. */
    public static String conduct(ReportInput input, Messages messages) {
        Wording wording = new Wording(messages);
        Outcome outcome = new ResultSentences(unedited(input), wording).outcome();
        Optional<String> benefit = input.indication().map(one -> one.benefit()).map(text -> in(text, messages))
                .filter(text -> !text.isBlank() && outcome == Outcome.POSITIVE)
                .map(text -> wording.text("proposed.benefit", text));
        return String.join(" ", benefit.map(text -> List.of(text, wording.text("proposed.conduct." + outcome.name())))
                .orElseGet(() -> List.of(wording.text("proposed.conduct." + outcome.name()))));
    }

    private static String in(LocalizedText text, Messages messages) {
        return text.in(messages.locale());
    }

    /** What the family reads: the outcome in plain words, naming no variant. */
    public static String lay(ReportInput input, Messages messages) {
        Wording wording = new Wording(messages);
        Outcome outcome = new ResultSentences(unedited(input), wording).outcome();
        return String.join("\n\n", wording.text("lay.what"), wording.text("lay." + outcome.name()),
                wording.text("lay.limits"), wording.text("lay.next"));
    }

    private static ReportInput unedited(ReportInput input) {
        ReportExtras extras = input.extras();
        return input.with(new ReportExtras(extras.edition(), extras.coverage(), extras.kinds(), extras.singleAlleles(),
                extras.filters(), extras.genomicNames(), extras.notes(), extras.diseases(),
                new ReportExtras.Texts("", extras.texts().lay(), extras.texts().incidental()), extras.held()));
    }
}
