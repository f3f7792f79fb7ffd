package org.alidade.workbench.candidates;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.alidade.casefile.Case;
import org.alidade.filtering.ScopedVariant;
import org.alidade.model.AffectedStatus;
import org.alidade.model.Genotype;
import org.alidade.model.Person;
import org.alidade.model.Sex;
import org.alidade.text.Messages;
import org.alidade.workflow.FamilyRole;

/**
 * A sequenced person of the family.
 *
 * @param code the same in every case and language, for names of columns: {@code proband}, {@code father},
 *        {@code mother}, {@code other1} …
 * @param role the word for it
 * @param sample the name in the variant files
 */
record FamilyMember(String code, String role, String sample, Sex sex, boolean affected, boolean proband) {
    /** The sequenced persons in the order of every list: proband, father, mother, others as in the pedigree. */
    static List<FamilyMember> of(Case theCase, Messages messages) {
        Person proband = theCase.proband();
        Map<String, String> codes = new TreeMap<>();
        List<String> order = new ArrayList<>(List.of(proband.id()));
        codes.put(proband.id(), "proband");
        proband.fatherId().ifPresent(id -> {
            order.add(id);
            codes.put(id, "father");
        });
        proband.motherId().ifPresent(id -> {
            order.add(id);
            codes.put(id, "mother");
        });
        theCase.pedigree().persons().stream().map(Person::id).filter(id -> !order.contains(id)).forEach(order::add);
        List<FamilyMember> members = new ArrayList<>();
        int others = 0;
        for (String id : order) {
            if (theCase.sampleOf(id).isPresent()) {
                String code = codes.containsKey(id) ? codes.getOrDefault(id, "") : "other" + ++others;
                members.add(member(theCase, id, code, messages));
            }
        }
        return List.copyOf(members);
    }

    private static FamilyMember member(Case theCase, String id, String code, Messages messages) {
        Person person = theCase.pedigree().person(id).orElseThrow();
        return new FamilyMember(code, FamilyRole.of(theCase, id, messages), theCase.sampleOf(id).orElseThrow(),
                person.sex(), person.status() == AffectedStatus.AFFECTED, id.equals(theCase.probandId()));
    }

    Genotype genotype(ScopedVariant variant) {
        return variant.evidence().genotype(sample);
    }

    /** Whether the file of the variant holds the person at all. */
    boolean isInFileOf(ScopedVariant variant) {
        return variant.evidence().genotypes().containsKey(sample);
    }
}
