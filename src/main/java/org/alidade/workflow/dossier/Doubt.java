package org.alidade.workflow.dossier;

import java.util.List;

import org.alidade.model.sheet.FieldKey;

/** Two facts of a case that do not go together: shown at a field, forbids nothing. {@code key}: of its sentence. */
public record Doubt(FieldKey at, String key, List<String> arguments) {
    public Doubt {
        arguments = List.copyOf(arguments);
    }
}
