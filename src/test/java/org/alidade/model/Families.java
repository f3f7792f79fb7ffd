package org.alidade.model;

import java.util.List;
import java.util.Optional;

/** Small families for tests. Persons: {@code C} the child asked about, {@code F}, {@code M}, and a sibling {@code S}. */
public final class Families {
    private Families() {
    }

    public static Person child(Sex sex) {
        return new Person("C", sex, AffectedStatus.AFFECTED, Optional.of("F"), Optional.of("M"));
    }

    public static Person father(AffectedStatus status) {
        return new Person("F", Sex.MALE, status, Optional.empty(), Optional.empty());
    }

    public static Person mother(AffectedStatus status) {
        return new Person("M", Sex.FEMALE, status, Optional.empty(), Optional.empty());
    }

    public static Person sibling(Sex sex, AffectedStatus status) {
        return new Person("S", sex, status, Optional.of("F"), Optional.of("M"));
    }

    public static Pedigree of(Person... persons) {
        return new Pedigree("family", List.of(persons));
    }

    /** Unaffected parents. */
    public static Pedigree trio(Sex childsSex) {
        return of(child(childsSex), father(AffectedStatus.UNAFFECTED), mother(AffectedStatus.UNAFFECTED));
    }
}
