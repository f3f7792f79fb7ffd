package org.alidade.knowledge.phenotypes.clinicaltext;

import java.util.Optional;

/**
 * A sign that a text speaks of.
 *
 * @param id of the term
 * @param start index of its first character in the text, from 0
 * @param end index behind its last
 * @param words as the text has them
 * @param kin whose sign it is, where it is not the patient's
 */
public record Mention(String id, int start, int end, String words, Standing standing, Optional<Kin> kin) {
    /** What the text says of it. */
    public enum Standing {
        PRESENT, ABSENT,
        /** Suspected, to be confirmed, not excluded. */
        DOUBTFUL
    }

    /** Relatives; OTHER is any but parents, brothers and sisters. */
    public enum Kin {
        MOTHER, FATHER, BROTHER, SISTER, OTHER
    }
}
