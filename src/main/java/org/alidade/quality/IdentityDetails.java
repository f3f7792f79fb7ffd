package org.alidade.quality;

import java.util.List;
import java.util.stream.Stream;

/**
 * What the identity check rests on. It tells of parentage: for the biologist alone.
 *
 * @param matches how well each person's reads fit the samples of the variant file
 */
public record IdentityDetails(List<IdentityFinding> findings, List<Relatedness> pairs,
        List<UniparentalStretch> uniparental, List<ReadIdentity.Match> matches) {
    public static final IdentityDetails NONE = new IdentityDetails(List.of(), List.of(), List.of(), List.of());

    public IdentityDetails {
        findings = List.copyOf(findings);
        pairs = List.copyOf(pairs);
        uniparental = List.copyOf(uniparental);
        matches = List.copyOf(matches);
    }

    IdentityDetails with(List<IdentityFinding> further, List<ReadIdentity.Match> found) {
        return new IdentityDetails(Stream.concat(findings.stream(), further.stream()).toList(), pairs, uniparental,
                found);
    }
}
