package org.alidade.workflow.dossier;

import org.alidade.model.sheet.FieldKey;
import org.alidade.model.sheet.Need;
import org.alidade.model.sheet.SheetField;

/** A field that is still empty. {@code need}: what waits for it in this very case. */
public record Missing(SheetField field, FieldKey key, Need need) {
}
