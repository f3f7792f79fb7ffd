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

/**
 * Orders the variants that the filters kept. Every one of them is in the list, alone or in a pair; the order depends on
 * nothing but the data.
 */
public final class CandidateRanking {
    private static final Comparator<Candidate> ORDER = Comparator.comparingDouble(Candidate::score).reversed()
            .thenComparing(candidate -> candidate.variants().getFirst().evidence().key())
            .thenComparing(candidate -> candidate.variants().getLast().evidence().key())
            .thenComparing(candidate -> candidate.gene().map(gene -> gene.symbol()).orElse(""));

    private static final Comparator<Pairing> BEST = Comparator.comparingDouble(Pairing::score).reversed()
            .thenComparing(pairing -> pairing.both().getFirst().evidence().key())
            .thenComparing(pairing -> pairing.both().getLast().evidence().key());

    private final CandidateScore scores;
    private final List<Candidate> candidates = new ArrayList<>();

    private CandidateRanking(RankingInput input) {
        this.scores = new CandidateScore(input);
    }

    public static List<Candidate> rank(ScopedVariants variants, RankingInput input) {
        CandidateRanking ranking = new CandidateRanking(input);
        Map<String, List<ScopedVariant>> byGene = new LinkedHashMap<>();
        variants.kept().forEach(variant -> byGene
                .computeIfAbsent(variant.gene().map(gene -> gene.symbol()).orElse(""), name -> new ArrayList<>())
                .add(variant));
        byGene.values().forEach(ranking::addGene);
        return ranking.ranked();
    }

    private void addGene(List<ScopedVariant> variants) {
        Set<String> paired = pairs(variants);
        for (ScopedVariant variant : variants) {
            List<InheritanceMatch> alone = variant.inheritance().stream()
                    .filter(match -> match.model() != InheritanceModel.COMPOUND_HETEROZYGOUS).toList();
            boolean inPair = paired.contains(key(variant));
            if (!inPair || !alone.isEmpty() && fitsAlone(variant, alone)) {
                candidates.add(scores.single(variant, alone.isEmpty() ? variant.inheritance() : alone));
            }
        }
    }

    /** Whether one copy suffices: without a panel always, else where the panel's mode allows the model. */
    private static boolean fitsAlone(ScopedVariant variant, List<InheritanceMatch> alone) {
        Set<InheritanceModel> allowed = AllowedModels.of(variant.panelGene());
        return alone.stream().anyMatch(match -> allowed.contains(match.model()));
    }

    /** Of every variant with a partner its best pair; gives the variants that stand in one. */
    private Set<String> pairs(List<ScopedVariant> variants) {
        Map<String, ScopedVariant> byKey = new HashMap<>();
        variants.forEach(variant -> byKey.put(key(variant), variant));
        Set<String> paired = new HashSet<>();
        Set<String> made = new HashSet<>();
        for (ScopedVariant variant : variants) {
            Optional<Pairing> best = variant.partners().stream()
                    .filter(partner -> byKey.containsKey(partner.variant()))
                    .map(partner -> pairing(variant, byKey, partner)).min(BEST);
            best.ifPresent(pairing -> {
                paired.add(key(variant));
                List<String> keys = pairing.both().stream().map(CandidateRanking::key).sorted().toList();
                if (made.add(String.join(" ", keys))) {
                    candidates.add(scores.pair(pairing.both(), pairing.phaseKnown()));
                }
            });
        }
        return paired;
    }

    /** A pair before anybody explains it. */
    private record Pairing(List<ScopedVariant> both, boolean phaseKnown, double score) {
    }

    private Pairing pairing(ScopedVariant variant, Map<String, ScopedVariant> byKey, PairPartner partner) {
        ScopedVariant other = java.util.Objects.requireNonNull(byKey.get(partner.variant()));
        List<ScopedVariant> both = variant.evidence().key().compareTo(other.evidence().key()) <= 0
                ? List.of(variant, other)
                : List.of(other, variant);
        return new Pairing(both, partner.phaseKnown(), scores.pairScore(both, partner.phaseKnown()));
    }

    private static String key(ScopedVariant variant) {
        return variant.evidence().key().text();
    }

    private List<Candidate> ranked() {
        candidates.sort(ORDER);
        List<Candidate> ranked = new ArrayList<>();
        int rank = 0;
        for (int i = 0; i < candidates.size(); i++) {
            Candidate candidate = candidates.get(i);
            if (i == 0 || candidate.score() < candidates.get(i - 1).score()) {
                rank = i + 1;
            }
            ranked.add(new Candidate(rank, candidate.gene(), candidate.variants(), candidate.inheritance(),
                    candidate.score(), candidate.phenotypeScore(), candidate.variantScore(), candidate.explanation()));
        }
        return List.copyOf(ranked);
    }
}
