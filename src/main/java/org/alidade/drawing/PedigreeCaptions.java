package org.alidade.drawing;

import java.util.List;
import java.util.Map;

/**
 * The words of a drawn family.
 *
 * @param persons by person id
 * @param relations how two partners are related, by {@link #couple}
 * @param conditions names of the conditions that are told apart by quarters, at most four, in the order of the quarters;
 *        empty where a filled symbol is all there is to tell
 * @param numbered whether generations and persons carry their numbers; without, the drawing is narrower
 */
public record PedigreeCaptions(Map<String, PersonCaption> persons, Map<String, String> relations,
        List<String> conditions, boolean numbered) {
    public PedigreeCaptions {
        persons = Map.copyOf(persons);
        relations = Map.copyOf(relations);
        conditions = List.copyOf(conditions);
    }

    public PedigreeCaptions(Map<String, PersonCaption> persons, Map<String, String> relations,
            List<String> conditions) {
        this(persons, relations, conditions, true);
    }

    /** For a small place beside other things. */
    public PedigreeCaptions unnumbered() {
        return new PedigreeCaptions(persons, relations, conditions, false);
    }

    PersonCaption of(String id) {
        return persons.getOrDefault(id, PersonCaption.of(List.of()));
    }

    String relation(List<String> partners) {
        return partners.size() < 2 ? "" : relations.getOrDefault(couple(partners.getFirst(), partners.getLast()), "");
    }

    /** One name for a couple, in whichever order it is asked. */
    public static String couple(String one, String other) {
        return one.compareTo(other) < 0 ? one + "\u0000" + other : other + "\u0000" + one;
    }
}
