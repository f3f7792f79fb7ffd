package org.alidade.filtering;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alidade.model.Genotype;
import org.alidade.model.Person;
import org.alidade.model.VariantOrigin;
import org.alidade.variants.column.Call;
import org.alidade.variants.column.Dictionary;

/**
 * The distinct {@link FamilyCalls} of a case, numbered as they are met: a tree with a step for every person. What depends
 * on the family's calls alone is worked out once per number, not once per row. Numbers may differ from run to run; several
 * threads may step at once.
 */
final class Combinations {
    private static final FamilyCalls.Place[] PLACES = FamilyCalls.Place.values();
    private static final VariantOrigin[] ORIGINS = VariantOrigin.values();
    /** No tumour, or one of its origins. */
    private static final int WAYS = 1 + ORIGINS.length;

    private final List<Person> persons;
    private final Dictionary<Call> calls;
    /** By node and call the next node + 1; 0 where nobody went yet. */
    private volatile int[][] next;
    private int[] parents;
    private int[] steps;
    private int nodes;

    /** {@code persons}: those who were sequenced; {@code calls}: all that any of them has in any file. */
    Combinations(List<Person> persons, Dictionary<Call> calls) {
        this.persons = List.copyOf(persons);
        this.calls = calls;
        this.nodes = 2 * PLACES.length * WAYS;
        this.next = new int[64][];
        this.parents = new int[64];
        this.steps = new int[64];
        for (int root = 0; root < nodes; root++) {
            next[root] = new int[calls.size()];
            parents[root] = -1;
        }
    }

    List<Person> persons() {
        return persons;
    }

    /** Where a row starts, before any person's call. */
    static int root(FamilyCalls.Place place, boolean parentShowsAllele, Optional<VariantOrigin> origin) {
        return (2 * place.ordinal() + (parentShowsAllele ? 1 : 0)) * WAYS
                + (origin.isPresent() ? 1 + origin.get().ordinal() : 0);
    }

    /** The node after the call of the next person. */
    int step(int node, int call) {
        int[] ways = next[node];
        int to = ways == null ? 0 : ways[call];
        return to > 0 ? to - 1 : add(node, call);
    }

    private synchronized int add(int node, int call) {
        if (next[node][call] == 0) {
            if (nodes == parents.length) {
                parents = Arrays.copyOf(parents, 2 * nodes);
                steps = Arrays.copyOf(steps, 2 * nodes);
                next = Arrays.copyOf(next, 2 * nodes);
            }
            parents[nodes] = node;
            steps[nodes] = call;
            next[nodes] = new int[calls.size()];
            next[node][call] = nodes + 1;
            nodes++;
        }
        return next[node][call] - 1;
    }

    /** How many numbers were given, those of half-way nodes among them. */
    synchronized int size() {
        return nodes;
    }

    /** The number of the last person's call, that is, whether a node stands for a whole family. */
    synchronized boolean isComplete(int node) {
        int depth = 0;
        for (int at = node; parents[at] >= 0; at = parents[at]) {
            depth++;
        }
        return depth == persons.size();
    }

    synchronized FamilyCalls familyCalls(int node) {
        Map<String, Genotype> byPerson = new HashMap<>();
        int at = node;
        for (int person = persons.size() - 1; person >= 0; person--) {
            byPerson.put(persons.get(person).id(), calls.entry(steps[at]).genotype());
            at = parents[at];
        }
        int way = at % WAYS;
        return new FamilyCalls(PLACES[at / WAYS / 2], byPerson, at / WAYS % 2 == 1,
                way == 0 ? Optional.empty() : Optional.of(ORIGINS[way - 1]));
    }
}
