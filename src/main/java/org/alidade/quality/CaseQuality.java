package org.alidade.quality;

import java.util.List;

/** All that was measured of a case's calls. */
public record CaseQuality(List<SampleQuality> samples, List<TrioConsistency> trio, Identity identity) {
    public CaseQuality {
        samples = List.copyOf(samples);
        trio = List.copyOf(trio);
    }

    /** What everyone may read of the identity check. */
    public enum Identity {
        CONFORMS, TO_VERIFY,
        /** Too few calls to say. */
        NOT_ASSESSED
    }
}
