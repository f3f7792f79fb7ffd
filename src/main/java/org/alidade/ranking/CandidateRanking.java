package org.alidade.ranking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.alidade.filtering.AllowedModels;
import org.alidade.filtering.ScopedVariant;
import org.alidade.filtering.ScopedVariant.PairPartner;
import org.alidade.filtering.ScopedVariants;
import org.alidade.model.InheritanceMatch;
import org.alidade.model.InheritanceModel;
import org.alidade.model.Panel;
import org.alidade.ranking.CandidateScore.Weighted;
import org.alidade.ranking.Explanation.Statement;

/**
 * Orders the variants that the filters kept. Every one of them is in the list, alone or in a pair; the order depends on
 * nothing but the data. A candidate's score is the probability that it is the cause; what is missing to 1 is the
 * probability that none of them is.
 */
public final class CandidateRanking {
    private static final Comparator<Weighted> ORDER = Comparator.comparingDouble(Weighted::logOdds).reversed()
            .thenComparing(found -> found.candidate().variants().getFirst().evidence().key())
            .thenComparing(found -> found.candidate().variants().getLast().evidence().key())
            .thenComparing(found -> found.candidate().gene().map(gene -> gene.symbol()).orElse(""));

    private static final Comparator<Pairing> BEST = Comparator.comparingDouble(Pairing::logOdds).reversed()
            .thenComparing(pairing -> pairing.both().getFirst().evidence().key())
            .thenComparing(pairing -> pairing.both().getLast().evidence().key());

    /** What would change a rank is worked out for so many candidates: nobody looks for it further down. */
    private static final int EXPLAINED = 300;

    private final CandidateScore scores;
    private final List<Weighted> candidates = new ArrayList<>();

    private CandidateRanking(RankingInput input, Optional<Panel> panel) {
        this.scores = new CandidateScore(input, panel.map(known -> known.genes().size()));
    }

    public static List<Candidate> rank(ScopedVariants variants, RankingInput input) {
        CandidateRanking ranking = new CandidateRanking(input, variants.scope().panel());
        Map<String, List<ScopedVariant>> byGene = new LinkedHashMap<>();
        variants.kept().forEach(variant -> byGene
                .computeIfAbsent(variant.gene().map(gene -> gene.symbol()).orElse(""), name -> new ArrayList<>())
                .add(variant));
        byGene.values().forEach(ranking::addGene);
        return ranking.ranked();
    }

    /** The probability that the cause is none of the candidates, 0 to 1. */
    public static double none(List<Candidate> ranked) {
        return Math.clamp(1 - ranked.stream().mapToDouble(Candidate::score).sum(), 0, 1);
    }

    private void addGene(List<ScopedVariant> variants) {
        Map<String, Double> paired = pairs(variants);
        for (ScopedVariant variant : variants) {
            List<InheritanceMatch> alone = variant.inheritance().stream()
                    .filter(match -> match.model() != InheritanceModel.COMPOUND_HETEROZYGOUS).toList();
            Double inPair = paired.get(key(variant));
            if (inPair == null) {
                candidates.add(scores.single(variant, alone.isEmpty() ? variant.inheritance() : alone));
            } else if (!alone.isEmpty() && fitsAlone(variant, alone) && scores.singleOdds(variant, alone) > inPair) {
                candidates.add(scores.single(variant, alone));
            }
        }
    }

    /** Whether one copy suffices: without a panel always, else where the panel's mode allows the model. */
    private static boolean fitsAlone(ScopedVariant variant, List<InheritanceMatch> alone) {
        Set<InheritanceModel> allowed = AllowedModels.of(variant.panelGene());
        return alone.stream().anyMatch(match -> allowed.contains(match.model()));
    }

    /** Of every variant with a partner its best pair; gives the variants that stand in one, with its odds. */
    private Map<String, Double> pairs(List<ScopedVariant> variants) {
        Map<String, ScopedVariant> byKey = new HashMap<>();
        variants.forEach(variant -> byKey.put(key(variant), variant));
        Map<String, Double> paired = new HashMap<>();
        Set<String> made = new HashSet<>();
        for (ScopedVariant variant : variants) {
            Optional<Pairing> best = variant.partners().stream()
                    .filter(partner -> byKey.containsKey(partner.variant()))
                    .map(partner -> pairing(variant, byKey, partner)).min(BEST);
            best.ifPresent(pairing -> {
                pairing.both().forEach(one -> paired.merge(key(one), pairing.logOdds(), Math::max));
                List<String> keys = pairing.both().stream().map(CandidateRanking::key).sorted().toList();
                if (made.add(String.join(" ", keys))) {
                    candidates.add(scores.pair(pairing.both(), pairing.phaseKnown()));
                }
            });
        }
        return paired;
    }

    /** A pair before anybody explains it. */
    private record Pairing(List<ScopedVariant> both, boolean phaseKnown, double logOdds) {
    }

    private Pairing pairing(ScopedVariant variant, Map<String, ScopedVariant> byKey, PairPartner partner) {
        ScopedVariant other = java.util.Objects.requireNonNull(byKey.get(partner.variant()));
        List<ScopedVariant> both = variant.evidence().key().compareTo(other.evidence().key()) <= 0
                ? List.of(variant, other)
                : List.of(other, variant);
        return new Pairing(both, partner.phaseKnown(), scores.pairOdds(both, partner.phaseKnown()));
    }

    private static String key(ScopedVariant variant) {
        return variant.evidence().key().text();
    }

    private List<Candidate> ranked() {
        candidates.sort(ORDER);
        // «none of these» has the odds of 1; the best is taken out, so that no exponential overflows
        double best = candidates.isEmpty() ? 0 : Math.max(0, candidates.getFirst().logOdds());
        double all = StrictMath.exp(-best);
        for (Weighted found : candidates) {
            all += StrictMath.exp(found.logOdds() - best);
        }
        List<Double> odds = candidates.stream().map(Weighted::logOdds).toList();
        List<Candidate> ranked = new ArrayList<>();
        int rank = 0;
        for (int i = 0; i < candidates.size(); i++) {
            Weighted found = candidates.get(i);
            if (i == 0 || found.logOdds() < candidates.get(i - 1).logOdds()) {
                rank = i + 1;
            }
            Optional<Statement> change = i < EXPLAINED
                    ? WhatIf.most(found.ifs(), found.logOdds(), odds)
                    : Optional.empty();
            ranked.add(found.candidate().ranked(rank, StrictMath.exp(found.logOdds() - best) / all, change));
        }
        return List.copyOf(ranked);
    }
}
