package org.alidade.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.alidade.model.Gene;
import org.alidade.model.InheritanceMatch;
import org.alidade.model.InheritanceModel;
import org.alidade.model.ModeOfInheritance;
import org.alidade.model.PanelGene;
import org.alidade.model.PathogenicityClass;
import org.alidade.model.Zygosity;

/** The reported variants as findings: one variant, or two that explain a disease together. */
final class Findings {
    private Findings() {
    }

    /** What the report says first. */
    enum Outcome {
        POSITIVE,
        /** A pathogenic allele in a gene of recessive disease, and no second one. */
        ONE_OF_TWO, UNCERTAIN, NEGATIVE, NON_CONTRIBUTIVE
    }

    /**
     * One or two variants.
     *
     * @param phaseKnown two lie on different copies for certain
     * @param oneOfTwo one heterozygous variant alone, where the panel knows the gene's disease as recessive only
     */
    record Finding(List<ReportedVariant> variants, boolean phaseKnown, boolean oneOfTwo) {
        Finding {
            variants = List.copyOf(variants);
        }

        boolean isPair() {
            return variants.size() == 2;
        }

        /** The class of the finding: of a pair, the lower; empty while a person has given none. */
        Optional<PathogenicityClass> pathogenicity() {
            List<PathogenicityClass> classes = classes();
            return classes.size() < variants.size()
                    ? Optional.empty()
                    : classes.stream().min(Comparator.comparingInt(PathogenicityClass::number));
        }

        /** The higher class of the two. */
        Optional<PathogenicityClass> strongest() {
            return classes().stream().max(Comparator.comparingInt(PathogenicityClass::number));
        }

        private List<PathogenicityClass> classes() {
            return variants.stream().flatMap(variant -> variant.review().pathogenicity().stream()).toList();
        }

        /** Whether it explains a disease as it stands. */
        boolean isConclusive() {
            return !oneOfTwo && pathogenicity().filter(PathogenicityClass::isAtLeastLikelyPathogenic).isPresent();
        }

        /** Whether a variant of class 4 or 5 is paired with one of class 3. */
        boolean isWithUncertain() {
            return isPair() && strongest().filter(PathogenicityClass::isAtLeastLikelyPathogenic).isPresent()
                    && pathogenicity().filter(found -> found == PathogenicityClass.UNCERTAIN_SIGNIFICANCE).isPresent();
        }

        Optional<Gene> gene() {
            return variants.getFirst().shownGene();
        }
    }

    /** Groups two variants of one gene that fit as compound heterozygous; all others stand alone. */
    static List<Finding> of(ReportInput input) {
        List<Finding> findings = new ArrayList<>();
        List<ReportedVariant> left = new ArrayList<>(input.variants());
        while (!left.isEmpty()) {
            ReportedVariant first = left.removeFirst();
            List<ReportedVariant> partners = left.stream().filter(other -> formPair(first, other)).toList();
            if (partners.size() == 1) {
                ReportedVariant second = partners.getFirst();
                left.remove(second);
                findings.add(new Finding(List.of(first, second), isInTrans(first) && isInTrans(second), false));
            } else {
                findings.add(new Finding(List.of(first), true, isOneOfTwo(first, input)));
            }
        }
        return findings;
    }

    static Outcome outcome(ReportInput input, List<Finding> findings) {
        if (input.extras().edition().standing() == ReportEdition.Standing.NON_CONTRIBUTIVE) {
            return Outcome.NON_CONTRIBUTIVE;
        }
        if (findings.stream().anyMatch(Finding::isConclusive)) {
            return Outcome.POSITIVE;
        }
        if (findings.isEmpty()) {
            return Outcome.NEGATIVE;
        }
        boolean oneAllele = findings.stream().anyMatch(finding -> finding.oneOfTwo()
                && finding.pathogenicity().filter(PathogenicityClass::isAtLeastLikelyPathogenic).isPresent());
        return oneAllele ? Outcome.ONE_OF_TWO : Outcome.UNCERTAIN;
    }

    /** What the panel says of the gene that a variant is reported for. */
    static Optional<PanelGene> panelEntry(ReportInput input, ReportedVariant variant) {
        return input.indication()
                .flatMap(indication -> variant.shownGene().flatMap(gene -> indication.panel().entry(gene)));
    }

    /** A de novo or dominant match says that a person looked beyond the panel's mode; a recessive one is an allele of two. */
    private static boolean isOneOfTwo(ReportedVariant variant, ReportInput input) {
        boolean recessive = panelEntry(input, variant)
                .filter(entry -> entry.modes().equals(Set.of(ModeOfInheritance.AUTOSOMAL_RECESSIVE))).isPresent();
        boolean heterozygous = new FamilyView(input.theCase())
                .genotype(input.theCase().proband(), variant.evidence())
                .filter(call -> call.zygosity() == Zygosity.HETEROZYGOUS).isPresent();
        return recessive && heterozygous && !input.isSomatic();
    }

    private static boolean formPair(ReportedVariant one, ReportedVariant other) {
        boolean sameGene = one.shownGene().isPresent() && other.shownGene().isPresent()
                && one.shownGene().get().isSame(other.shownGene().get());
        return sameGene && compound(one).isPresent() && compound(other).isPresent();
    }

    private static boolean isInTrans(ReportedVariant variant) {
        return compound(variant).filter(match -> !match.onlyPossible()).isPresent();
    }

    private static Optional<InheritanceMatch> compound(ReportedVariant variant) {
        return variant.inheritance().stream()
                .filter(match -> match.model() == InheritanceModel.COMPOUND_HETEROZYGOUS).findFirst();
    }
}
