package org.alidade.model;

/** Whether a person shows the disease in question. */
public enum AffectedStatus {
    AFFECTED, UNAFFECTED, UNKNOWN
}
