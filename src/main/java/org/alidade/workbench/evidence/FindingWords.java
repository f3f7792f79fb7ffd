package org.alidade.workbench.evidence;

import java.util.Locale;
import java.util.OptionalDouble;
import org.alidade.reads.AlleleReads;
import org.alidade.reads.FractionInterval;
import org.alidade.reads.VariantReads;
import org.alidade.reads.verdict.ReadVerdict.Answer;
import org.alidade.reads.verdict.ReviewTag;
import org.alidade.reads.verdict.Sign;
import org.alidade.text.Messages;

/** Puts into words what the reads say. */
final class FindingWords {
    private static final String NONE = "–";
    private final Messages messages;

    FindingWords(Messages messages) {
        this.messages = messages;
    }

    String sign(Sign sign) {
        String key = "evidence.sign." + sign.kind().name();
        return switch (sign.kind()) {
            case FEW_READS, FEW_ALTERNATIVE, DISCREPANT_REGION, HOMOPOLYMER, DINUCLEOTIDE, TANDEM_REPEAT ->
                messages.text(key, (int) sign.value());
            case LOW_BASE_QUALITY, MISMATCHES -> messages.text(key, messages.numbers().decimal(sign.value(), 1));
            case ORIENTATION -> messages.text(key, String.format(Locale.ROOT, "%.1e", sign.value()));
            default -> messages.text(key, share(sign.value()));
        };
    }

    String tag(ReviewTag tag) {
        return tag.name() + " · " + messages.text("evidence.tag." + tag.name());
    }

    String answer(Answer answer) {
        return messages.text("evidence.answer." + answer.name());
    }

    /** The style of the chip; its text says the same. */
    static String style(Answer answer) {
        return switch (answer) {
            case SUPPORTED -> "good";
            case DOUBTFUL -> "warn";
            case LIKELY_ARTEFACT -> "bad";
            case ABSENT, NOT_ASSESSABLE -> "plain";
        };
    }

    String fraction(VariantReads reads) {
        return reads.fraction().map(this::interval).orElse(NONE);
    }

    private String interval(FractionInterval share) {
        return messages.numbers().decimal(share.fraction(), 2) + " (" + messages.numbers().decimal(share.low(), 2)
                + " – " + messages.numbers().decimal(share.high(), 2) + ")";
    }

    static String strands(AlleleReads reads) {
        return reads.forward() + " / " + reads.reverse();
    }

    String both(OptionalDouble reference, OptionalDouble alternative, int digits) {
        return number(reference, digits) + " / " + number(alternative, digits);
    }

    String shares(OptionalDouble reference, OptionalDouble alternative) {
        return share(reference) + " / " + share(alternative);
    }

    String share(OptionalDouble value) {
        return value.isPresent() ? share(value.getAsDouble()) : NONE;
    }

    private String share(double value) {
        return messages.numbers().percent(value, 2);
    }

    private String number(OptionalDouble value, int digits) {
        return value.isPresent() ? messages.numbers().decimal(value.getAsDouble(), digits) : NONE;
    }

    /** A common logarithm of likelihoods, with its sign. */
    String ratio(double value) {
        return (value > 0 ? "+" : "") + messages.numbers().decimal(value, 1);
    }
}
