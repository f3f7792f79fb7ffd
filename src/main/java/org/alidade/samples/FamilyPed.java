package org.alidade.samples;

import java.util.ArrayList;
import java.util.List;
import org.alidade.model.AffectedStatus;
import org.alidade.model.Sex;

/** The family as a PED file of six columns: what the files say, also where a sample was swapped. */
final class FamilyPed {
    private static final String NOBODY = "0";

    private FamilyPed() {
    }

    static String of(Recipe recipe) {
        boolean siblings = recipe.hasRole(Role.SIBLING);
        String father = sample(recipe, Role.FATHER, siblings ? "PERE" : NOBODY);
        String mother = sample(recipe, Role.MOTHER, siblings ? "MERE" : NOBODY);
        List<String> lines = new ArrayList<>();
        for (Member member : recipe.members()) {
            if (isControl(recipe, member)) {
                continue;
            }
            boolean child = member.place() == Role.CHILD || member.place() == Role.SIBLING;
            lines.add(line(recipe, member.sample(), child ? father : NOBODY, child ? mother : NOBODY,
                    member.isMale() ? Sex.MALE : Sex.FEMALE, member.affected()));
        }
        if (siblings && !recipe.hasRole(Role.FATHER)) {
            lines.add(line(recipe, father, NOBODY, NOBODY, Sex.MALE, AffectedStatus.UNKNOWN));
        }
        if (siblings && !recipe.hasRole(Role.MOTHER)) {
            lines.add(line(recipe, mother, NOBODY, NOBODY, Sex.FEMALE, AffectedStatus.UNKNOWN));
        }
        return String.join("\n", lines) + "\n";
    }

    /** The other sample of the person whose tumour is read: nobody of the family. */
    private static boolean isControl(Recipe recipe, Member member) {
        return recipe.hasRole(Role.TUMOUR) && member.place() == Role.STRANGER;
    }

    private static String line(Recipe recipe, String person, String father, String mother, Sex sex,
            AffectedStatus affected) {
        String status = switch (affected) {
            case AFFECTED -> "2";
            case UNAFFECTED -> "1";
            case UNKNOWN -> NOBODY;
        };
        return String.join("\t", recipe.family(), person, father, mother, sex == Sex.MALE ? "1" : "2", status);
    }

    private static String sample(Recipe recipe, Role place, String otherwise) {
        return recipe.members().stream().filter(one -> one.place() == place).map(Member::sample).findFirst()
                .orElse(otherwise);
    }
}
