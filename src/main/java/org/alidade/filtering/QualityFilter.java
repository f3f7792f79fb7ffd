package org.alidade.filtering;

import java.util.List;
import java.util.OptionalDouble;
import org.alidade.model.Genotype;
import org.alidade.model.VariantEvidence;
import org.alidade.model.Zygosity;
import org.alidade.text.Argument;

/** The caller's filters, and the proband's call: quality, depth, balance, heteroplasmy. What is missing does not fail. */
final class QualityFilter {
    private final FilterSettings settings;

    QualityFilter(FilterSettings settings) {
        this.settings = settings;
    }

    FilterVerdict judge(Judgement judgement, Genotype genotype) {
        FilterVerdict verdict = site(judgement.evidence());
        if (verdict.verdict().keeps()) {
            verdict = call(judgement.evidence(), genotype, verdict);
        }
        return verdict.verdict() == Verdict.FAIL && genotype.carriesAlternative() && judgement.isKnownPathogenic()
                ? new FilterVerdict(FilterId.QUALITY, Verdict.RESCUED, "filter.reason.rescuedPathogenic", List.of())
                : verdict;
    }

    private FilterVerdict site(VariantEvidence evidence) {
        List<String> filters = evidence.quality().filters();
        if (!filters.isEmpty() && !settings.keepFailedSites()) {
            return verdict(Verdict.FAIL, "site", String.join(";", filters));
        }
        return evidence.quality().filtersApplied() || !filters.isEmpty()
                ? verdict(Verdict.PASS, "quality")
                : verdict(Verdict.PASS, "qualityUnfiltered");
    }

    private FilterVerdict call(VariantEvidence evidence, Genotype genotype, FilterVerdict site) {
        if (!genotype.carriesAlternative()) {
            return verdict(Verdict.FAIL, "noCall");
        }
        int quality = genotype.quality().orElse(Integer.MAX_VALUE);
        if (quality < settings.minimumGenotypeQuality()) {
            return verdict(Verdict.FAIL, "genotypeQuality", Integer.toString(quality),
                    Integer.toString(settings.minimumGenotypeQuality()));
        }
        int depth = genotype.depth().orElse(Integer.MAX_VALUE);
        if (depth < settings.minimumDepth()) {
            return verdict(Verdict.FAIL, "depth", Integer.toString(depth), Integer.toString(settings.minimumDepth()));
        }
        OptionalDouble fraction = genotype.alleleFraction();
        return fraction.isEmpty() ? site : balance(evidence, genotype, fraction.getAsDouble(), site);
    }

    private FilterVerdict balance(VariantEvidence evidence, Genotype genotype, double fraction, FilterVerdict site) {
        if (evidence.key().contig().isMitochondrial()) {
            return fraction < settings.minimumHeteroplasmy()
                    ? verdict(Verdict.FAIL, "heteroplasmy", Argument.fraction(fraction),
                            Argument.fraction(settings.minimumHeteroplasmy()))
                    : site;
        }
        boolean skewed = fraction < settings.minimumBalance() || fraction > settings.maximumBalance();
        return genotype.zygosity() == Zygosity.HETEROZYGOUS && skewed
                ? verdict(Verdict.FAIL, "balance", Argument.fraction(fraction),
                        Argument.fraction(settings.minimumBalance()), Argument.fraction(settings.maximumBalance()))
                : site;
    }

    private static FilterVerdict verdict(Verdict verdict, String reason, String... arguments) {
        return new FilterVerdict(FilterId.QUALITY, verdict, "filter.reason." + reason, List.of(arguments));
    }
}
