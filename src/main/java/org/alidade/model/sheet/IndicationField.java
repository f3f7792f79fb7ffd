package org.alidade.model.sheet;

import java.util.List;

import org.alidade.model.LocalizedText;

/** A question that only some pre-indications ask. {@code labels}: names of the choices, in their order. */
public record IndicationField(String id, List<String> indications, LocalizedText label, FieldKind kind,
        List<String> choices, List<LocalizedText> labels) implements SheetField {
    public IndicationField {
        indications = List.copyOf(indications);
        choices = List.copyOf(choices);
        labels = List.copyOf(labels);
    }

    @Override
    public SheetSection section() {
        return SheetSection.SPECIFIC;
    }

    @Override
    public Need need() {
        return Need.NOTHING;
    }
}
