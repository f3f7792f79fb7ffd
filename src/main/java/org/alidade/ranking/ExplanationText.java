package org.alidade.ranking;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.alidade.ranking.Explanation.Contribution;
import org.alidade.text.Messages;

/** The explanation of a candidate in words. */
public final class ExplanationText {
    /** Pieces that moved the score by less are not worth a word. */
    private static final double WORTH_SAYING = 0.05;

    private ExplanationText() {
    }

    /** One line a piece of evidence, with what it added: {@code +3,2  faux-sens …}. */
    public static List<String> contributions(Candidate candidate, Messages messages) {
        return candidate.explanation().contributions().stream().map(step -> signed(step, messages)).toList();
    }

    private static String signed(Contribution step, Messages messages) {
        String number = messages.numbers().decimal(Math.abs(step.weight()), 1);
        return (step.weight() < 0 ? "−" : "+") + number + "\u2002" + messages.sentence(step.key(), step.arguments());
    }

    /** What would still be needed, as sentences. */
    public static List<String> missing(Candidate candidate, Messages messages) {
        return candidate.explanation().missing().stream()
                .map(statement -> messages.sentence(statement.key(), statement.arguments())).toList();
    }

    /** What would change the rank most, as a sentence. */
    public static Optional<String> change(Candidate candidate, Messages messages) {
        return candidate.explanation().change()
                .map(statement -> messages.sentence(statement.key(), statement.arguments()));
    }

    /** Why the candidate stands where it stands, in one sentence. */
    public static String sentence(Candidate candidate, Messages messages) {
        String reasons = candidate.explanation().contributions().stream()
                .filter(step -> Math.abs(step.weight()) >= WORTH_SAYING)
                .map(step -> messages.sentence(step.key(), step.arguments())).distinct().limit(4)
                .collect(Collectors.joining(" · "));
        return messages.text("ranking.sentence", candidate.rank(), reasons);
    }
}
