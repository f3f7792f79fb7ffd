package org.alidade.model.sheet;

import java.util.List;

/** One question of the form. */
public sealed interface SheetField permits StandardField, IndicationField {
    /** For instance {@code patient.birthName}; what stands before the first dot is the group that the journal names. */
    String id();

    SheetSection section();

    FieldKind kind();

    /** The codes or texts that are offered; empty where the kind has none, or where they come from elsewhere. */
    List<String> choices();

    Need need();
}
