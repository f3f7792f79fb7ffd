package org.alidade.filtering;

import static org.alidade.filtering.Truth.NO;
import static org.alidade.filtering.Truth.UNKNOWN;
import static org.alidade.filtering.Truth.YES;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.alidade.model.AffectedStatus;
import org.alidade.model.Genotype;
import org.alidade.model.InheritanceMatch;
import org.alidade.model.InheritanceModel;
import org.alidade.model.Locus;
import org.alidade.model.Person;
import org.alidade.model.Sex;
import org.alidade.model.VariantEvidence;
import org.alidade.model.Zygosity;

/**
 * Which models of transmission a single variant fits in its family (rules: standards.md §5, Jannovar's with its known
 * errors corrected). A call that is missing never excludes a model; it makes it only possible. Persons who were not
 * sequenced do not weigh, except for a de novo variant, which needs its parents.
 */
final class Inheritance {
    /** Alternative reads in a parent called reference from which a mosaic parent must be thought of (slivar: < 2). */
    private static final int MOSAIC_READS = 2;

    private final FamilyContext family;
    private final boolean completePenetrance;

    Inheritance(FamilyContext family, boolean completePenetrance) {
        this.family = family;
        this.completePenetrance = completePenetrance;
    }

    /** The models that fit, certain ones first. Pairs are {@link CompoundPairs}' work. */
    List<InheritanceMatch> matches(VariantEvidence evidence) {
        List<InheritanceMatch> matches = new ArrayList<>();
        Place place = Place.of(evidence);
        switch (place) {
            case AUTOSOMAL -> {
                add(matches, InheritanceModel.AUTOSOMAL_DOMINANT, dominant(evidence));
                add(matches, InheritanceModel.DE_NOVO, deNovo(evidence, place));
                add(matches, InheritanceModel.RECESSIVE_HOMOZYGOUS, homozygous(evidence));
            }
            case X -> {
                add(matches, InheritanceModel.X_DOMINANT, dominant(evidence));
                add(matches, InheritanceModel.X_RECESSIVE, xRecessive(evidence));
                add(matches, InheritanceModel.DE_NOVO, deNovo(evidence, place));
            }
            case Y -> {
                add(matches, InheritanceModel.Y_LINKED, yLinked(evidence));
                add(matches, InheritanceModel.DE_NOVO, deNovo(evidence, place));
            }
            case MITOCHONDRIAL -> add(matches, InheritanceModel.MITOCHONDRIAL, mitochondrial(evidence));
        }
        matches.sort(java.util.Comparator.comparing(InheritanceMatch::onlyPossible)
                .thenComparing(InheritanceMatch::model));
        return matches;
    }

    /** Whether a parent called reference shows the allele in some reads: a mosaic parent is possible. */
    boolean parentShowsAllele(VariantEvidence evidence) {
        return family.parents(family.proband()).stream().map(parent -> family.genotype(parent, evidence))
                .flatMap(Optional::stream).filter(Genotype::isWithoutAlternative).map(Genotype::alternativeReads)
                .anyMatch(reads -> reads.orElse(0) >= MOSAIC_READS);
    }

    private static void add(List<InheritanceMatch> matches, InheritanceModel model, Truth truth) {
        if (truth != NO) {
            matches.add(new InheritanceMatch(model, truth == UNKNOWN));
        }
    }

    /** Every affected carries the allele; no unaffected does, unless penetrance is incomplete. */
    private Truth dominant(VariantEvidence evidence) {
        Truth fits = all(AffectedStatus.AFFECTED, evidence, Inheritance::carries);
        return completePenetrance
                ? fits.and(all(AffectedStatus.UNAFFECTED, evidence, genotype -> carries(genotype).not()))
                : fits;
    }

