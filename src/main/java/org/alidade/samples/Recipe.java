package org.alidade.samples;

import java.util.List;
import org.alidade.model.Contig;

/**
 * What one sample case is made of.
 *
 * @param folder its name, under which its texts lie in the resources too
 * @param planned the variants that make the case
 * @param contigs where common variants are strewn in between
 * @param seed of everything that is drawn at random
 */
record Recipe(String folder, List<Member> members, List<SampleVariant> planned, List<Contig> contigs, long seed) {
    Recipe {
        members = List.copyOf(members);
        planned = List.copyOf(planned);
        contigs = List.copyOf(contigs);
    }

    boolean hasRole(Role role) {
        return members.stream().anyMatch(member -> member.role() == role);
    }
}
