package org.alidade.ranking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.alidade.filtering.AllowedModels;
import org.alidade.filtering.ScopedVariant;
import org.alidade.knowledge.phenotypes.GeneSimilarity;
import org.alidade.knowledge.phenotypes.TermMatch;
import org.alidade.model.Gene;
import org.alidade.model.InheritanceMatch;
import org.alidade.model.InheritanceModel;
import org.alidade.ranking.Explanation.Contribution;
import org.alidade.ranking.Explanation.Statement;
import org.alidade.text.Argument;

/**
 * Puts phenotype, variant and inheritance together into a score between 0 and 1:
 * {@code 1 / (1 + exp(-z))}, {@code z = -8 + 6·phenotype + 7·variant + inheritance}. The weights are ours, chosen so that
 * neither a perfect phenotype nor a perfect variant comes above one half without the other, nor without its inheritance.
 */
final class CandidateScore {
    private static final double BASE = -8;
    private static final double PHENOTYPE = 6;
    private static final double VARIANT = 7;
    /** What stands for the phenotype of a gene of which no sign is known, so that it is neither first nor lost. */
    private static final double UNKNOWN_PHENOTYPE = 0.35;
    private static final double DE_NOVO = 1.5;
    private static final double BIALLELIC = 1;
    private static final double ONLY_POSSIBLE = -0.7;
    private static final double AGAINST_PANEL = -1.5;
    /** Kept for a known pathogenic allele, though no model fits: a carrier, or a second allele still to be found. */
    private static final double NO_MODEL = -2.5;

    private final RankingInput input;
    private final Map<Gene, Optional<GeneSimilarity>> similarities = new HashMap<>();
    /** By the object itself: a variant stands in many pairs, and to compare its whole evidence would take longer. */
    private final Map<ScopedVariant, VariantScore.Scored> scored = new IdentityHashMap<>();

    CandidateScore(RankingInput input) {
        this.input = input;
    }

    Candidate single(ScopedVariant variant, List<InheritanceMatch> models) {
        Optional<InheritanceMatch> best = models.stream()
                .max(Comparator.comparingDouble(match -> inheritance(variant, match)));
        VariantScore.Scored own = scored(variant);
        return candidate(List.of(variant), best, own.value(), own.steps());
    }

    Candidate pair(List<ScopedVariant> both, boolean phaseKnown) {
        VariantScore.Scored first = scored(both.getFirst());
        VariantScore.Scored second = scored(both.getLast());
        List<Contribution> steps = new ArrayList<>();
        first.steps().forEach(step -> steps.add(weighted(step, 0.5)));
        second.steps().forEach(step -> steps.add(weighted(step, 0.5)));
        return candidate(both, Optional.of(pairMatch(phaseKnown)),
                (first.value() + second.value()) / 2, steps);
    }

    /** The score that {@link #pair} would give: a gene may have so many pairs that not each can be explained. */
    double pairScore(List<ScopedVariant> both, boolean phaseKnown) {
        double variantScore = (scored(both.getFirst()).value() + scored(both.getLast()).value()) / 2;
        return score(both.getFirst(), Optional.of(pairMatch(phaseKnown)), variantScore);
    }

    private static InheritanceMatch pairMatch(boolean phaseKnown) {
        return new InheritanceMatch(InheritanceModel.COMPOUND_HETEROZYGOUS, !phaseKnown);
    }

    private VariantScore.Scored scored(ScopedVariant variant) {
        return scored.computeIfAbsent(variant, VariantScore::of);
    }

    private double score(ScopedVariant first, Optional<InheritanceMatch> model, double variantScore) {
        double phenotype = first.gene().flatMap(this::similarity).map(GeneSimilarity::score).orElse(UNKNOWN_PHENOTYPE);
        double z = BASE + PHENOTYPE * phenotype + VARIANT * variantScore + transmission(first, model);
        return 1 / (1 + Math.exp(-z));
    }

    private static double transmission(ScopedVariant first, Optional<InheritanceMatch> model) {
        return model.map(match -> inheritance(first, match)).orElse(NO_MODEL);
    }

    private static Contribution weighted(Contribution step, double factor) {
        return new Contribution(step.key(), step.arguments(), step.weight() * factor);
    }

    private Candidate candidate(List<ScopedVariant> variants, Optional<InheritanceMatch> model, double variantScore,
            List<Contribution> steps) {
        ScopedVariant first = variants.getFirst();
        Optional<GeneSimilarity> similarity = first.gene().flatMap(this::similarity);
        List<Contribution> contributions = new ArrayList<>();
        steps.forEach(step -> contributions.add(weighted(step, VARIANT)));
        contributions.add(phenotype(similarity));
        contributions.add(new Contribution("ranking.contribution.inheritance."
                + model.map(match -> match.model().name()).orElse("none"), List.of(), transmission(first, model)));
        contributions.sort(Comparator.comparingDouble((Contribution step) -> -Math.abs(step.weight()))
                .thenComparing(Contribution::key));
        Explanation explanation = new Explanation(contributions,
                similarity.map(GeneSimilarity::matches).orElse(List.<TermMatch>of()),
                missing(variants, model, similarity));
        return new Candidate(0, first.gene(), variants, model, score(first, model, variantScore),
                similarity.map(GeneSimilarity::score), variantScore, explanation);
    }

    private Contribution phenotype(Optional<GeneSimilarity> similarity) {
        return similarity
                .map(known -> new Contribution("ranking.contribution.phenotype",
                        List.of(Argument.number(known.score()), known.diseaseName(), known.diseaseId()),
                        PHENOTYPE * known.score()))
                .orElse(new Contribution("ranking.contribution.noPhenotype", List.of(),
                        PHENOTYPE * UNKNOWN_PHENOTYPE));
    }

    private Optional<GeneSimilarity> similarity(Gene gene) {
        return similarities.computeIfAbsent(gene,
                asked -> input.hasFeatures()
                        ? input.phenotypes().similarity(input.features(), asked)
                        : Optional.empty());
    }

    private static double inheritance(ScopedVariant variant, InheritanceMatch match) {
        double base = switch (match.model()) {
            case DE_NOVO -> DE_NOVO;
            case RECESSIVE_HOMOZYGOUS, COMPOUND_HETEROZYGOUS, X_RECESSIVE -> BIALLELIC;
            default -> 0;
        };
        double sure = match.onlyPossible() ? Math.min(base, 0) + ONLY_POSSIBLE : base;
        boolean against = !AllowedModels.of(variant.panelGene()).contains(match.model());
        return against ? sure + AGAINST_PANEL : sure;
    }

    private List<Statement> missing(List<ScopedVariant> variants, Optional<InheritanceMatch> model,
            Optional<GeneSimilarity> similarity) {
        List<Statement> missing = new ArrayList<>();
        if (!input.hasFeatures()) {
            missing.add(statement("features"));
        } else if (similarity.isEmpty()) {
            missing.add(statement("annotation"));
        }
        if (model.isEmpty()) {
            missing.add(statement("model"));
        } else if (model.get().onlyPossible()) {
            missing.add(statement(
                    model.get().model() == InheritanceModel.COMPOUND_HETEROZYGOUS ? "phase" : "relatives"));
        }
        if (variants.stream().anyMatch(variant -> variant.evidence().frequency().isEmpty())) {
            missing.add(statement("frequency"));
        }
        if (variants.stream().anyMatch(variant -> variant.evidence().consequences().isEmpty())) {
            missing.add(statement("consequence"));
        }
        return missing;
    }

    private static Statement statement(String name) {
        return new Statement("ranking.missing." + name, List.of());
    }
}
