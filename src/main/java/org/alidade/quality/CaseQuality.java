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
        /** It was to be verified, and a biologist has done so. */
        SETTLED,
        /** Too few calls to say. */
        NOT_ASSESSED
    }
}
