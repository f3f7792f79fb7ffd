package org.alidade.workbench.common;

import java.util.OptionalDouble;

import org.alidade.model.SourceFact;
import org.alidade.text.Messages;
import org.alidade.text.Numbers;

/** What installed sources say of a variant, in words. */
public final class SourceWords {
    private static final java.util.List<String> NAMED = java.util.List.of("segdup", "low_complexity", "blind_region",
            "gnomad_sv", "gnomad_cnv", "gnomad_mt_homoplasmic", "gnomad_mt_heteroplasmic", "gnomad_mt_an",
            "str_limits");
    private final Messages messages;

    public SourceWords(Messages messages) {
        this.messages = messages;
    }

    /** The name of a column: that of the clinic where it has one, else as the source writes it. */
    public String heading(String column) {
        return NAMED.contains(column) ? messages.text("common.source." + column) : column;
    }

    /** A value without its source. */
    public String value(SourceFact fact) {
        return switch (fact.kind()) {
            case FREQUENCY -> frequency(fact.value());
            case NUMBER -> number(fact.value());
            case CLASS, TEXT -> fact.value();
            case FLAG -> fact.value().isEmpty()
                    ? messages.text("common.source.yes")
                    : messages.text("common.source.yesNamed", fact.value());
            case SITE -> messages.text(fact.value().isEmpty() ? "common.source.siteUncounted" : "common.source.site",
                    frequency(fact.value()), messages.numbers().percent(fact.share().orElse(0), 0));
        };
    }

    private String frequency(String text) {
        OptionalDouble value = Numbers.parse(text);
        return value.isPresent() ? messages.numbers().percent(value.getAsDouble(), 3) : text;
    }

    private String number(String text) {
        OptionalDouble value = Numbers.parse(text);
        boolean whole = value.isPresent() && value.getAsDouble() == Math.rint(value.getAsDouble());
        return value.isEmpty()
                ? text
                : whole
                        ? messages.numbers().whole((long) value.getAsDouble())
                        : messages.numbers().decimal(value.getAsDouble(), 3);
    }
}
