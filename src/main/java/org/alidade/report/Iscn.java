package org.alidade.report;

import java.util.Optional;
import java.util.OptionalDouble;
import org.alidade.model.Interval;
import org.alidade.model.VariantEvidence;

/** A copy number by the sequence-based notation of ISCN 2020, as far as it can be written without the cytogenetic band. */
final class Iscn {
    private Iscn() {
    }

    /** {@code seq[GRCh38] 3(136255000_136330000)x1}; empty where the number of copies is not known. */
    static Optional<String> of(VariantEvidence evidence) {
        OptionalDouble copies = evidence.structural()
                .flatMap(
                        detail -> detail.copyNumber().isPresent() ? Optional.of(detail.copyNumber()) : Optional.empty())
                .orElse(OptionalDouble.empty());
        if (copies.isEmpty() || copies.getAsDouble() != Math.rint(copies.getAsDouble())) {
            return Optional.empty();
        }
        Interval place = evidence.interval();
        return Optional.of("seq[" + evidence.key().build().label() + "] " + place.contig().name() + "(" + place.start()
                + "_" + place.end() + ")x" + Math.round(copies.getAsDouble()));
    }
}
