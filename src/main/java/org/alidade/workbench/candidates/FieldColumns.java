package org.alidade.workbench.candidates;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.alidade.filtering.ScopedVariant;
import org.alidade.model.VariantKey;
import org.alidade.text.Messages;
import org.alidade.variants.record.ExtraField;
import org.alidade.variants.record.RecordValues;
import org.alidade.workflow.CaseSession;

/**
 * A column for every field that the headers of the case's VCFs define, hidden until a person asks for it. Values are read
 * from the record of a row when the row is drawn or ordered, and kept for a while.
 */
final class FieldColumns {
    private static final int KEPT = 2_000;
    private static final int LONGEST = 120;
    private static final double WIDTH = 7;
    private final CaseSession session;
    private final Messages messages;
    private final List<FamilyMember> family;
    private final Map<VariantKey, Optional<RecordValues>> read = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<VariantKey, Optional<RecordValues>> eldest) {
            return size() > KEPT;
        }
    };

    FieldColumns(CaseSession session, Messages messages, List<FamilyMember> family) {
        this.session = session;
        this.messages = messages;
        this.family = family;
    }

    static List<ColumnSpec> of(CaseSession session, Messages messages, List<FamilyMember> family) {
        FieldColumns made = new FieldColumns(session, messages, family);
        return session.fields().stream().map(made::column).toList();
    }

    private ColumnSpec column(ExtraField field) {
        String place = field.sample() ? "FORMAT" : "INFO";
        ColumnOrder<?> order = field.isNumeric()
                ? ColumnOrder.number(row -> row.variants().stream().flatMap(one -> number(field, one).stream())
                        .max(Double::compare))
                : ColumnOrder.text(row -> text(field, row.first()));
        List<String> classes = field.isNumeric() && !field.sample() ? List.of("number") : List.of();
        String start = field.sample() ? ColumnSpec.FORMAT : ColumnSpec.INFO;
        return new ColumnSpec(start + field.id(), field.id(),
                messages.text("candidates.field.meaning", place, field.id(), field.description()), WIDTH, false, false,
                order, () -> new LinesCell(row -> row.lines(one -> shortened(text(field, one))), classes));
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }

    /** Of INFO the value; of FORMAT that of every sequenced person, the proband first. */
    String text(ExtraField field, ScopedVariant variant) {
        Optional<RecordValues> values = values(variant);
        if (values.isEmpty()) {
            return ColumnOrder.ABSENT;
        }
        if (!field.sample()) {
            return joined(values.get().info(field));
        }
        List<String> each = new ArrayList<>();
        family.forEach(member -> each.add(joined(values.get().of(field, member.sample()))));
        return each.stream().allMatch(ColumnOrder.ABSENT::equals)
                ? ColumnOrder.ABSENT
                : each.stream().collect(Collectors.joining(" · "));
    }

    private static String joined(List<String> values) {
        return values.isEmpty() ? ColumnOrder.ABSENT : String.join(",", values);
    }

    /** What a row is ordered by: the first value, of FORMAT that of the proband. */
    private Optional<Double> number(ExtraField field, ScopedVariant variant) {
        return values(variant).flatMap(values -> (field.sample()
                ? family.stream().limit(1).flatMap(member -> values.of(field, member.sample()).stream())
                : values.info(field).stream()).findFirst()).flatMap(FieldColumns::parsed);
    }

    private static Optional<Double> parsed(String text) {
        try {
            return Optional.of(Double.valueOf(text)).filter(value -> !value.isNaN());
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private Optional<RecordValues> values(ScopedVariant variant) {
        VariantKey key = variant.evidence().key();
        synchronized (read) {
            Optional<RecordValues> known = read.get(key);
            if (known != null) {
                return known;
            }
        }
        Optional<RecordValues> values = session.record(variant);
        synchronized (read) {
            read.put(key, values);
        }
        return values;
    }
}
