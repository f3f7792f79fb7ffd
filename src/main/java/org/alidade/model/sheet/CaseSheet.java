package org.alidade.model.sheet;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** All that persons entered about a case. A field without entry is as the case's folder says. */
public record CaseSheet(Map<FieldKey, SheetEntry> entries) {
    public CaseSheet {
        entries = Map.copyOf(entries);
    }

    public static CaseSheet empty() {
        return new CaseSheet(Map.of());
    }

    public Optional<SheetEntry> entry(FieldKey key) {
        return Optional.ofNullable(entries.get(key));
    }

    /** The same sheet with a field entered anew, or left to the folder again. */
    public CaseSheet with(FieldKey key, Optional<SheetEntry> entry) {
        Map<FieldKey, SheetEntry> changed = new LinkedHashMap<>(entries);
        entry.ifPresentOrElse(given -> changed.put(key, given), () -> changed.remove(key));
        return new CaseSheet(changed);
    }
}
