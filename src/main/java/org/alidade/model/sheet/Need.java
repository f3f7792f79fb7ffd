package org.alidade.model.sheet;

/** What waits while a field is empty. */
public enum Need {
    OPENING, SIGNATURE, NOTHING
}
