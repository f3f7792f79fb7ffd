package org.alidade.classification.outcome;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

import org.alidade.classification.outcome.GeneOutcome.Verdict;
import org.alidade.model.PathogenicityClass;

/**
 * What follows from class, zygosity, phase and inheritance. A lone heterozygous class 5 of a recessive gene confirms nothing, and
 * the outcome says so.
 *
 * @param genes one outcome per gene, those that conclude most first
 */
public record CaseOutcome(List<GeneOutcome> genes) {
    public CaseOutcome {
        genes = List.copyOf(genes);
    }

    /** Two genes or more that each explain the patient, or a part. */
    public boolean isDualDiagnosis() {
        return genes.stream().filter(GeneOutcome::isDiagnosis).count() > 1;
    }

    /** Whether a diagnosis leaves signs unexplained, and no second one was found. */
    public boolean isSearchOpen() {
        List<GeneOutcome> found = genes.stream().filter(GeneOutcome::isDiagnosis).toList();
        return found.size() == 1 && found.getFirst().partly();
    }

    /** {@code phase}: how two variants, by their keys, lie. */
    public static CaseOutcome of(List<ResultFinding> findings, BiFunction<String, String, Phase> phase) {
        Map<String, List<ResultFinding>> byGene = new LinkedHashMap<>();
        findings.forEach(one -> byGene.computeIfAbsent(one.gene(), gene -> new ArrayList<>()).add(one));
        return new CaseOutcome(byGene.entrySet().stream()
                .map(entry -> ofGene(entry.getKey(), entry.getValue(), phase))
                .sorted(Comparator.comparing(GeneOutcome::verdict)).toList());
    }

    private static GeneOutcome ofGene(String gene, List<ResultFinding> all, BiFunction<String, String, Phase> phase) {
        List<ResultFinding> causal = all.stream().filter(ResultFinding::isCausal).toList();
        boolean partly = all.stream().anyMatch(one -> one.explains().filter(Explains.PARTLY::equals).isPresent());
        if (causal.isEmpty()) {
            boolean uncertain = all.stream()
                    .anyMatch(one -> one.pathogenicity() == PathogenicityClass.UNCERTAIN_SIGNIFICANCE);
            return outcome(gene, uncertain ? Verdict.INCONCLUSIVE : Verdict.HARMLESS, all, partly);
        }
        if (causal.stream().allMatch(one -> one.explains().filter(Explains.NOT::equals).isPresent())) {
            return outcome(gene, Verdict.UNRELATED, causal, false);
        }
        Verdict genotype = genotype(all, causal, phase);
        return outcome(gene, genotype == Verdict.CONFIRMED ? bySigns(causal) : genotype, causal, partly);
    }

    /** What the signs leave of a genotype that suffices. */
    private static Verdict bySigns(List<ResultFinding> causal) {
        if (causal.stream().allMatch(one -> one.explains().isEmpty())) {
            return Verdict.NOT_SAID;
        }
        boolean fits = causal.stream().flatMap(one -> one.explains().stream())
                .anyMatch(one -> one == Explains.FULLY || one == Explains.PARTLY);
        return fits && surest(causal) == PathogenicityClass.PATHOGENIC ? Verdict.CONFIRMED : Verdict.IN_FAVOUR;
    }

    /** A dominant or homozygous one counts by itself; of a pair the weaker allele decides. */
    private static PathogenicityClass surest(List<ResultFinding> causal) {
        boolean alone = causal.stream()
                .anyMatch(one -> one.isOnAllCopies() || one.isDominant() || one.isMitochondrial());
        Comparator<PathogenicityClass> order = Comparator.naturalOrder();
        return alone
                ? causal.stream().map(ResultFinding::pathogenicity).max(order).orElseThrow()
                : causal.stream().map(ResultFinding::pathogenicity).min(order).orElseThrow();
    }

    /** Whether the genotype suffices, by {@link Verdict#CONFIRMED}; else why not. */
    private static Verdict genotype(List<ResultFinding> all, List<ResultFinding> causal,
            BiFunction<String, String, Phase> phase) {
        ResultFinding first = causal.getFirst();
        if (causal.stream().anyMatch(one -> one.isOnAllCopies() || one.isDominant() || one.isMitochondrial())) {
            return Verdict.CONFIRMED;
        }
        if (!first.isRecessive()) {
            return Verdict.MODE_UNKNOWN;
        }
        if (causal.size() == 1) {
            boolean second = all.stream().anyMatch(one -> one != first && !one.isCausal()
                    && one.pathogenicity() == PathogenicityClass.UNCERTAIN_SIGNIFICANCE
                    && phase.apply(first.variant(), one.variant()) != Phase.IN_CIS);
            return second ? Verdict.SECOND_UNCERTAIN : Verdict.ONE_ALLELE;
        }
        Verdict best = Verdict.IN_CIS;
        for (int i = 0; i < causal.size(); i++) {
            for (int j = i + 1; j < causal.size(); j++) {
                Phase lie = phase.apply(causal.get(i).variant(), causal.get(j).variant());
                if (lie == Phase.IN_TRANS) {
                    return Verdict.CONFIRMED;
                }
                best = lie == Phase.UNKNOWN ? Verdict.PHASE_TO_SETTLE : best;
            }
        }
        return best;
    }

    private static GeneOutcome outcome(String gene, Verdict verdict, List<ResultFinding> from, boolean partly) {
        return new GeneOutcome(gene, verdict, from.stream().map(ResultFinding::variant).toList(), partly);
    }
}
