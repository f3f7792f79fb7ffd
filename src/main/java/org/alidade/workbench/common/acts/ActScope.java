package org.alidade.workbench.common.acts;

/** Where in the window an act works. */
public enum ActScope {
    /** Everywhere, also over what is asked or told for a moment. */
    WINDOW,
    /** Wherever a case is open. */
    CASE,
    /** In the worklist. */
    WORKLIST,
    /** In the form of a case. */
    INTAKE,
    /** Where a candidate is selected: the list, its evidence and reads. */
    CANDIDATES,
    /** In the pedigree editor. */
    PEDIGREE,
    /** Where the conclusion is written and signed. */
    REPORT,
    /** In the meeting. */
    RCP,
    /** In the reference data. */
    KNOWLEDGE,
    /** In the settings. */
    SETTINGS;

    /** Whether acts of both can work at the same moment, so that they must not share a key. */
    public boolean overlaps(ActScope other) {
        return this == other || this == WINDOW || other == WINDOW
                || this == CASE && other.isOfCase() || other == CASE && isOfCase();
    }

    private boolean isOfCase() {
        return switch (this) {
            case CASE, INTAKE, CANDIDATES, PEDIGREE, REPORT, RCP -> true;
            case WINDOW, WORKLIST, KNOWLEDGE, SETTINGS -> false;
        };
    }
}
