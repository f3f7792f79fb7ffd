package org.alidade.workbench;

import org.alidade.workbench.common.Place;
import org.alidade.workbench.common.acts.ActScope;

/** Which acts work where a person is. */
final class ActiveScopes {
    private ActiveScopes() {
    }

    /** {@code free}: nothing lies over the window. */
    static boolean isActive(ActScope scope, Place here, boolean caseOpen, boolean free) {
        return switch (scope) {
            case WINDOW -> true;
            case CASE -> caseOpen && here.isOfCase() && free;
            case CANDIDATES -> caseOpen && here == Place.READING && free;
            case WORKLIST -> here == Place.WORKLIST && free;
            case INTAKE -> here == Place.CASE && free;
            case PEDIGREE -> here == Place.FAMILY && free;
            case REPORT -> here == Place.REPORT && free;
            case RCP -> here == Place.MEETING && free;
            case KNOWLEDGE -> here == Place.KNOWLEDGE && free;
            case SETTINGS -> here == Place.SETTINGS && free;
        };
    }
}
