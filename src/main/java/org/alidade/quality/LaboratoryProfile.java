package org.alidade.quality;

import java.util.Map;
import org.alidade.reads.CountingRule;

/**
 * What a laboratory asks of its data.
 *
 * @param name of the profile; {@code version} as the laboratory counts it
 * @param rule which reads count for depth
 * @param gapBelow fewer reads than this are a gap
 * @param limits a measure without entry has no limit
 * @param identity from where on samples are to be verified
 * @param runs what makes a run of homozygosity
 * @param pipeline that was validated
 */
public record LaboratoryProfile(String name, String version, CountingRule rule, int gapBelow,
        Map<Measure, Limits> limits, IdentityLimits identity, RunLimits runs, PipelineProfile pipeline) {
    public LaboratoryProfile {
        limits = Map.copyOf(limits);
    }
}
