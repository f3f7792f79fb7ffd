package org.alidade.samples;

import org.alidade.model.AffectedStatus;
import org.alidade.model.Sex;

/**
 * A sequenced sample of the family.
 *
 * @param sample its name in all files
 * @param role whose chromosomes it holds
 * @param place whom the files say it is from: another than {@code role} where samples were swapped
 * @param affected whether that person has the disease
 */
record Member(String sample, Role role, Role place, Sex sex, AffectedStatus affected) {
    Member(String sample, Role role, Sex sex, AffectedStatus affected) {
        this(sample, role, role, sex, affected);
    }

    /** Whether this person has one copy only of what lies on X outside the pseudo-autosomal regions. */
    boolean isMale() {
        return sex == Sex.MALE;
    }
}
