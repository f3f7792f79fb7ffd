package org.alidade.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.Set;
import org.alidade.casefile.PedigreeReview;
import org.alidade.model.AffectedStatus;
import org.alidade.model.Pedigree;
import org.alidade.model.PedigreeFamilies;
import org.alidade.model.Person;
import org.alidade.model.Sex;
import org.alidade.model.TwinSet;
import org.junit.jupiter.api.Test;

class PedigreeDraftTest {
    private final PedigreeDraft draft = new PedigreeDraft(PedigreeFamilies.trio(), Set.of("child", "dad"));

    private Person person(String id) {
        return draft.pedigree().person(id).orElseThrow();
    }

    @Test
    void parentsAreAddedWhereTheyAreMissingOnly() {
        String father = draft.addParents("mum");

        assertThat(person("mum").fatherId()).contains(father);
        assertThat(person(father).sex()).isEqualTo(Sex.MALE);
        assertThat(person(person("mum").motherId().orElseThrow()).status()).isEqualTo(AffectedStatus.UNKNOWN);
        assertThat(draft.pedigree().persons()).hasSize(5);
        Pedigree before = draft.pedigree();
        draft.addParents("mum");
        assertThat(draft.pedigree()).isEqualTo(before);
    }

    @Test
    void aChildHangsBelowBothPartners() {
        String sibling = draft.addChild("mum", Optional.empty(), Sex.MALE);

        assertThat(person(sibling).fatherId()).contains("dad");
        assertThat(person(sibling).motherId()).contains("mum");
        String second = draft.addPartner("mum");
        String half = draft.addChild("mum", Optional.of(second), Sex.FEMALE);
        assertThat(person(half).fatherId()).contains(second);
        assertThat(PedigreeReview.of(draft.pedigree(), Set.of())).isEmpty();
    }

    @Test
    void aChildOfSomebodyAloneBringsAPartner() {
        String child = draft.addChild("child", Optional.empty(), Sex.UNKNOWN);

        assertThat(person(child).motherId()).contains("child");
        assertThat(person(person(child).fatherId().orElseThrow()).sex()).isEqualTo(Sex.MALE);
    }

    @Test
    void aTwinIsOfTheSameBirthAndFollowsAtOnce() {
        String brother = draft.addSibling("child", Sex.MALE);
        String twin = draft.addTwin("child");

        assertThat(person(twin).details().twins()).isEqualTo(person("child").details().twins()).isPresent();
        assertThat(draft.pedigree().children("mum")).extracting(Person::id).containsExactly("child", twin, brother);
        draft.setTwinKind(twin, TwinSet.Kind.MONOZYGOTIC);
        assertThat(person("child").details().twins()).map(TwinSet::kind).contains(TwinSet.Kind.MONOZYGOTIC);
    }

    @Test
    void everyActIsTakenBackAndDoneAgain() {
        Pedigree start = draft.pedigree();
        draft.addSibling("child", Sex.MALE);
        draft.change("mum", mother -> mother.withStatus(AffectedStatus.AFFECTED));
        Pedigree end = draft.pedigree();

        draft.undo();
        draft.undo();
        assertThat(draft.pedigree()).isEqualTo(start);
        assertThat(draft.canUndo()).isFalse();
        draft.redo();
        draft.redo();
        assertThat(draft.pedigree()).isEqualTo(end);
        assertThat(draft.canRedo()).isFalse();
    }

    @Test
    void whoeverIsNeededStaysAndOthersLeaveNoTrace() {
        assertThatThrownBy(() -> draft.remove("dad")).isInstanceOf(IllegalArgumentException.class);
        String partner = draft.addPartner("dad");
        draft.remove(partner);
        draft.remove("mum");

        assertThat(draft.pedigree().partnerships()).isEmpty();
        assertThat(person("child").motherId()).isEmpty();
        assertThat(person("child").fatherId()).contains("dad");
    }

    @Test
    void siblingsChangePlacesByBirth() {
        String second = draft.addSibling("child", Sex.MALE);
        String third = draft.addSibling("child", Sex.MALE);
        draft.moveInBirthOrder(third, -1);
        draft.moveInBirthOrder(third, -1);
        draft.moveInBirthOrder(third, -1);

        assertThat(draft.pedigree().children("mum")).extracting(Person::id).containsExactly(third, "child", second);
    }
}
