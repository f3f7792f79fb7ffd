package org.alidade.workflow;

import java.util.Optional;

import org.alidade.casefile.Case;
import org.alidade.model.Person;
import org.alidade.text.Messages;

/** What a person is to the proband, in a word: proband, father, mother, brother, sister, relative; or the tumour’s control. */
public final class FamilyRole {
    private FamilyRole() {
    }

    public static String of(Case theCase, String personId, Messages messages) {
        return messages.text("workflow.role." + code(theCase, personId));
    }

    private static String code(Case theCase, String id) {
        Person proband = theCase.proband();
        if (id.equals(proband.id())) {
            return "proband";
        }
        if (proband.fatherId().filter(id::equals).isPresent()) {
            return "father";
        }
        if (proband.motherId().filter(id::equals).isPresent()) {
            return "mother";
        }
        Optional<Person> person = theCase.pedigree().person(id);
        boolean isControl = person.isEmpty()
                && theCase.controlOf(proband.id()).filter(control -> control.sample().equals(id)).isPresent();
        if (isControl) {
            return "control";
        }
        boolean sibling = person.filter(found -> shares(found.fatherId(), proband.fatherId())
                || shares(found.motherId(), proband.motherId())).isPresent();
        if (!sibling) {
            return "relative";
        }
        return switch (person.orElseThrow().sex()) {
            case MALE -> "brother";
            case FEMALE -> "sister";
            case UNKNOWN -> "sibling";
        };
    }

    private static boolean shares(Optional<String> one, Optional<String> other) {
        return one.isPresent() && one.equals(other);
    }
}
