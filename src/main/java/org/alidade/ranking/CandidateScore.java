package org.alidade.ranking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.alidade.filtering.ScopedVariant;
import org.alidade.knowledge.genes.ClaimStrength;
import org.alidade.knowledge.genes.GeneConstraint;
import org.alidade.knowledge.genes.GeneDiseaseClaim;
import org.alidade.knowledge.phenotypes.GeneSimilarity;
import org.alidade.knowledge.phenotypes.PhenotypeFit;
import org.alidade.knowledge.phenotypes.TermMatch;
import org.alidade.model.Gene;
import org.alidade.model.InheritanceMatch;
import org.alidade.model.InheritanceModel;
import org.alidade.model.ModeOfInheritance;
import org.alidade.model.PanelGene;
import org.alidade.ranking.AlleleEvidence.Weighed;
import org.alidade.ranking.Explanation.Contribution;
import org.alidade.ranking.Explanation.Statement;
import org.alidade.text.Argument;

/**
 * Weighs a candidate against «none of these»: the natural logarithm of its odds is the sum of what phenotype, alleles and
 * transmission say, and of a constant that holds what is known before anything is read ({@link #base}).
 */
final class CandidateScore {
    /** Genes with a known disease (HPO, 2023 to 2025: 4,895 to 5,418). */
    private static final int DISEASE_GENES = 4_900;

    /**
     * Of patients with a cause in an annotated gene, the part whose disease is not the one that is annotated: of published
     * cases a quarter. So the worst phenotype only makes a gene six to seven times less likely, a good one lifts it freely.
     */
    private static final double OTHER_DISEASE = 0.15;

    /**
     * A gene of which no disease is known may still be a cause: of the genes of published cases 15 % were in no list two years
     * before. Counted over the 15,000 other genes this would be -2.8; less is taken, so that a strong allele is still seen.
     */
    private static final double NO_KNOWN_DISEASE = -2;

    private final RankingInput input;
    private final PhenotypeFit fit;
    private final double base;
    private final Map<Gene, Optional<GeneSimilarity>> similarities = new HashMap<>();
    private final Map<Gene, Optional<Set<ModeOfInheritance>>> modes = new HashMap<>();
    private final Map<Gene, Optional<GeneConstraint>> constraints = new HashMap<>();
    /** By the object itself: a variant stands in many pairs, and to compare its whole evidence would take longer. */
    private final Map<ScopedVariant, Weighed> dominant = new IdentityHashMap<>();
    private final Map<ScopedVariant, Weighed> recessive = new IdentityHashMap<>();

    /** {@code genes}: among how many the cause is looked for; empty for all with a known disease. */
    CandidateScore(RankingInput input, Optional<Integer> genes) {
        this.input = input;
        this.fit = input.hasFeatures() ? input.phenotypes().fit(input.features()) : PhenotypeFit.none();
        int among = Math.max(1, genes.orElse(DISEASE_GENES));
        this.base = StrictMath
                .log(input.findable() / (1 - input.findable()) / among / Transmission.CHANCE_OF_ONE_ALLELE);
    }

    /** A candidate that has no rank yet, and the logarithm of its odds against «none of these». */
    record Weighted(Candidate candidate, double logOdds, List<WhatIf> ifs) {
    }

    Weighted single(ScopedVariant variant, List<InheritanceMatch> models) {
        Optional<InheritanceMatch> best = best(variant, models);
        Weighed own = allele(variant, best);
        List<WhatIf> ifs = WhatIf.ofSingle(models, modesRead(variant),
                model -> odds(variant, model, allele(variant, model).logRatio()));
        return candidate(List.of(variant), best, own.logRatio(), own.steps(), ifs);
    }

    /** What {@link #single} would weigh. */
    double singleOdds(ScopedVariant variant, List<InheritanceMatch> models) {
        Optional<InheritanceMatch> best = best(variant, models);
        return odds(variant, best, allele(variant, best).logRatio());
    }

