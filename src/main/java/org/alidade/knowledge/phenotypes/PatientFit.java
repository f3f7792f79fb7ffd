package org.alidade.knowledge.phenotypes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.alidade.model.Gene;
import org.alidade.model.ModeOfInheritance;

/**
 * The signs of one patient against all diseases and genes.
 *
 * <p>The likelihood ratios of a patient's signs are added and divided by the square root of their number, since signs come in
 * groups and are no independent witnesses. A gene's value is that of its best disease and that of all its diseases taken
 * together, each with a weight: a long description fits by chance more easily, and a disease of many genes says little for
 * one of them. Over all genes these values make a probability (softmax); the weights were fitted for it, by maximum
 * likelihood on published cases, tested on the cases of other genes (docs/ranking.md).
 */
final class PatientFit implements PhenotypeFit {
    private static final double BEST_DISEASE = 0.53;
    private static final double ALL_DISEASES = 0.46;
    /** Per natural logarithm of the number of signs in a description. */
    private static final double LENGTH = 0.5;
    private static final double LENGTH_OF_ALL = 0.14;

    /**
     * A sign that is absent counts only against diseases of which all but few patients have it, and little: in published
     * cases what was looked for and not found points to the right disease rather than away from it.
     */
    private static final double EXPECTED = 0.75;
    private static final double CONTRADICTION = 2.4;

    private final Diseases diseases;
    private final TermGraph graph;
    private final List<SignLikelihood> signs;
    private final int[] absent;
    private final int[] bestDisease;
    private final double[] ofDisease;
    private final double meanOfDiseases;
    private final double[] values;
    private final double sum;
    private final double highest;

    /**
     * @param present at least one; numbers in the graph, each once
     * @param absent numbers in the graph
     */
    PatientFit(Diseases diseases, TermGraph graph, int[] present, int[] absent) {
        this.diseases = diseases;
        this.graph = graph;
        // Always in the same order, so that sums are the same to the last digit.
        this.signs = Arrays.stream(present).sorted().mapToObj(sign -> new SignLikelihood(sign, graph)).toList();
        this.absent = Arrays.stream(absent).sorted().toArray();
        ofDisease = new double[diseases.all().size()];
        for (int i = 0; i < ofDisease.length; i++) {
            ofDisease[i] = diseases.genesOf(i) == 0 ? 0 : value(i);
        }
        meanOfDiseases = IntStream.range(0, ofDisease.length).filter(disease -> diseases.genesOf(disease) > 0)
                .mapToDouble(disease -> StrictMath.exp(ofDisease[disease])).average().orElse(1);
        bestDisease = new int[diseases.genes().size()];
        values = new double[bestDisease.length];
        double top = Double.NEGATIVE_INFINITY;
        for (int gene = 0; gene < values.length; gene++) {
            AnnotatedGene annotated = diseases.genes().get(gene);
            bestDisease[gene] = best(annotated, ofDisease);
            values[gene] = ofDisease[bestDisease[gene]] + together(annotated.together());
            top = Math.max(top, values[gene]);
        }
        highest = top;
        sum = Arrays.stream(values).map(value -> StrictMath.exp(value - highest)).sum();
    }

    private static int best(AnnotatedGene gene, double[] ofDisease) {
        int best = gene.diseases().getFirst();
        for (int disease : gene.diseases()) {
            if (ofDisease[disease] > ofDisease[best]) {
                best = disease;
            }
        }
        return best;
    }

    private double value(int number) {
        Disease disease = diseases.all().get(number);
        return BEST_DISEASE * (explained(disease) - LENGTH * StrictMath.log(disease.signs().length)
                - StrictMath.log(diseases.genesOf(number))) - contradiction(disease);
    }

    private double together(Disease all) {
        return ALL_DISEASES * explained(all)
                - (ALL_DISEASES * LENGTH + LENGTH_OF_ALL) * StrictMath.log(all.signs().length);
    }

    private double explained(Disease disease) {
        double total = 0;
        for (SignLikelihood sign : signs) {
            total += sign.logRatio(disease);
        }
        return total / Math.sqrt(signs.size());
    }

    private double contradiction(Disease disease) {
        double total = 0;
        for (int sign : absent) {
            total += CONTRADICTION * Math.max(0, expected(sign, disease) - EXPECTED);
        }
        return total;
    }

    /** The stated frequency of a sign or of one below it; 0 where none is stated. */
    private double expected(int sign, Disease disease) {
        double frequency = 0;
        for (int i = 0; i < disease.signs().length; i++) {
            if (disease.frequencies()[i] > frequency && graph.isA(disease.signs()[i], sign)) {
                frequency = disease.frequencies()[i];
            }
        }
        return frequency;
    }

    @Override
    public Optional<GeneSimilarity> of(Gene gene) {
        OptionalInt found = diseases.gene(gene);
        return found.isPresent() ? Optional.of(similarity(found.getAsInt())) : Optional.empty();
    }

    @Override
    public Optional<DiseaseFit> bestDisease(Gene gene, Predicate<Set<ModeOfInheritance>> transmitted) {
        OptionalInt found = diseases.gene(gene);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        return diseases.genes().get(found.getAsInt()).diseases().stream()
                .filter(disease -> transmitted.test(diseases.all().get(disease).modes()))
                .max(Comparator.comparingDouble(disease -> ofDisease[disease])).map(this::fit);
    }

    private DiseaseFit fit(int number) {
        Disease disease = diseases.all().get(number);
        return new DiseaseFit(disease.id(), disease.name(), disease.modes(),
                StrictMath.exp(ofDisease[number]) / meanOfDiseases);
    }

    @Override
    public OptionalInt rank(Gene gene) {
        OptionalInt found = diseases.gene(gene);
        return found.isEmpty()
                ? found
                : OptionalInt
                        .of((int) Arrays.stream(values).filter(value -> value >= values[found.getAsInt()]).count());
    }

    private GeneSimilarity similarity(int gene) {
        Disease disease = diseases.all().get(bestDisease[gene]);
        Disease all = diseases.genes().get(gene).together();
        List<TermMatch> matches = new ArrayList<>(signs.size());
        signs.forEach(sign -> matches.add(match(sign, disease, all)));
        List<String> contradicted = Arrays.stream(absent).filter(sign -> expected(sign, disease) > EXPECTED)
                .mapToObj(graph::id).toList();
        double ratio = values.length * StrictMath.exp(values[gene] - highest) / sum;
        return new GeneSimilarity(ratio, disease.id(), disease.name(), matches, contradicted);
    }

    /** With the best disease's own sign, unless another disease of the gene explains the patient's better. */
    private TermMatch match(SignLikelihood sign, Disease disease, Disease all) {
        int own = sign.best(disease);
        int other = sign.best(all);
        int term = sign.worth(all, other) > sign.worth(disease, own) ? all.signs()[other] : disease.signs()[own];
        int ancestor = sign.ancestor(term);
        double information = graph.information(sign.sign());
        double contribution = (BEST_DISEASE * sign.logRatio(disease) + ALL_DISEASES * sign.logRatio(all))
                / Math.sqrt(signs.size());
        return new TermMatch(graph.id(sign.sign()), graph.id(term), graph.id(ancestor),
                information == 0 ? 0 : graph.information(ancestor) / information, contribution);
    }
}
