package org.alidade.quality;

import java.util.List;

/**
 * All that was measured of a case's calls.
 *
 * @param details why the identity is to be verified; for the biologist alone
 */
public record CaseQuality(List<SampleQuality> samples, List<TrioConsistency> trio, Identity identity,
        IdentityDetails details) {
    public CaseQuality {
        samples = List.copyOf(samples);
        trio = List.copyOf(trio);
    }

    /** Without details. */
    public CaseQuality(List<SampleQuality> samples, List<TrioConsistency> trio, Identity identity) {
        this(samples, trio, identity, IdentityDetails.NONE);
    }

    /** With what else was found: whatever it is, the identity is to be verified. */
    public CaseQuality with(List<IdentityFinding> further, List<ReadIdentity.Match> matches) {
        IdentityDetails all = details.with(further, matches);
        boolean assessed = identity != Identity.NOT_ASSESSED || !matches.isEmpty();
        Identity now = all.findings().isEmpty()
                ? assessed ? Identity.CONFORMS : Identity.NOT_ASSESSED
                : Identity.TO_VERIFY;
        return new CaseQuality(samples, trio, now, all);
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
