package org.alidade.model;

import java.util.Optional;

/**
 * One person of a pedigree.
 *
 * @param id the identifier in the pedigree, which is also the sample's name in the files unless the case says otherwise
 * @param sex as assigned at birth
 * @param fatherId the father's id, where he stands in the pedigree
 * @param motherId the mother's id, where she stands in the pedigree
 * @param details what a PED file has no column for
 */
public record Person(String id, Sex sex, AffectedStatus status, Optional<String> fatherId, Optional<String> motherId,
        PersonDetails details) {
    /** A person of whom no more than a PED line is known. */
    public Person(String id, Sex sex, AffectedStatus status, Optional<String> fatherId, Optional<String> motherId) {
        this(id, sex, status, fatherId, motherId, PersonDetails.none());
    }

    public Person withSex(Sex changed) {
        return new Person(id, changed, status, fatherId, motherId, details);
    }

    public Person withStatus(AffectedStatus changed) {
        return new Person(id, sex, changed, fatherId, motherId, details);
    }

    public Person withParents(Optional<String> father, Optional<String> mother) {
        return new Person(id, sex, status, father, mother, details);
    }

    public Person withDetails(PersonDetails changed) {
        return new Person(id, sex, status, fatherId, motherId, changed);
    }

    public boolean isChildOf(String parentId) {
        return fatherId.filter(parentId::equals).isPresent() || motherId.filter(parentId::equals).isPresent();
    }

    public boolean hasParents() {
        return fatherId.isPresent() || motherId.isPresent();
    }
}
