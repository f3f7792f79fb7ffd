package org.alidade.ranking;

import java.util.Optional;
import java.util.Set;
import org.alidade.model.InheritanceMatch;
import org.alidade.model.InheritanceModel;
import org.alidade.model.ModeOfInheritance;

/**
 * How well what a person carries in a gene fits the way its diseases are transmitted: the share of patients with such a
 * disease who carry just this, over the share of people who carry it by chance. Natural logarithm, and 0 for one
 * heterozygous allele in a gene of dominant diseases, to which the others are compared.
 */
final class Transmission {
    /** One in so many disease genes of a person has a rare coding allele on one copy: some 45 in 4,900. */
    static final double CHANCE_OF_ONE_ALLELE = 45.0 / 4_900;

    /** A rare coding allele on both copies: about one gene in a person, more where the parents are related. */
    private static final double CHANCE_OF_HOMOZYGOUS = 1.5 / 4_900;
    private static final double CHANCE_OF_TWO_ALLELES = 1.5 / 4_900;
    private static final double CHANCE_IN_TRANS = 0.5 / 4_900;
    private static final double CHANCE_ON_THE_ONLY_COPY = 0.005;
    /** About one new coding allele a person in 20,000 genes, and as many mistaken for new. */
    private static final double CHANCE_OF_NEW = 2.0 / 20_000;

    /** No model fits: kept for a known pathogenic allele. A carrier, or a second allele that was not found. */
    private static final double WITHOUT_MODEL = 0.01;
    /** A genotype is missing that would decide. */
    private static final double ONLY_POSSIBLE = 0.75;

    private Transmission() {
    }

    /** {@code modes}: of the gene's diseases; none where not known. */
    static double logRatio(Optional<InheritanceMatch> match, Set<ModeOfInheritance> modes) {
        double reference = share(InheritanceModel.AUTOSOMAL_DOMINANT, ModeOfInheritance.AUTOSOMAL_DOMINANT)
                / CHANCE_OF_ONE_ALLELE;
        if (match.isEmpty()) {
            return StrictMath.log(WITHOUT_MODEL / CHANCE_OF_ONE_ALLELE / reference);
        }
        // With nobody to compare, every allele may be new: that makes it no likelier.
        InheritanceModel model = match.get().model() == InheritanceModel.DE_NOVO && match.get().onlyPossible()
                ? InheritanceModel.AUTOSOMAL_DOMINANT
                : match.get().model();
        double share = modes.isEmpty()
                ? share(model, ModeOfInheritance.UNKNOWN)
                : modes.stream().mapToDouble(mode -> share(model, mode)).average().orElseThrow();
        boolean unsure = match.get().onlyPossible() && model != InheritanceModel.COMPOUND_HETEROZYGOUS;
        return StrictMath
                .log(share / chance(model, match.get().onlyPossible()) / reference * (unsure ? ONLY_POSSIBLE : 1));
    }

    private static double chance(InheritanceModel model, boolean onlyPossible) {
        return switch (model) {
            case AUTOSOMAL_DOMINANT, X_DOMINANT -> CHANCE_OF_ONE_ALLELE;
            case DE_NOVO -> CHANCE_OF_NEW;
            case RECESSIVE_HOMOZYGOUS -> CHANCE_OF_HOMOZYGOUS;
            case COMPOUND_HETEROZYGOUS -> onlyPossible ? CHANCE_OF_TWO_ALLELES : CHANCE_IN_TRANS;
            // there is no collection of tumours to count: one that arose there weighs like one allele
            case SOMATIC -> CHANCE_OF_ONE_ALLELE;
            case X_RECESSIVE, Y_LINKED, MITOCHONDRIAL -> CHANCE_ON_THE_ONLY_COPY;
        };
    }

    /** Of the patients with a disease of this mode, the part that is found to carry this. */
    private static double share(InheritanceModel model, ModeOfInheritance mode) {
        return switch (mode) {
            case AUTOSOMAL_DOMINANT, MATERNAL_EXPRESSION, PATERNAL_EXPRESSION, SOMATIC -> dominant(model);
            case AUTOSOMAL_RECESSIVE -> recessive(model);
            case X_LINKED_DOMINANT -> model == InheritanceModel.X_RECESSIVE ? 0.5 : xLinked(model, 0.9);
            case X_LINKED_RECESSIVE -> xLinked(model, 0.1);
            case X_LINKED -> xLinked(model, 0.4);
            case Y_LINKED -> model == InheritanceModel.Y_LINKED ? 0.95 : 0.005;
            case MITOCHONDRIAL -> model == InheritanceModel.MITOCHONDRIAL ? 0.95 : 0.005;
            case UNKNOWN -> switch (model) {
                case X_DOMINANT, X_RECESSIVE -> xLinked(model, 0.4);
                case Y_LINKED, MITOCHONDRIAL -> 0.95;
                default -> (dominant(model) + recessive(model)) / 2;
            };
        };
    }

    private static double dominant(InheritanceModel model) {
        return switch (model) {
            case AUTOSOMAL_DOMINANT, DE_NOVO, SOMATIC -> 0.95;
            case RECESSIVE_HOMOZYGOUS -> 0.015;
            case COMPOUND_HETEROZYGOUS -> 0.01;
            default -> 0.005;
        };
    }

    private static double recessive(InheritanceModel model) {
        return switch (model) {
            case RECESSIVE_HOMOZYGOUS -> 0.5;
            case COMPOUND_HETEROZYGOUS -> 0.45;
            // the second allele is one that sequencing did not show
            case AUTOSOMAL_DOMINANT -> 0.03;
            case DE_NOVO -> 0.01;
            default -> 0.005;
        };
    }

    /** {@code inWomen}: the part of affected women with one allele; nearly every affected man has it on his only copy. */
    private static double xLinked(InheritanceModel model, double inWomen) {
        return switch (model) {
            case X_RECESSIVE -> 0.9;
            case X_DOMINANT -> inWomen;
            case DE_NOVO -> 0.5;
            case COMPOUND_HETEROZYGOUS -> 0.02;
            default -> 0.01;
        };
    }
}
