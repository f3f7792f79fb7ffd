package org.alidade.filtering;

import static org.alidade.filtering.Truth.NO;
import static org.alidade.filtering.Truth.UNKNOWN;
import static org.alidade.filtering.Truth.YES;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.alidade.filtering.FamilyCalls.Place;
import org.alidade.model.AffectedStatus;
import org.alidade.model.Genotype;
import org.alidade.model.InheritanceMatch;
import org.alidade.model.InheritanceModel;
import org.alidade.model.Person;
import org.alidade.model.Sex;
import org.alidade.model.VariantEvidence;
import org.alidade.model.VariantOrigin;
import org.alidade.model.Zygosity;

/**
 * Which models of transmission a single variant fits in its family (rules: standards.md §5, Jannovar's with its known
 * errors corrected). A call that is missing never excludes a model; it makes it only possible. Persons who were not
 * sequenced do not weigh, except for a de novo variant, which needs its parents.
 */
final class Inheritance {
    private final FamilyContext family;
    private final boolean completePenetrance;

    Inheritance(FamilyContext family, boolean completePenetrance) {
        this.family = family;
        this.completePenetrance = completePenetrance;
    }

    /** The models that fit, certain ones first. Pairs are {@link CompoundPairs}' work. */
    List<InheritanceMatch> matches(VariantEvidence evidence) {
        return matches(FamilyCalls.of(family, evidence));
    }

    /** The models that fit, certain ones first. */
    List<InheritanceMatch> matches(FamilyCalls calls) {
        if (calls.origin().isEmpty()) {
            return transmitted(calls);
        }
        VariantOrigin origin = calls.origin().get();
        boolean constitutional = family.tumour().filter(TumourReading::constitutional).isPresent();
        List<InheritanceMatch> matches = new ArrayList<>();
        if (origin != VariantOrigin.CONSTITUTIONAL) {
            matches.add(new InheritanceMatch(InheritanceModel.SOMATIC, origin == VariantOrigin.UNDETERMINED));
        }
        if (origin != VariantOrigin.SOMATIC && constitutional) {
            transmitted(calls).forEach(match -> matches.add(new InheritanceMatch(match.model(),
                    match.onlyPossible() || origin == VariantOrigin.UNDETERMINED)));
        }
        return matches;
    }

    private List<InheritanceMatch> transmitted(FamilyCalls calls) {
        List<InheritanceMatch> matches = new ArrayList<>();
        switch (calls.place()) {
            case AUTOSOMAL -> {
                add(matches, InheritanceModel.AUTOSOMAL_DOMINANT, dominant(calls));
                add(matches, InheritanceModel.DE_NOVO, deNovo(calls));
                add(matches, InheritanceModel.RECESSIVE_HOMOZYGOUS, homozygous(calls));
            }
            case X -> {
                add(matches, InheritanceModel.X_DOMINANT, dominant(calls));
                add(matches, InheritanceModel.X_RECESSIVE, xRecessive(calls));
                add(matches, InheritanceModel.DE_NOVO, deNovo(calls));
            }
            case Y -> {
                add(matches, InheritanceModel.Y_LINKED, yLinked(calls));
                add(matches, InheritanceModel.DE_NOVO, deNovo(calls));
            }
            case MITOCHONDRIAL -> add(matches, InheritanceModel.MITOCHONDRIAL, mitochondrial(calls));
        }
        matches.sort(java.util.Comparator.comparing(InheritanceMatch::onlyPossible)
                .thenComparing(InheritanceMatch::model));
        return matches;
    }

    private static void add(List<InheritanceMatch> matches, InheritanceModel model, Truth truth) {
        if (truth != NO) {
            matches.add(new InheritanceMatch(model, truth == UNKNOWN));
        }
    }

    /** Every affected carries the allele; no unaffected does, unless penetrance is incomplete. */
    private Truth dominant(FamilyCalls calls) {
        Truth fits = all(AffectedStatus.AFFECTED, calls, Inheritance::carries);
        return completePenetrance
                ? fits.and(all(AffectedStatus.UNAFFECTED, calls, genotype -> carries(genotype).not()))
                : fits;
    }

    /** Affected are homozygous, their parents carry one copy each, no unaffected is homozygous. */
    private Truth homozygous(FamilyCalls calls) {
        Truth fits = all(AffectedStatus.AFFECTED, calls, Inheritance::homozygous);
        fits = fits.and(all(AffectedStatus.UNAFFECTED, calls, genotype -> homozygous(genotype).not()));
        for (Person affected : family.sequenced(AffectedStatus.AFFECTED).toList()) {
            for (Person parent : family.parents(affected)) {
                // A parent without the allele cannot have given it, whatever the parent's own status.
                fits = fits.and(calls.genotype(parent).map(Inheritance::carries).orElse(YES));
            }
        }
        return fits;
    }

