package org.alidade.filtering;

import static org.alidade.filtering.Truth.NO;
import static org.alidade.filtering.Truth.UNKNOWN;
import static org.alidade.filtering.Truth.YES;

import java.util.Optional;
import org.alidade.model.AffectedStatus;
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
        Truth carried = carriedByAllAffected(one, other);
        if (carried == NO || sharedByAnUnaffectedChild(one, other)) {
            return NO;
        }
        Truth phase = phase(family.probandGenotype(one), family.probandGenotype(other));
        if (phase == NO) {
            return NO;
        }
        Truth parents = byParents(one, other);
        if (parents == NO) {
            return NO;
        }
        return carried.and(phase == YES ? YES : parents);
    }

    private Truth carriedByAllAffected(VariantEvidence one, VariantEvidence other) {
        Truth carried = YES;
        for (Person person : family.sequenced(AffectedStatus.AFFECTED).toList()) {
            carried = carried.and(heterozygous(genotype(person, one))).and(heterozygous(genotype(person, other)));
        }
        return carried;
    }

    /** An unaffected brother or sister with both alleles speaks against the pair, whatever the phase. */
    private boolean sharedByAnUnaffectedChild(VariantEvidence one, VariantEvidence other) {
        return family.sequenced(AffectedStatus.UNAFFECTED)
                .filter(person -> !family.parents(family.proband()).contains(person))
                .anyMatch(person -> genotype(person, one).carriesAlternative()
                        && genotype(person, other).carriesAlternative());
    }

    private Genotype genotype(Person person, VariantEvidence evidence) {
        return family.genotype(person, evidence).orElse(Genotype.noCall());
    }

    private static Truth heterozygous(Genotype genotype) {
        if (genotype.zygosity() == Zygosity.HETEROZYGOUS) {
            return YES;
        }
        return genotype.isNoCall() && !genotype.carriesAlternative() ? UNKNOWN : NO;
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

    private Truth byParents(VariantEvidence one, VariantEvidence other) {
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
        if (parent.hasBoth()) {
            return NO;
        }
        // With neither allele in the one parent both would lie on the other's chromosome.
        return parent.first == NO && parent.second == NO ? NO : UNKNOWN;
    }

    private static Truth byBoth(Carrier father, Carrier mother) {
        if (father.hasBoth() || mother.hasBoth()) {
            return NO;
        }
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

    /** What one parent carries of the two. An unaffected parent with both has them on one chromosome. */
    private final class Carrier {
        private final Truth first;
        private final Truth second;
        private final boolean unaffected;

        Carrier(Person parent, VariantEvidence one, VariantEvidence other) {
            this.first = Inheritance.carries(genotype(parent, one));
            this.second = Inheritance.carries(genotype(parent, other));
            this.unaffected = family.status(parent) != AffectedStatus.AFFECTED;
        }

        boolean hasBoth() {
            return unaffected && first == YES && second == YES;
        }

        boolean isKnown() {
            return first != UNKNOWN && second != UNKNOWN;
        }
    }
}
