package org.alidade.workbench.common.acts;

/** Headings of the keys page, in its order. Text keys: {@code acts.group.<NAME>}. */
public enum ActGroup {
    /** The list of cases. */
    CASES,
    /** The form of a case. */
    FORM,
    /** The drawn family. */
    FAMILY,
    /** Through the list of candidates. */
    LIST,
    /** What a person decides. */
    DECIDE,
    /** The evidence of a candidate. */
    EVIDENCE,
    /** The reads. */
    READS,
    /** From place to place. */
    GO,
    /** The meeting. */
    MEETING,
    /** How the window looks. */
    VIEW,
    /** Help, and what is always at hand. */
    HELP
}
