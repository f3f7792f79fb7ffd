package org.alidade.filtering;

import static org.alidade.filtering.Truth.NO;
import static org.alidade.filtering.Truth.UNKNOWN;
import static org.alidade.filtering.Truth.YES;

import java.util.Optional;
import org.alidade.model.AffectedStatus;
import org.alidade.model.AlleleCall;
import org.alidade.model.Genotype;
import org.alidade.model.Person;
import org.alidade.model.VariantEvidence;
import org.alidade.model.Zygosity;

/**
 * Whether two heterozygous variants of one gene can be the two alleles of a recessive disease (standards.md §5): each
 * from another parent, or one of them new; phase from parents, from phase sets, else unknown.
 */
final class CompoundPairs {
    private final FamilyContext family;

    CompoundPairs(FamilyContext family) {
        this.family = family;
    }

    /** YES: in trans for certain; UNKNOWN: possible; NO: excluded. */
    Truth inTrans(VariantEvidence one, VariantEvidence other) {
        boolean sameRecord = one.origin().file().equals(other.origin().file())
                && one.origin().line() == other.origin().line();
        Truth phase = sameRecord && family.probandGenotype(one).count(AlleleCall.OTHER) == 1
                && family.probandGenotype(other).count(AlleleCall.OTHER) == 1
                        ? YES // a call as 1/2: each copy has another alternative allele
                        : phase(family.probandGenotype(one), family.probandGenotype(other));
        return inTrans(FamilyCalls.of(family, one), FamilyCalls.of(family, other), phase);
    }

    /** {@code phase}: what the calls themselves say, YES in trans. */
    Truth inTrans(FamilyCalls one, FamilyCalls other, Truth phase) {
        boolean onX = one.place() == FamilyCalls.Place.X && other.place() == FamilyCalls.Place.X;
        Truth carried = carriedByAllAffected(one, other, onX);
        boolean excluded = family.sequenced(AffectedStatus.UNAFFECTED)
                .anyMatch(person -> speaksAgainst(person, one, other, onX));
        if (carried == NO || excluded) {
            return NO;
        }
        Truth decided = phase == UNKNOWN ? byParents(one, other) : phase;
        return carried.and(decided);
    }

    /** Both alleles in every affected person; on X, where a man has one copy, one of them in an affected man. */
    private Truth carriedByAllAffected(FamilyCalls one, FamilyCalls other, boolean onX) {
        Truth carried = YES;
        for (Person person : family.sequenced(AffectedStatus.AFFECTED).toList()) {
            Genotype first = one.callOf(person);
            Genotype second = other.callOf(person);
            carried = carried.and(onX && FamilyContext.isMale(person)
                    ? Inheritance.carries(first).or(Inheritance.carries(second))
                    : heterozygous(first).and(heterozygous(second)));
        }
        return carried;
    }

    /**
     * An unaffected person speaks against the pair with both alleles, whatever the phase (a parent has them on one
     * chromosome, or stays healthy with the pair), a parent with two copies of one of them, and a man with one on his X.
     */
    private boolean speaksAgainst(Person person, FamilyCalls one, FamilyCalls other, boolean onX) {
        Genotype first = one.callOf(person);
        Genotype second = other.callOf(person);
        boolean both = first.carriesAlternative() && second.carriesAlternative();
        boolean twice = family.parents(family.proband()).contains(person) && (isTwice(first) || isTwice(second));
        boolean oneOnX = onX && FamilyContext.isMale(person)
                && (first.carriesAlternative() || second.carriesAlternative());
        return both || twice || oneOnX;
    }

    private static boolean isTwice(Genotype genotype) {
        return genotype.zygosity() == Zygosity.HOMOZYGOUS;
    }

    private static Truth heterozygous(Genotype genotype) {
        if (genotype.zygosity() == Zygosity.HETEROZYGOUS) {
            return YES;
        }
        return genotype.isNoCall() ? UNKNOWN : NO;
    }

    /** From the calls' own phase: YES in trans, NO in cis, UNKNOWN without a common phase set. */
    private static Truth phase(Genotype one, Genotype other) {
        Optional<Integer> first = one.haplotype();
        Optional<Integer> second = other.haplotype();
        if (first.isEmpty() || second.isEmpty() || !one.phaseSet().equals(other.phaseSet())) {
            return UNKNOWN;
        }
        return Truth.of(!first.get().equals(second.get()));
    }

    private Truth byParents(FamilyCalls one, FamilyCalls other) {
        Optional<Person> father = family.pedigree().father(family.proband()).filter(family::isSequenced);
        Optional<Person> mother = family.pedigree().mother(family.proband()).filter(family::isSequenced);
        if (father.isPresent() && mother.isPresent()) {
            return byBoth(new Carrier(father.get(), one, other), new Carrier(mother.get(), one, other));
        }
        Optional<Person> present = father.or(() -> mother);
        if (present.isEmpty()) {
            return UNKNOWN;
        }
        Carrier parent = new Carrier(present.get(), one, other);
        // With neither allele in the one parent both would lie on the other's chromosome.
        return parent.first == NO && parent.second == NO ? NO : UNKNOWN;
    }

    private static Truth byBoth(Carrier father, Carrier mother) {
        boolean known = father.isKnown() && mother.isKnown();
        boolean firstInherited = father.first == YES || mother.first == YES;
        boolean secondInherited = father.second == YES || mother.second == YES;
        if (!known) {
            return UNKNOWN;
        }
        boolean trans = father.first == YES && mother.second == YES && mother.first == NO && father.second == NO
                || mother.first == YES && father.second == YES && father.first == NO && mother.second == NO;
        if (trans) {
            return YES;
        }
        boolean bothFromOneSide = firstInherited && secondInherited
                && (father.first == NO && father.second == NO || mother.first == NO && mother.second == NO);
        return bothFromOneSide ? NO : UNKNOWN;
    }

    /** What one parent carries of the two. */
    private static final class Carrier {
        private final Truth first;
        private final Truth second;

        Carrier(Person parent, FamilyCalls one, FamilyCalls other) {
            this.first = Inheritance.carries(one.callOf(parent));
            this.second = Inheritance.carries(other.callOf(parent));
        }

        boolean isKnown() {
            return first != UNKNOWN && second != UNKNOWN;
        }
    }
}
