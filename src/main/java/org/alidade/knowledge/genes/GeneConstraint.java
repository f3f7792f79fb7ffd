package org.alidade.knowledge.genes;

import java.util.OptionalDouble;

/**
 * Constraint of a gene in gnomAD, of the transcript that gnomAD shows for it. Each number is as published; those that
 * gnomAD does not give are empty.
 *
 * @param transcript Ensembl or RefSeq id
 * @param observedLof variants of predicted loss of function seen
 * @param expectedLof such variants expected without selection
 * @param pli probability of intolerance to loss of one copy, 0 to 1
 * @param loeuf upper bound of the 90 % interval of observed over expected loss of function
 * @param missenseZ depletion of missense variants in standard deviations
 * @param missenseRatio observed over expected missense variants
 * @param flags what gnomAD warns of; empty where nothing
 */
public record GeneConstraint(String transcript, OptionalDouble observedLof, OptionalDouble expectedLof,
        OptionalDouble pli, OptionalDouble loeuf, OptionalDouble missenseZ, OptionalDouble missenseRatio,
        String flags) {
}
