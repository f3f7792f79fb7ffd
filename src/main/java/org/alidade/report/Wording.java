package org.alidade.report;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.alidade.classification.Strength;
import org.alidade.model.Genotype;
import org.alidade.model.PathogenicityClass;
import org.alidade.model.Person;
import org.alidade.model.VariantEvidence;
import org.alidade.model.Zygosity;
import org.alidade.report.ReportContent.Field;
import org.alidade.text.Messages;
import org.alidade.text.Numbers;

/** Values of the domain in the report's words. */
record Wording(Messages messages) {
    /** The text under {@code report.<key>}. */
    String text(String key, Object... arguments) {
        return messages.text("report." + key, arguments);
    }

    Numbers numbers() {
        return messages.numbers();
    }

    Locale locale() {
        return messages.locale();
    }

    /** The value, or the word for what the case does not say. */
    String orNotGiven(Optional<String> value) {
        return value.filter(text -> !text.isBlank()).orElse(text("notGiven"));
    }

    String date(LocalDate date) {
        return numbers().date(date);
    }

    String date(Optional<LocalDate> date) {
        return orNotGiven(date.map(this::date));
    }

    String time(LocalDateTime time) {
        return date(time.toLocalDate()) + String.format(Locale.ROOT, " %02d:%02d", time.getHour(), time.getMinute());
    }

    String yesNo(boolean value) {
        return text(value ? "yes" : "no");
    }

    /** {@code classe 5, pathogène}. */
    String classWithNumber(PathogenicityClass found) {
        return text("class", found.number(), messages.name(found));
    }

    String strength(Strength strength) {
        return text("strength." + strength.name());
    }

    String role(FamilyView.Role role) {
        return text("role." + role.name());
    }

    String person(FamilyView family, Person person) {
        FamilyView.Role role = family.role(person);
        return role == FamilyView.Role.RELATIVE ? role(role) + " " + person.id() : role(role);
    }

    /** How a person carries the allele; on the mitochondrial genome the share of reads that do. */
    String zygosity(VariantEvidence evidence, Genotype call) {
        return isHeteroplasmy(evidence, call)
                ? text("heteroplasmy", percent(call.alleleFraction().orElse(0)))
                : messages.name(call.zygosity());
    }

    private static boolean isHeteroplasmy(VariantEvidence evidence, Genotype call) {
        return evidence.key().contig().isMitochondrial() && call.carriesAlternative()
                && call.alleleFraction().isPresent();
    }

    /** The share of reads with the allele in a tumour, where zygosity says nothing. */
    String fraction(Genotype call) {
        return call.alleleFraction().isPresent()
                ? text("vaf", percent(call.alleleFraction().getAsDouble()))
                : text("notGiven");
    }

    String fractionState(Genotype call) {
        return call.alleleFraction().isPresent()
                ? text("vafState", percent(call.alleleFraction().getAsDouble()))
                : "";
    }

    /** Zygosity within a sentence: {@code à l’état hétérozygote}. */
    String state(VariantEvidence evidence, Genotype call) {
        if (isHeteroplasmy(evidence, call)) {
            return text("heteroplasmyState", percent(call.alleleFraction().orElse(0)));
        }
        return call.zygosity() == Zygosity.NO_CALL
                ? messages.name(Zygosity.NO_CALL)
                : text("state", messages.name(call.zygosity()));
    }

    /** A fraction (0 to 1) in whole percent, below one with two significant digits. */
    String percent(double fraction) {
        return fraction >= 0.01
                ? numbers().percent(Math.round(fraction * 100) / 100.0, 3)
                : numbers().percent(fraction, 2);
    }

    /** Collects fields, leaving out what the case does not say unless it is asked to say so. */
    final class FieldList {
        private final List<Field> fields = new ArrayList<>();

        FieldList always(String key, String value) {
            fields.add(new Field(text(key), value, false));
            return this;
        }

        FieldList always(String key, Optional<String> value) {
            return always(key, orNotGiven(value));
        }

        FieldList known(String key, Optional<String> value) {
            value.filter(text -> !text.isBlank()).ifPresent(text -> always(key, text));
            return this;
        }

        FieldList wide(String key, Optional<String> value) {
            value.filter(text -> !text.isBlank()).ifPresent(found -> fields.add(new Field(text(key), found, true)));
            return this;
        }

        /** A fact whose name comes with the case. */
        FieldList named(String name, String value) {
            fields.add(new Field(name, value, true));
            return this;
        }

        ReportContent.Fields done() {
            return new ReportContent.Fields(fields);
        }
    }

    FieldList fields() {
        return new FieldList();
    }
}