    private Optional<InheritanceMatch> best(ScopedVariant variant, List<InheritanceMatch> models) {
        return models.stream().max(Comparator.comparingDouble((InheritanceMatch match) -> transmission(variant,
                Optional.of(match)) + allele(variant, Optional.of(match)).logRatio())
                .thenComparing(match -> match.model(), Comparator.reverseOrder()));
    }

    Weighted pair(List<ScopedVariant> both, boolean phaseKnown) {
        Optional<InheritanceMatch> match = Optional.of(pairMatch(phaseKnown));
        Weighed first = allele(both.getFirst(), match);
        Weighed second = allele(both.getLast(), match);
        List<Contribution> steps = new ArrayList<>(first.steps());
        steps.addAll(second.steps());
        double alleles = first.logRatio() + second.logRatio();
        List<WhatIf> ifs = WhatIf.ofPair(phaseKnown, model -> model.isPresent()
                ? odds(both.getFirst(), model, alleles)
                : both.stream().mapToDouble(one -> singleOdds(one, one.inheritance().stream()
                        .filter(found -> found.model() != InheritanceModel.COMPOUND_HETEROZYGOUS).toList())).max()
                        .orElseThrow());
        return candidate(both, match, alleles, steps, ifs);
    }

    /** What {@link #pair} would weigh: a gene may have so many pairs that not each can be explained. */
    double pairOdds(List<ScopedVariant> both, boolean phaseKnown) {
        Optional<InheritanceMatch> match = Optional.of(pairMatch(phaseKnown));
        return odds(both.getFirst(), match,
                allele(both.getFirst(), match).logRatio() + allele(both.getLast(), match).logRatio());
    }

    private static InheritanceMatch pairMatch(boolean phaseKnown) {
        return new InheritanceMatch(InheritanceModel.COMPOUND_HETEROZYGOUS, !phaseKnown);
    }

    private Weighed allele(ScopedVariant variant, Optional<InheritanceMatch> match) {
        boolean oneOfTwo = match.filter(found -> switch (found.model()) {
            case RECESSIVE_HOMOZYGOUS, COMPOUND_HETEROZYGOUS, X_RECESSIVE -> true;
            default -> false;
        }).isPresent();
        return oneOfTwo
                ? recessive.computeIfAbsent(variant, asked -> AlleleEvidence.of(asked, true))
                : dominant.computeIfAbsent(variant, this::ofDominant);
    }

    /** One changed copy is to do harm: it matters whether the gene bears that. */
    private Weighed ofDominant(ScopedVariant variant) {
        Weighed own = AlleleEvidence.of(variant, false);
        Optional<Contribution> tolerance = variant.gene().flatMap(gene -> GeneTolerance.of(
                AlleleEvidence.worst(variant), input.facts().constraint(gene), input.facts().dosage(gene)));
        if (tolerance.isEmpty()) {
            return own;
        }
        List<Contribution> steps = new ArrayList<>(own.steps());
        steps.add(tolerance.get());
        return new Weighed(own.logRatio() + tolerance.get().weight(), steps);
    }

    private double odds(ScopedVariant first, Optional<InheritanceMatch> model, double alleles) {
        return base + alleles + transmission(first, model) + knownDisease(first)
                + length(first, model).map(Contribution::weight).orElse(0.0)
                + first.gene().flatMap(this::similarity).map(CandidateScore::ofPhenotype).orElse(0.0);
    }

    private double transmission(ScopedVariant first, Optional<InheritanceMatch> model) {
        return Transmission.logRatio(model, modesRead(first));
    }

    /** Those of the panel, else of all diseases of the gene. */
    private Set<ModeOfInheritance> modesRead(ScopedVariant first) {
        Set<ModeOfInheritance> ofPanel = first.panelGene().map(PanelGene::modes).orElse(Set.of());
        return ofPanel.isEmpty() ? first.gene().flatMap(this::modes).orElse(Set.of()) : ofPanel;
    }

    private double knownDisease(ScopedVariant first) {
        boolean known = first.panelGene().isPresent() || first.gene().flatMap(this::modes).isPresent();
        return known ? 0 : NO_KNOWN_DISEASE;
    }

