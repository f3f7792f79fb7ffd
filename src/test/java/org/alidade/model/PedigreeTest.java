package org.alidade.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PedigreeTest {
    private static final Pedigree FAMILY = new Pedigree("F", List.of(
            person("grandpa", Sex.MALE, "", ""), person("grandma", Sex.FEMALE, "", ""),
            person("son", Sex.MALE, "grandpa", "grandma"), person("daughter", Sex.FEMALE, "grandpa", "grandma"),
            person("friend", Sex.MALE, "", ""), person("child", Sex.MALE, "son", "daughter")),
            List.of(Partnership.of("friend", "daughter")));

    private static Person person(String id, Sex sex, String father, String mother) {
        return new Person(id, sex, AffectedStatus.UNKNOWN, Optional.of(father).filter(text -> !text.isEmpty()),
                Optional.of(mother).filter(text -> !text.isEmpty()));
    }

    @Test
    void partnersAreThoseWithChildrenAndThoseTold() {
        assertThat(FAMILY.partners("daughter")).extracting(Person::id).containsExactly("son", "friend");
        assertThat(FAMILY.partners("child")).isEmpty();
    }

    @Test
    void siblingsShareAParentAndExcludeThePerson() {
        assertThat(FAMILY.siblings(FAMILY.person("son").orElseThrow())).extracting(Person::id)
                .containsExactly("daughter");
        assertThat(FAMILY.siblings(FAMILY.person("friend").orElseThrow())).isEmpty();
    }

    @Test
    void relatedMeansAnAncestorInCommon() {
        assertThat(FAMILY.areRelated("son", "daughter")).isTrue();
        assertThat(FAMILY.areRelated("child", "grandpa")).isTrue();
        assertThat(FAMILY.areRelated("friend", "daughter")).isFalse();
    }

    @Test
    void aLineageEndsAlsoWhereSomebodyIsTheirOwnAncestor() {
        Pedigree loop = new Pedigree("F", List.of(person("a", Sex.MALE, "b", ""), person("b", Sex.MALE, "a", "")));

        assertThat(loop.lineage("a")).containsExactly("a", "b");
    }

    @Test
    void aChangedPersonKeepsThePlaceInTheOrder() {
        Person changed = FAMILY.person("son").orElseThrow().withStatus(AffectedStatus.AFFECTED);

        assertThat(FAMILY.with(changed).persons().get(2)).isEqualTo(changed);
        assertThat(FAMILY.with(changed).partnerships()).isEqualTo(FAMILY.partnerships());
    }
}
