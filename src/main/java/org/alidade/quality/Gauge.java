package org.alidade.quality;

import java.util.Optional;
import java.util.OptionalDouble;

/** A figure against the laboratory's limits. {@code value} is empty where nothing was measured. */
public record Gauge(Measure measure, OptionalDouble value, Optional<Limits> limits) {
    public Limits.Verdict verdict() {
        if (value.isEmpty()) {
            return Limits.Verdict.NOT_MEASURED;
        }
        return limits.map(bounds -> bounds.judge(value.getAsDouble())).orElse(Limits.Verdict.NO_LIMIT);
    }
}
