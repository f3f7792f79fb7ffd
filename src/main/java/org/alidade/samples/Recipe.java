package org.alidade.samples;

import java.util.List;
import org.alidade.model.Contig;

/**
 * What one sample case is made of.
 *
 * @param folder its name, under which its texts lie in the resources too
 * @param family its name in the PED file
 * @param planned the variants that make the case
 * @param background where and how densely common variants are strewn in between
 * @param seed of everything that is drawn at random
 */
record Recipe(String folder, String family, List<Member> members, List<SampleVariant> planned, Background background,
        long seed) {
    Recipe {
        members = List.copyOf(members);
        planned = List.copyOf(planned);
    }

    /**
     * @param spacing mean distance between two variants of the family, in bases
     * @param autozygous chromosomes of which both parents gave the child the same copy
     */
    record Background(List<Contig> contigs, int spacing, List<Contig> autozygous) {
        Background {
            contigs = List.copyOf(contigs);
            autozygous = List.copyOf(autozygous);
        }
    }

    boolean hasRole(Role role) {
        return members.stream().anyMatch(member -> member.role() == role);
    }

    List<SampleVariant> deletions() {
        return planned.stream().filter(variant -> variant.form().deletion().isPresent()).toList();
    }
}
