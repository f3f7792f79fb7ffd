package org.alidade.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Families for tests, drawn by hand and by dice. */
public final class PedigreeFamilies {
    private PedigreeFamilies() {
    }

    /** {@code sex}: m, f or u; {@code status}: 2 affected, 1 unaffected, 0 unknown. */
    public static Person person(String id, String sex, int status, String father, String mother) {
        return new Person(id, switch (sex) {
            case "m" -> Sex.MALE;
            case "f" -> Sex.FEMALE;
            default -> Sex.UNKNOWN;
        }, status == 2 ? AffectedStatus.AFFECTED : status == 1 ? AffectedStatus.UNAFFECTED : AffectedStatus.UNKNOWN,
                Optional.of(father).filter(text -> !text.isEmpty()),
                Optional.of(mother).filter(text -> !text.isEmpty()));
    }

    public static Pedigree trio() {
        return new Pedigree("TRIO", List.of(person("child", "f", 2, "dad", "mum"), person("dad", "m", 1, "", ""),
                person("mum", "f", 1, "", "")));
    }

    /** Two first cousins have children; four generations, with everything the nomenclature has a sign for. */
    public static Pedigree consanguineous() {
        List<Person> persons = new ArrayList<>(List.of(
                with(person("I1", "m", 1, "", ""), PersonDetails.none().withLife(LifeStatus.DECEASED)),
                with(person("I2", "f", 1, "", ""), PersonDetails.none().withLife(LifeStatus.DECEASED)),
                person("II1", "m", 1, "", ""), person("II2", "f", 1, "I1", "I2"),
                with(person("II3", "m", 1, "I1", "I2"), PersonDetails.none().withCarrier(CarrierStatus.CARRIER)),
                person("II4", "f", 1, "", ""), person("II5", "m", 1, "I1", "I2"), person("II6", "f", 1, "", ""),
                person("III1", "f", 1, "II1", "II2"), person("III2", "m", 1, "II1", "II2"),
                person("III3", "f", 1, "II3", "II4"), person("III4", "m", 1, "II3", "II4"),
                person("III5", "f", 1, "", ""), person("III6", "m", 1, "II5", "II6"),
                person("III7", "f", 1, "II5", "II6"), person("III8", "m", 1, "", ""),
                person("IV1", "m", 2, "III2", "III3"), person("IV2", "f", 1, "III2", "III3"),
                with(person("IV3", "f", 2, "III2", "III3"), PersonDetails.none().withLife(LifeStatus.DECEASED)),
                with(person("IV4", "u", 0, "III2", "III3"), PersonDetails.none().withLife(LifeStatus.PREGNANCY)
                        .withAges(Ages.weeks(14))),
                with(person("IV5", "u", 0, "III2", "III3"), PersonDetails.none().withLife(LifeStatus.MISCARRIAGE)
                        .withAges(Ages.weeks(9))),
                person("IV6", "m", 1, "III4", "III5"), person("IV7", "f", 1, "III4", "III5"),
                twin("IV8", "f", "III8", "III7", TwinSet.Kind.MONOZYGOTIC),
                twin("IV9", "f", "III8", "III7", TwinSet.Kind.MONOZYGOTIC)));
        return new Pedigree("CONS", persons);
    }

    private static Person twin(String id, String sex, String father, String mother, TwinSet.Kind kind) {
        return with(person(id, sex, 1, father, mother),
                PersonDetails.none().withTwins(Optional.of(new TwinSet("T1", kind))));
    }

    public static Person with(Person person, PersonDetails details) {
        return person.withDetails(details);
    }

    /** A man with three partners, one of them without a child. */
    public static Pedigree severalPartners() {
        return new Pedigree("SEV", List.of(person("he", "m", 1, "", ""), person("she1", "f", 1, "", ""),
                person("she2", "f", 1, "", ""), person("she3", "f", 1, "", ""), person("a", "m", 2, "he", "she1"),
                person("b", "f", 1, "he", "she1"), person("c", "f", 1, "he", "she2")),
                List.of(new Partnership("he", "she1", true, false, ""), Partnership.of("he", "she3")));
    }

    /** An uncle and his niece have a child. */
    public static Pedigree uncleAndNiece() {
        return new Pedigree("UN", List.of(person("g1", "m", 1, "", ""), person("g2", "f", 1, "", ""),
                person("uncle", "m", 1, "g1", "g2"), person("sister", "f", 1, "g1", "g2"),
                person("inlaw", "m", 1, "", ""), person("niece", "f", 1, "inlaw", "sister"),
                person("child", "m", 2, "uncle", "niece")));
    }

    /** A family of {@code generations} rows whose shape the seed decides; no marriages between relatives. */
    public static Pedigree random(long seed, int generations) {
        Random dice = new Random(seed);
        List<Person> persons = new ArrayList<>(List.of(person("g0m", "m", dice.nextInt(3), "", ""),
                person("g0f", "f", dice.nextInt(3), "", "")));
        List<String[]> couples = new ArrayList<>(List.<String[]>of(new String[]{"g0m", "g0f"}));
        for (int generation = 1; generation < generations; generation++) {
            List<String[]> next = new ArrayList<>();
            for (String[] couple : couples) {
                int children = 2 + dice.nextInt(3);
                for (int i = 0; i < children; i++) {
                    String id = "p" + persons.size();
                    String sex = dice.nextBoolean() ? "m" : "f";
                    persons.add(person(id, sex, dice.nextInt(3), couple[0], couple[1]));
                    if (generation < generations - 1 && dice.nextInt(2) > 0) {
                        String partner = "p" + persons.size();
                        persons.add(person(partner, sex.equals("m") ? "f" : "m", dice.nextInt(3), "", ""));
                        next.add(sex.equals("m") ? new String[]{id, partner} : new String[]{partner, id});
                    }
                }
            }
            couples = next;
        }
        return new Pedigree("R" + seed, persons);
    }
}
