package org.alidade.model.sheet;

import java.time.Instant;

/**
 * What a person entered.
 *
 * @param value in the field's stored form; empty where the person says that there is none, whatever the folder says
 */
public record SheetEntry(String value, String author, Instant time) {
}