    /** Affected are homozygous, their parents carry one copy each, no unaffected is homozygous. */
    private Truth homozygous(VariantEvidence evidence) {
        Truth fits = all(AffectedStatus.AFFECTED, evidence, Inheritance::homozygous);
        fits = fits.and(all(AffectedStatus.UNAFFECTED, evidence, genotype -> homozygous(genotype).not()));
        for (Person affected : family.sequenced(AffectedStatus.AFFECTED).toList()) {
            for (Person parent : family.parents(affected)) {
                // A parent without the allele cannot have given it, whatever the parent's own status.
                fits = fits.and(family.genotype(parent, evidence).map(Inheritance::carries).orElse(YES));
            }
        }
        return fits;
    }

    /**
     * The child carries what neither parent carries. On X a son's father does not count, on Y the father alone does. One
     * parent that counts must be sequenced; where the other is not, the model is only possible.
     */
    private Truth deNovo(VariantEvidence evidence, Place place) {
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
        Truth fits = carries(family.probandGenotype(evidence));
        for (Optional<Person> giver : givers) {
            Truth without = giver.flatMap(parent -> family.genotype(parent, evidence))
                    .map(genotype -> carries(genotype).not()).orElse(UNKNOWN);
            fits = fits.and(without);
        }
        if (unknownSex && place == Place.X) {
            fits = fits.and(UNKNOWN);
        }
        boolean oneCopy = place != Place.AUTOSOMAL && (son || unknownSex);
        if (homozygous(family.probandGenotype(evidence)) == YES && !oneCopy) {
            return NO;
        }
        return fits == YES && parentShowsAllele(evidence) ? UNKNOWN : fits;
    }

    /**
     * Affected males carry, affected females are homozygous and their fathers carry; unaffected males do not carry,
     * unaffected females are not homozygous; a son's mother has one copy.
     */
    private Truth xRecessive(VariantEvidence evidence) {
        Truth fits = YES;
        for (Person person : family.pedigree().persons()) {
            Optional<Genotype> genotype = family.genotype(person, evidence);
            if (genotype.isEmpty()) {
                continue;
            }
            fits = fits.and(xRecessive(person, genotype.get()));
        }
        for (Person affected : family.sequenced(AffectedStatus.AFFECTED).toList()) {
            Optional<Person> father = family.pedigree().father(affected);
            Optional<Person> mother = family.pedigree().mother(affected);
            if (affected.sex() == Sex.FEMALE) {
                fits = fits.and(given(father, evidence));
            }
            fits = fits.and(given(mother, evidence));
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

    private Truth given(Optional<Person> parent, VariantEvidence evidence) {
        return parent.flatMap(person -> family.genotype(person, evidence)).map(Inheritance::carries).orElse(YES);
    }

    /** Affected males carry, unaffected males do not; a woman has no Y. */
    private Truth yLinked(VariantEvidence evidence) {
        Truth fits = switch (family.proband().sex()) {
            case MALE -> YES;
            case FEMALE -> NO;
            case UNKNOWN -> carries(family.probandGenotype(evidence)).and(UNKNOWN);
        };
        for (Person person : family.pedigree().persons()) {
            Optional<Genotype> genotype = family.genotype(person, evidence);
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
    private Truth mitochondrial(VariantEvidence evidence) {
        return all(AffectedStatus.AFFECTED, evidence, Inheritance::carries);
    }

    private Truth all(AffectedStatus status, VariantEvidence evidence, Function<Genotype, Truth> test) {
        Truth all = YES;
        for (Person person : family.sequenced(status).toList()) {
            all = all.and(family.genotype(person, evidence).map(test).orElse(YES));
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

    /** Where a variant lies, as far as transmission goes. */
    enum Place {
        AUTOSOMAL, X, Y, MITOCHONDRIAL;

        static Place of(VariantEvidence evidence) {
            Locus locus = evidence.key().locus();
            if (locus.contig().isMitochondrial()) {
                return MITOCHONDRIAL;
            }
            if (evidence.key().build().isPseudoAutosomal(locus)) {
                return AUTOSOMAL;
            }
            return locus.contig().isX() ? X : locus.contig().isY() ? Y : AUTOSOMAL;
        }
    }
}
