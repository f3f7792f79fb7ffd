package org.alidade.filtering;

/**
 * One step of the funnel: how many variants reach a filter and how many it keeps, rescued ones among them. The first
 * step's {@code entering} is the number of variants in the scope, and each next one enters with what the one before kept.
 */
public record FunnelStep(FilterId filter, int entering, int kept, int rescued) {
}
