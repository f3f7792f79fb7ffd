package org.alidade.casefile;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.alidade.model.Pedigree;
import org.alidade.model.Person;

/**
 * How closely two persons of a family are related, from the pedigree alone: the kinship coefficient (the chance that two
 * alleles, one drawn from each, descend from one; Malécot 1948), by going up from whoever does not descend from the other.
 */
public final class Kinship {
    private final Pedigree pedigree;
    private final Map<String, Set<String>> lineages = new HashMap<>();
    private final Map<String, Double> known = new HashMap<>();

    public Kinship(Pedigree pedigree) {
        this.pedigree = pedigree;
    }

    /** From 0 (unrelated) to 0.5 and above (the person itself); 0 for a family where somebody is their own ancestor. */
    public double coefficient(String one, String other) {
        boolean loop = pedigree.persons().stream().anyMatch(person -> isOwnAncestor(pedigree, person));
        return loop ? 0 : phi(one, other);
    }

    /** Whether a person descends from himself, which no family can hold. */
    public static boolean isOwnAncestor(Pedigree pedigree, Person person) {
        return pedigree.parents(person).stream()
                .anyMatch(parent -> pedigree.lineage(parent.id()).contains(person.id()));
    }

    /**
     * The degree of relationship: 1 for parent and child or full siblings, 3 for first cousins; empty beyond the sixth, or
     * where they are not related at all.
     */
    public OptionalInt degree(String one, String other) {
        double shared = 2 * coefficient(one, other);
        if (shared <= 0) {
            return OptionalInt.empty();
        }
        int degree = (int) Math.round(-Math.log(shared) / Math.log(2));
        return degree <= 6 ? OptionalInt.of(degree) : OptionalInt.empty();
    }

    private double phi(String one, String other) {
        String key = one.compareTo(other) < 0 ? one + "\u0000" + other : other + "\u0000" + one;
        Double found = known.get(key);
        if (found != null) {
            return found;
        }
        double value = one.equals(other) ? self(one) : apart(one, other);
        known.put(key, value);
        return value;
    }

    private double self(String id) {
        Person person = pedigree.person(id).orElseThrow();
        boolean both = pedigree.parents(person).size() == 2;
        return both
                ? (1 + phi(pedigree.parents(person).getFirst().id(), pedigree.parents(person).getLast().id())) / 2
                : 0.5;
    }

    /** Goes up from the one who is no ancestor of the other. */
    private double apart(String one, String other) {
        String lower = lineage(other).contains(one) ? other : one;
        String upper = lower.equals(one) ? other : one;
        Person person = pedigree.person(lower).orElseThrow();
        double sum = 0;
        for (Person parent : pedigree.parents(person)) {
            sum += phi(parent.id(), upper);
        }
        return sum / 2;
    }

    private Set<String> lineage(String id) {
        return lineages.computeIfAbsent(id, pedigree::lineage);
    }
}
