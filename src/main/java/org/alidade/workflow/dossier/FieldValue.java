package org.alidade.workflow.dossier;

import java.util.Optional;

import org.alidade.model.sheet.SheetEntry;

/**
 * What a field holds and where it comes from.
 *
 * @param value in the stored form; empty where nothing is known
 * @param folder what the case's folder says
 * @param entry what a person entered, where one did: it holds, whatever the folder says
 */
public record FieldValue(String value, Optional<String> folder, Optional<SheetEntry> entry) {
    /** Whether a person's entry stands against what the folder says. */
    public boolean differs() {
        return entry.isPresent() && folder.filter(said -> !said.equals(value)).isPresent();
    }
}
