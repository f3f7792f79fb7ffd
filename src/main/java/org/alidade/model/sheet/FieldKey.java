package org.alidade.model.sheet;

/**
 * Where a value stands in a sheet.
 *
 * @param field id of the field
 * @param subject the person it is about; empty where the field is asked once for the case
 */
public record FieldKey(String field, String subject) {
    /** The group whose state one journal row holds: {@code patient}, {@code consent P2}. */
    public String group() {
        int dot = field.indexOf('.');
        String name = dot < 0 ? field : field.substring(0, dot);
        return subject.isEmpty() ? name : name + " " + subject;
    }
}
