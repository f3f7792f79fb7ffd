package org.alidade.filtering;

import java.util.List;

/**
 * The counts of every step.
 *
 * @param inFile rows of the table
 * @param notCarried rows whose allele the proband does not carry (and is not a no-call)
 * @param outsideScope rows that the consent gate keeps out: counted, never shown
 */
public record Funnel(int inFile, int notCarried, int outsideScope, List<FunnelStep> steps) {
    public Funnel {
        steps = List.copyOf(steps);
    }
}
