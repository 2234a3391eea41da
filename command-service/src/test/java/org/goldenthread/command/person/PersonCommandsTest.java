package org.goldenthread.command.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.command.testing.Practice.given;
import static org.goldenthread.pathway.testing.Children.born;
import static org.goldenthread.pathway.testing.Children.expected;
import static org.goldenthread.pathway.testing.Children.sealed;
import static org.goldenthread.pathway.testing.Timelines.CHILD;
import static org.goldenthread.pathway.testing.Timelines.day;
import static org.goldenthread.pathway.testing.Timelines.uuid;

import java.util.List;
import org.goldenthread.pathway.codes.Disability;
import org.goldenthread.pathway.codes.ParentKind;
import org.goldenthread.pathway.codes.Sex;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.ids.PersonId;
import org.goldenthread.pathway.person.ChildBorn;
import org.goldenthread.pathway.person.ChildRegistered;
import org.goldenthread.pathway.person.ParentLinked;
import org.goldenthread.pathway.person.ParentUnlinked;
import org.goldenthread.pathway.person.SiblingsLinked;
import org.goldenthread.pathway.person.SiblingsUnlinked;
import org.goldenthread.pathway.personal.PersonName;
import org.goldenthread.pathway.personal.Sealed;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PersonCommandsTest {

    private static final PersonId MOTHER = new PersonId(uuid(1));
    private static final ChildId BROTHER = new ChildId(uuid(2));

    @Test
    void registers_a_child_with_everything_personal_sealed() {
        given().when(register(Sex.FEMALE, List.of(Disability.HEARING), "X123"))
                .settles(
                        new ChildRegistered(
                                day("2026-01-05"),
                                Sex.FEMALE,
                                sealed(new PersonName("Demo", "Otter-Fernley")),
                                sealed(day("2020-05-01")),
                                null,
                                null,
                                List.of(Disability.HEARING),
                                null,
                                null,
                                null,
                                null,
                                sealed("X123"),
                                null,
                                null));
    }

    @Test
    void does_not_register_a_child_with_a_local_id_that_no_return_takes() {
        given().when(register(Sex.FEMALE, null, "X-123")).refusedBy("CIN-1580");
    }

    @Test
    void records_the_birth_of_an_expected_child() {
        given(expected("2026-05-01"))
                .when(new RecordBirth(CHILD, day("2026-05-04"), day("2026-05-03"), Sex.MALE))
                .settles(new ChildBorn(day("2026-05-04"), sealed(day("2026-05-03")), Sex.MALE));
    }

    @Test
    void does_not_record_the_birth_of_a_child_who_is_born() {
        given(born("2020-05-01"))
                .when(new RecordBirth(CHILD, day("2026-05-04"), day("2026-05-03"), Sex.MALE))
                .refusedBy("GT-PS-2");
    }

    @Test
    void a_birth_is_not_notified_before_it_happens() {
        given(expected("2026-05-01"))
                .when(new RecordBirth(CHILD, day("2026-05-02"), day("2026-05-03"), Sex.MALE))
                .refusedAs("born-later");
    }

    @Test
    void links_a_parent_whose_name_is_sealed_under_the_parents_own_key() {
        PersonName name = new PersonName("Demo", "Otter-Fernley");
        given(born("2020-05-01"))
                .when(
                        new LinkParent(
                                CHILD,
                                MOTHER,
                                ParentKind.BIRTH_MOTHER,
                                day("2020-05-01"),
                                name,
                                null))
                .settles(
                        new ParentLinked(
                                MOTHER,
                                ParentKind.BIRTH_MOTHER,
                                day("2020-05-01"),
                                Sealed.of(MOTHER.value(), name),
                                null));
    }

    @Test
    void does_not_link_the_same_parent_twice() {
        given(born("2020-05-01"), motherLinked())
                .when(
                        new LinkParent(
                                CHILD,
                                MOTHER,
                                ParentKind.BIRTH_MOTHER,
                                day("2021-05-01"),
                                null,
                                null))
                .refusedBy("GT-PS-3");
    }

    @Test
    void unlinks_a_parent_who_was_linked() {
        UnlinkParent unlink =
                new UnlinkParent(CHILD, MOTHER, ParentKind.BIRTH_MOTHER, day("2022-01-01"));
        given(born("2020-05-01"), motherLinked())
                .when(unlink)
                .settles(new ParentUnlinked(MOTHER, ParentKind.BIRTH_MOTHER, day("2022-01-01")));
        given(born("2020-05-01")).when(unlink).refusedBy("GT-PS-4");
    }

    @Test
    void links_siblings_in_both_records() {
        LinkSiblings link = new LinkSiblings(BROTHER, CHILD, day("2020-05-01"));
        assertThat(link.children()).containsExactlyInAnyOrder(CHILD, BROTHER);
        given(born("2020-05-01"))
                .when(link)
                .settles(new SiblingsLinked(BROTHER, day("2020-05-01")));
    }

    @Test
    void siblings_linked_already_stay_linked() {
        given(born("2020-05-01"), new SiblingsLinked(BROTHER, day("2020-05-01")))
                .when(new LinkSiblings(CHILD, BROTHER, day("2021-05-01")))
                .settles();
    }

    @Test
    void siblings_are_parted_and_may_be_linked_again() {
        SiblingsLinked linked = new SiblingsLinked(BROTHER, day("2020-05-01"));
        SiblingsUnlinked parted = new SiblingsUnlinked(BROTHER, day("2021-05-01"));
        given(born("2020-05-01"), linked)
                .when(new UnlinkSiblings(BROTHER, CHILD, day("2021-05-01")))
                .settles(parted);
        given(born("2020-05-01"), linked, parted)
                .when(new LinkSiblings(CHILD, BROTHER, day("2022-05-01")))
                .settles(new SiblingsLinked(BROTHER, day("2022-05-01")));
    }

    @Test
    void only_siblings_are_parted() {
        given(born("2020-05-01"))
                .when(new UnlinkSiblings(CHILD, BROTHER, day("2021-05-01")))
                .refusedBy("GT-PS-8");
    }

    @Test
    void a_child_is_not_linked_to_itself() {
        given(born("2020-05-01"))
                .when(new LinkSiblings(CHILD, CHILD, day("2021-05-01")))
                .refusedBy("GT-PS-5");
    }

    private static ParentLinked motherLinked() {
        return new ParentLinked(MOTHER, ParentKind.BIRTH_MOTHER, day("2020-05-01"), null, null);
    }

    private static RegisterChild register(
            Sex sex, @Nullable List<Disability> disabilities, String localId) {
        return new RegisterChild(
                CHILD,
                day("2026-01-05"),
                sex,
                new PersonName("Demo", "Otter-Fernley"),
                day("2020-05-01"),
                null,
                null,
                disabilities,
                null,
                null,
                null,
                null,
                localId,
                null,
                null);
    }
}
