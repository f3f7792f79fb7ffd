package org.alidade.filtering;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.alidade.model.Genotype;
import org.alidade.model.Impact;
import org.alidade.model.InheritanceMatch;
import org.alidade.model.InheritanceModel;
import org.alidade.model.Zygosity;

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
        if (isLoneAlleleWorthAPartner(judgement, genotype)) {
            return verdict(Verdict.RESCUED, "secondAllele", codes(matches));
        }
        if (judgement.isKnownPathogenic() && judgement.panelGene().isPresent() && genotype.carriesAlternative()) {
            return verdict(Verdict.RESCUED, "rescuedPathogenicInheritance", codes(matches));
        }
        return matches.isEmpty()
                ? verdict(Verdict.FAIL, "inheritanceNone")
                : verdict(Verdict.FAIL, "inheritanceNotAllowed", codes(matches));
    }

    /** A single pathogenic or truncating allele of a recessive gene: the other may lie where nobody has looked yet. */
    private static boolean isLoneAlleleWorthAPartner(Judgement judgement, Genotype genotype) {
        boolean lossOfFunction = judgement.consequences().stream()
                .anyMatch(one -> one.worst().impact() == Impact.HIGH);
        return genotype.zygosity() == Zygosity.HETEROZYGOUS && AllowedModels.needsSecondAllele(judgement.panelGene())
                && (judgement.isKnownPathogenic() || lossOfFunction);
    }

    private static String codes(List<InheritanceMatch> matches) {
        return matches.isEmpty() ? "–" : matches.stream().map(InheritanceMatch::text).collect(Collectors.joining(", "));
    }

    private static FilterVerdict verdict(Verdict verdict, String reason, String... arguments) {
        return new FilterVerdict(FilterId.INHERITANCE, verdict, "filter.reason." + reason, List.of(arguments));
    }
}
