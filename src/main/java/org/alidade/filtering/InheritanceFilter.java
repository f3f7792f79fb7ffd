package org.alidade.filtering;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.alidade.text.Argument;
import org.alidade.model.Genotype;
import org.alidade.model.Impact;
import org.alidade.model.InheritanceMatch;
import org.alidade.model.InheritanceModel;

/** At least one model fits in the family, is allowed by the panel, and suits the variant's frequency. */
final class InheritanceFilter {
    private final FrequencyFilter frequency;

    InheritanceFilter(FrequencyFilter frequency) {
        this.frequency = frequency;
    }

    FilterVerdict judge(Judgement judgement, Genotype genotype, List<InheritanceMatch> matches, boolean mosaicParent) {
        Set<InheritanceModel> allowed = AllowedModels.of(judgement.panelGene());
        List<InheritanceMatch> fitting = matches.stream().filter(match -> allowed.contains(match.model()))
                .filter(match -> frequency.isRareEnough(judgement, match.model())).toList();
        if (!fitting.isEmpty()) {
            boolean mosaic = mosaicParent && fitting.getFirst().model() == InheritanceModel.DE_NOVO;
            return verdict(Verdict.PASS, mosaic ? "inheritanceMosaicParent" : "inheritance", codes(fitting));
        }
        if (isLoneAlleleWorthAPartner(judgement.isKnownPathogenic(), FamilyCalls.isHeterozygous(genotype),
                AllowedModels.needsSecondAllele(judgement.panelGene()), isLossOfFunction(judgement))) {
            return verdict(Verdict.RESCUED, "secondAllele", codes(matches));
        }
        if (judgement.isKnownPathogenic() && judgement.panelGene().isPresent() && genotype.carriesAlternative()) {
            return verdict(Verdict.RESCUED, "rescuedPathogenicInheritance", codes(matches));
        }
        return matches.isEmpty()
                ? verdict(Verdict.FAIL, "inheritanceNone")
                : verdict(Verdict.FAIL, "inheritanceNotAllowed", codes(matches));
    }

    /** Whether a variant that fits no model stays in view all the same. */
    static boolean isRescued(boolean knownPathogenic, boolean heterozygous, boolean carries, Targets targets,
            int target) {
        return isLoneAlleleWorthAPartner(knownPathogenic, heterozygous, targets.needsSecondAllele(target),
                targets.lossOfFunction(target)) || knownPathogenic && targets.onPanel(target) && carries;
    }

    /** A single pathogenic or truncating allele of a recessive gene: the other may lie where nobody has looked yet. */
    private static boolean isLoneAlleleWorthAPartner(boolean knownPathogenic, boolean heterozygous,
            boolean needsSecondAllele, boolean lossOfFunction) {
        return heterozygous && needsSecondAllele && (knownPathogenic || lossOfFunction);
    }

    private static boolean isLossOfFunction(Judgement judgement) {
        return judgement.consequences().stream().anyMatch(one -> one.worst().impact() == Impact.HIGH);
    }

    private static String codes(List<InheritanceMatch> matches) {
        if (matches.isEmpty()) {
            return "–";
        }
        return Argument.coded(matches.stream().map(InheritanceMatch::text).collect(Collectors.joining(", ")),
                matches.stream().map(match -> "model.InheritanceModel." + match.model().name()
                        + (match.onlyPossible() ? "?" : "")).toList());
    }

    private static FilterVerdict verdict(Verdict verdict, String reason, String... arguments) {
        return new FilterVerdict(FilterId.INHERITANCE, verdict, "filter.reason." + reason, List.of(arguments));
    }
}
