package org.alidade.model;

import java.util.List;
import java.util.Optional;

/**
 * What the standard pedigree nomenclature (Bennett 2008, doi 10.1007/s10897-008-9169-9; 2022, doi 10.1002/jgc4.1621) shows
 * of a person beyond sex, status and parents.
 *
 * @param name as written below the symbol, for instance initials; the id where it is absent
 * @param gender where it was told; the symbol follows it, and the sex assigned at birth is written below
 * @param ages years of birth and death, age, gestation
 * @param twins the multiple birth that the person belongs to
 * @param childless where a person has no children for a known reason
 * @param consultand the person asks for counselling (an arrow without P)
 * @param conditions names of the conditions the person has, where the family shows more than one; drawn as quarters
 * @param note free text
 */
public record PersonDetails(Optional<String> name, Optional<Gender> gender, CarrierStatus carrier, LifeStatus life,
        Ages ages, Optional<Adoption> adoption, Optional<TwinSet> twins, Childlessness childless, boolean consultand,
        List<String> conditions, String note) {
    private static final PersonDetails NONE = new PersonDetails(Optional.empty(), Optional.empty(), CarrierStatus.NONE,
            LifeStatus.ALIVE, Ages.unknown(), Optional.empty(), Optional.empty(), Childlessness.NONE, false, List.of(),
            "");

    public PersonDetails {
        conditions = List.copyOf(conditions);
    }

    /** Nothing is known beyond the PED line. */
    public static PersonDetails none() {
        return NONE;
    }

    public PersonDetails withName(Optional<String> changed) {
        return new PersonDetails(changed, gender, carrier, life, ages, adoption, twins, childless, consultand,
                conditions, note);
    }

    public PersonDetails withGender(Optional<Gender> changed) {
        return new PersonDetails(name, changed, carrier, life, ages, adoption, twins, childless, consultand,
                conditions, note);
    }

    public PersonDetails withCarrier(CarrierStatus changed) {
        return new PersonDetails(name, gender, changed, life, ages, adoption, twins, childless, consultand,
                conditions, note);
    }

    public PersonDetails withLife(LifeStatus changed) {
        return new PersonDetails(name, gender, carrier, changed, ages, adoption, twins, childless, consultand,
                conditions, note);
    }

    public PersonDetails withAges(Ages changed) {
        return new PersonDetails(name, gender, carrier, life, changed, adoption, twins, childless, consultand,
                conditions, note);
    }

    public PersonDetails withAdoption(Optional<Adoption> changed) {
        return new PersonDetails(name, gender, carrier, life, ages, changed, twins, childless, consultand,
                conditions, note);
    }

    public PersonDetails withTwins(Optional<TwinSet> changed) {
        return new PersonDetails(name, gender, carrier, life, ages, adoption, changed, childless, consultand,
                conditions, note);
    }

    public PersonDetails withChildless(Childlessness changed) {
        return new PersonDetails(name, gender, carrier, life, ages, adoption, twins, changed, consultand,
                conditions, note);
    }

    public PersonDetails withConsultand(boolean changed) {
        return new PersonDetails(name, gender, carrier, life, ages, adoption, twins, childless, changed, conditions,
                note);
    }

    public PersonDetails withConditions(List<String> changed) {
        return new PersonDetails(name, gender, carrier, life, ages, adoption, twins, childless, consultand, changed,
                note);
    }

    public PersonDetails withNote(String changed) {
        return new PersonDetails(name, gender, carrier, life, ages, adoption, twins, childless, consultand, conditions,
                changed);
    }
}