    private Optional<Contribution> length(ScopedVariant first, Optional<InheritanceMatch> model) {
        boolean pair = model.filter(match -> match.model() == InheritanceModel.COMPOUND_HETEROZYGOUS).isPresent();
        return first.gene().flatMap(gene -> constraints.computeIfAbsent(gene, input.facts()::constraint))
                .flatMap(known -> GeneTolerance.ofLength(known, pair ? 2 : 1));
    }

    private static double ofPhenotype(GeneSimilarity similarity) {
        return StrictMath.log((1 - OTHER_DISEASE) * similarity.likelihoodRatio() + OTHER_DISEASE);
    }

    private Optional<GeneSimilarity> similarity(Gene gene) {
        return similarities.computeIfAbsent(gene, fit::of);
    }

    private Optional<Set<ModeOfInheritance>> modes(Gene gene) {
        return modes.computeIfAbsent(gene, this::knownModes);
    }

    /** Of HPO's diseases and of curators' claims that are not refuted; empty where no disease is known to either. */
    private Optional<Set<ModeOfInheritance>> knownModes(Gene gene) {
        Optional<Set<ModeOfInheritance>> annotated = input.phenotypes().modes(gene);
        List<GeneDiseaseClaim> claims = input.facts().claims(gene).stream()
                .filter(claim -> claim.strength().filter(CandidateScore::isHeld).isPresent()).toList();
        if (annotated.isEmpty() && claims.isEmpty()) {
            return Optional.empty();
        }
        Set<ModeOfInheritance> all = EnumSet.noneOf(ModeOfInheritance.class);
        annotated.ifPresent(all::addAll);
        claims.forEach(claim -> all.addAll(claim.modes()));
        if (all.size() > 1) {
            all.remove(ModeOfInheritance.UNKNOWN);
        }
        return Optional.of(all);
    }

    private static boolean isHeld(ClaimStrength strength) {
        return strength.compareTo(ClaimStrength.LIMITED) <= 0;
    }

    private Weighted candidate(List<ScopedVariant> variants, Optional<InheritanceMatch> model, double alleles,
            List<Contribution> steps, List<WhatIf> ifs) {
        ScopedVariant first = variants.getFirst();
        Optional<GeneSimilarity> similarity = first.gene().flatMap(this::similarity);
        List<Contribution> contributions = new ArrayList<>(steps);
        contributions.add(phenotype(similarity));
        contributions.add(new Contribution("ranking.contribution.inheritance."
                + model.map(match -> match.model().name()).orElse("none"), List.of(), transmission(first, model)));
        length(first, model).ifPresent(contributions::add);
        if (knownDisease(first) != 0) {
            contributions.add(new Contribution("ranking.contribution.noDisease", List.of(), knownDisease(first)));
        }
        contributions.sort(Comparator.comparingDouble((Contribution step) -> -Math.abs(step.weight()))
                .thenComparing(Contribution::key));
        Explanation explanation = new Explanation(contributions,
                similarity.map(GeneSimilarity::matches).orElse(List.<TermMatch>of()),
                missing(variants, model, similarity));
        return new Weighted(new Candidate(0, first.gene(), variants, model, 0, similarity.map(GeneSimilarity::score),
                1 / (1 + StrictMath.exp(-alleles)), explanation), odds(first, model, alleles), ifs);
    }

    private static Contribution phenotype(Optional<GeneSimilarity> similarity) {
        return similarity
                .map(known -> new Contribution("ranking.contribution.phenotype",
                        List.of(Argument.number(known.score()), known.diseaseName(), known.diseaseId()),
                        ofPhenotype(known)))
                .orElse(new Contribution("ranking.contribution.noPhenotype", List.of(), 0));
    }

    private List<Statement> missing(List<ScopedVariant> variants, Optional<InheritanceMatch> model,
            Optional<GeneSimilarity> similarity) {
        List<Statement> missing = new ArrayList<>();
        if (!input.hasFeatures()) {
            missing.add(statement("features"));
        } else if (similarity.isEmpty()) {
            missing.add(statement("annotation"));
        }
        similarity.map(GeneSimilarity::contradicted).orElse(List.of())
                .forEach(sign -> missing.add(new Statement("ranking.missing.contradicted", List.of(sign))));
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
