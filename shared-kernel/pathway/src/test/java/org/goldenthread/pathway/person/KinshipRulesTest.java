package org.goldenthread.pathway.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.pathway.testing.Timelines.CHILD;
import static org.goldenthread.pathway.testing.Timelines.broken;
import static org.goldenthread.pathway.testing.Timelines.day;
import static org.goldenthread.pathway.testing.Timelines.timeline;
import static org.goldenthread.pathway.testing.Timelines.uuid;

import org.goldenthread.pathway.codes.ParentKind;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.ids.PersonId;
import org.junit.jupiter.api.Test;

class KinshipRulesTest {

    private static final PersonId MOTHER = new PersonId(uuid(1));

    @Test
    void a_parent_may_be_linked_unlinked_and_linked_again() {
        assertThat(broken(linked("2020-01-01"), unlinked("2022-01-01"), linked("2022-01-01")))
                .isEmpty();
    }

    @Test
    void the_same_parent_is_not_linked_twice() {
        assertThat(broken(linked("2020-01-01"), linked("2021-01-01"))).containsExactly("GT-PS-3");
    }

    @Test
    void two_adults_may_be_the_same_kind_of_parent() {
        ParentLinked other =
                new ParentLinked(
                        new PersonId(uuid(2)),
                        ParentKind.BIRTH_MOTHER,
                        day("2020-01-01"),
                        null,
                        null);
        assertThat(broken(linked("2020-01-01"), other)).isEmpty();
    }

    @Test
    void only_a_linked_parent_is_unlinked() {
        assertThat(broken(unlinked("2022-01-01"))).containsExactly("GT-PS-4");
        assertThat(broken(linked("2023-01-01"), unlinked("2022-01-01"))).containsExactly("GT-PS-4");
    }

    @Test
    void parenthood_lasts_until_it_is_ended() {
        assertThat(Parenthood.of(timeline(linked("2020-01-01"), unlinked("2022-01-01"))))
                .singleElement()
                .satisfies(mother -> {
                    assertThat(mother.openOn(day("2021-12-31"))).isTrue();
                    assertThat(mother.openOn(day("2022-01-01"))).isFalse();
                });
    }

    @Test
    void only_linked_siblings_are_parted() {
        ChildId brother = new ChildId(uuid(9));
        SiblingsUnlinked parted = new SiblingsUnlinked(brother, day("2021-01-01"));
        assertThat(broken(parted)).containsExactly("GT-PS-8");
        assertThat(broken(new SiblingsLinked(brother, day("2020-01-01")), parted)).isEmpty();
        assertThat(broken(new SiblingsLinked(brother, day("2022-01-01")), parted))
                .containsExactly("GT-PS-8");
    }

    @Test
    void a_child_is_not_its_own_sibling() {
        assertThat(broken(new SiblingsLinked(new ChildId(uuid(9)), day("2020-01-01")))).isEmpty();
        assertThat(broken(new SiblingsLinked(CHILD, day("2020-01-01")))).containsExactly("GT-PS-5");
    }

    private static ParentLinked linked(String since) {
        return new ParentLinked(MOTHER, ParentKind.BIRTH_MOTHER, day(since), null, null);
    }

    private static ParentUnlinked unlinked(String until) {
        return new ParentUnlinked(MOTHER, ParentKind.BIRTH_MOTHER, day(until));
    }
}
