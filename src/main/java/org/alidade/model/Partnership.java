package org.alidade.model;

/**
 * What is told of two partners beyond their having children together; partners without children stand here alone.
 *
 * @param first a person's id
 * @param second the other one's id
 * @param consanguineous told to be related, even where the pedigree does not show how
 * @param relation how they are related, in words; may be empty
 */
public record Partnership(String first, String second, boolean separated, boolean consanguineous, String relation) {
    public static Partnership of(String first, String second) {
        return new Partnership(first, second, false, false, "");
    }

    public boolean involves(String id) {
        return first.equals(id) || second.equals(id);
    }

    /** Whether it is between these two, in whichever order. */
    public boolean joins(String one, String other) {
        return first.equals(one) && second.equals(other) || first.equals(other) && second.equals(one);
    }
}
