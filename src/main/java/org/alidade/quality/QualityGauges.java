package org.alidade.quality;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** The figures of one sample against the laboratory's limits. */
public final class QualityGauges {
    private QualityGauges() {
    }

    /** {@code coverage}: empty where no reads were measured. */
    public static List<Gauge> of(SampleQuality sample, CaseQuality quality, Optional<CaseCoverage> coverage,
            LaboratoryProfile profile) {
        int rows = sample.called() + sample.missing();
        return List.of(
                gauge(Measure.TARGET_DEPTH, flat(coverage.map(measured -> measured.mean(sample.sample()))), profile),
                gauge(Measure.TARGET_SHARE_20, flat(coverage.map(measured -> measured.share20(sample.sample()))),
                        profile),
                gauge(Measure.CALL_DEPTH, sample.meanDepth(), profile),
                gauge(Measure.CALL_RATE, ratio(sample.called(), rows), profile),
                gauge(Measure.TRANSITIONS_PER_TRANSVERSION, sample.transitionsPerTransversion(), profile),
                gauge(Measure.HETEROZYGOUS_PER_HOMOZYGOUS, ratio(sample.heterozygous(), sample.homozygous()), profile),
                gauge(Measure.MENDELIAN_ERRORS, mendelian(sample, quality), profile),
                gauge(Measure.CONTAMINATION, sample.unexpectedFractions(), profile));
    }

    /** Of the worst pair; which parent it is stays out of sight. */
    private static OptionalDouble mendelian(SampleQuality sample, CaseQuality quality) {
        return quality.trio().stream().filter(pair -> pair.childId().equals(sample.personId()))
                .map(TrioConsistency::rate).flatMapToDouble(OptionalDouble::stream).max();
    }

    private static Gauge gauge(Measure measure, OptionalDouble value, LaboratoryProfile profile) {
        return new Gauge(measure, value, Optional.ofNullable(profile.limits().get(measure)));
    }

    private static OptionalDouble flat(Optional<OptionalDouble> value) {
        return value.orElse(OptionalDouble.empty());
    }

    private static OptionalDouble ratio(int above, int below) {
        return below == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) above / below);
    }
}