    /**
     * The child carries what neither parent carries. On X a son's father does not count, on Y the father alone does. One
     * parent that counts must be sequenced; where the other is not, the model is only possible.
     */
    private Truth deNovo(FamilyCalls calls) {
        Place place = calls.place();
        Person child = family.proband();
        if (place == Place.Y && child.sex() == Sex.FEMALE) {
            return NO;
        }
        List<Optional<Person>> givers = new ArrayList<>();
        boolean son = FamilyContext.isMale(child);
        boolean unknownSex = child.sex() == Sex.UNKNOWN;
        if (place != Place.X || child.sex() == Sex.FEMALE) {
            givers.add(family.pedigree().father(child));
        }
        if (place != Place.Y) {
            givers.add(family.pedigree().mother(child));
        }
        boolean anySequenced = givers.stream().flatMap(Optional::stream).anyMatch(family::isSequenced);
        if (!anySequenced) {
            return NO;
        }
        Truth fits = carries(calls.callOf(family.proband()));
        for (Optional<Person> giver : givers) {
            Truth without = giver.flatMap(parent -> calls.genotype(parent))
                    .map(genotype -> carries(genotype).not()).orElse(UNKNOWN);
            fits = fits.and(without);
        }
        if (unknownSex && place == Place.X) {
            fits = fits.and(UNKNOWN);
        }
        boolean oneCopy = place != Place.AUTOSOMAL && (son || unknownSex);
        if (homozygous(calls.callOf(family.proband())) == YES && !oneCopy) {
            return NO;
        }
        return fits == YES && calls.parentShowsAllele() ? UNKNOWN : fits;
    }

    /**
     * Affected males carry, affected females are homozygous and their fathers carry; unaffected males do not carry,
     * unaffected females are not homozygous; a son's mother has one copy.
     */
    private Truth xRecessive(FamilyCalls calls) {
        Truth fits = YES;
        for (Person person : family.pedigree().persons()) {
            Optional<Genotype> genotype = calls.genotype(person);
            if (genotype.isEmpty()) {
                continue;
            }
            fits = fits.and(xRecessive(person, genotype.get()));
        }
        for (Person affected : family.sequenced(AffectedStatus.AFFECTED).toList()) {
            Optional<Person> father = family.pedigree().father(affected);
            Optional<Person> mother = family.pedigree().mother(affected);
            if (affected.sex() == Sex.FEMALE) {
                fits = fits.and(given(father, calls));
            }
            fits = fits.and(given(mother, calls));
        }
        return fits;
    }

    private Truth xRecessive(Person person, Genotype genotype) {
        Truth suffers = switch (person.sex()) {
            case MALE -> carries(genotype);
            case FEMALE -> homozygous(genotype);
            // One allele would do in a man and not in a woman.
            case UNKNOWN -> carries(genotype) == YES && homozygous(genotype) == NO ? UNKNOWN : homozygous(genotype);
        };
        return switch (family.status(person)) {
            case AFFECTED -> suffers;
            case UNAFFECTED -> suffers.not();
            case UNKNOWN -> YES;
        };
    }

    private Truth given(Optional<Person> parent, FamilyCalls calls) {
        return parent.flatMap(person -> calls.genotype(person)).map(Inheritance::carries).orElse(YES);
    }

    /** Affected males carry, unaffected males do not; a woman has no Y. */
    private Truth yLinked(FamilyCalls calls) {
        Truth fits = switch (family.proband().sex()) {
            case MALE -> YES;
            case FEMALE -> NO;
            case UNKNOWN -> carries(calls.callOf(family.proband())).and(UNKNOWN);
        };
        for (Person person : family.pedigree().persons()) {
            Optional<Genotype> genotype = calls.genotype(person);
            if (genotype.isEmpty() || !FamilyContext.isMale(person)) {
                continue;
            }
            fits = fits.and(switch (family.status(person)) {
                case AFFECTED -> carries(genotype.get());
                case UNAFFECTED -> carries(genotype.get()).not();
                case UNKNOWN -> YES;
            });
        }
        return fits;
    }

    /**
     * Every affected carries. An unaffected mother may carry too (heteroplasmy), and a homoplasmic child of an
     * unaffected mother is not excluded, as Jannovar does.
     */
    private Truth mitochondrial(FamilyCalls calls) {
        return all(AffectedStatus.AFFECTED, calls, Inheritance::carries);
    }

    private Truth all(AffectedStatus status, FamilyCalls calls, Function<Genotype, Truth> test) {
        Truth all = YES;
        for (Person person : family.sequenced(status).toList()) {
            all = all.and(calls.genotype(person).map(test).orElse(YES));
        }
        return all;
    }

    static Truth carries(Genotype genotype) {
        return genotype.carriesAlternative() ? YES : genotype.isNoCall() ? UNKNOWN : NO;
    }

    private static Truth homozygous(Genotype genotype) {
        Zygosity zygosity = genotype.zygosity();
        if (zygosity == Zygosity.HOMOZYGOUS || zygosity == Zygosity.HEMIZYGOUS) {
            return YES;
        }
        boolean couldBe = genotype.isNoCall() && genotype.count(org.alidade.model.AlleleCall.REFERENCE) == 0
                && genotype.count(org.alidade.model.AlleleCall.OTHER) == 0;
        return couldBe ? UNKNOWN : NO;
    }
}
