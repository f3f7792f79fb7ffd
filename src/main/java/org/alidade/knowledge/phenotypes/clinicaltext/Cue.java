package org.alidade.knowledge.phenotypes.clinicaltext;

/** What words around a sign say of it. */
enum Cue {
    /** What follows is denied. */
    DENIES,
    /** All of the list that follows is denied, up to the end of the sentence. */
    DENIES_LIST,
    /** The next sign alone is denied. */
    DENIES_NEXT,
    /** What comes before is denied. */
    DENIED,
    /** What follows is doubtful. */
    DOUBTS,
    /** What comes before is doubtful. */
    DOUBTED,
    /** Looks like a negation and is none. */
    NOTHING,
    /** Ends what was denied, doubted or said of a relative. */
    BREAKS,
    /** Says that the patient has what follows. */
    AFFIRMS,
    /** What follows is the family's. */
    FAMILY
}
