package org.goldenthread.command.imports.ssda903;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.command.imports.ssda903.SmallReturn.rules;
import static org.goldenthread.command.imports.ssda903.SmallReturn.table;
import static org.goldenthread.pathway.testing.Children.born;
import static org.goldenthread.pathway.testing.Timelines.CHILD;
import static org.goldenthread.pathway.testing.Timelines.day;
import static org.goldenthread.pathway.testing.Timelines.timeline;

import org.goldenthread.command.imports.Restated;
import org.goldenthread.pathway.codes.Ethnicity;
import org.goldenthread.pathway.codes.LocalAuthority;
import org.goldenthread.pathway.codes.ReviewParticipation;
import org.goldenthread.pathway.codes.Sex;
import org.goldenthread.pathway.codes.UpnUnknown;
import org.goldenthread.pathway.lookedafter.CareReviewHeld;
import org.goldenthread.pathway.lookedafter.MotherhoodRecorded;
import org.goldenthread.pathway.person.ChildRegistered;
import org.goldenthread.pathway.personal.Sealed;
import org.junit.jupiter.api.Test;

class HeaderRowsTest {

    @Test
    void the_header_registers_the_child() {
        var recorded =
                table(Table.HEADER, "A1,2,27/03/2008,WROM,D051910639385,,")
                        .and(Table.EPISODES, "A1,01/05/2015,S,V2,N1,U6,PR1,,,,,,")
                        .recorded();
        ChildRegistered child = recorded.latest(ChildRegistered.class).orElseThrow().fact();
        assertThat(child.registeredOn()).isEqualTo(day("2015-05-01"));
        assertThat(child.sex()).isEqualTo(Sex.FEMALE);
        assertThat(child.birthDate()).contains(day("2008-03-27"));
        assertThat(child.ethnicity()).isEqualTo(Ethnicity.GYPSY_OR_ROMA);
        assertThat(child.upn()).isEqualTo(Sealed.of(CHILD.value(), "D051910639385"));
        assertThat(child.localId()).isEqualTo(Sealed.of(CHILD.value(), "A1"));
        assertThat(child.authority()).isEqualTo(new LocalAuthority("887"));
    }

    @Test
    void sex_is_read_as_older_and_newer_files_write_it() {
        assertThat(sexOf("1")).isEqualTo(Sex.MALE);
        assertThat(sexOf("2")).isEqualTo(Sex.FEMALE);
        assertThat(sexOf("M")).isEqualTo(Sex.MALE);
        assertThat(sexOf("F")).isEqualTo(Sex.FEMALE);
        assertThat(sexOf("U")).isEqualTo(Sex.UNKNOWN);
    }

    @Test
    void a_reason_for_no_pupil_number_is_one() {
        assertThat(
                        table(Table.HEADER, "A1,2,27/03/2008,WROM,UN3,,")
                                .recorded()
                                .latest(ChildRegistered.class)
                                .orElseThrow()
                                .fact()
                                .upnUnknown())
                .isEqualTo(UpnUnknown.EDUCATED_ELSEWHERE);
    }

    @Test
    void what_cannot_be_read_in_the_header_is_found() {
        assertThat(rules(table(Table.HEADER, "A1,7,27/13/2008,XXXX,D05,1.0,never").restated()))
                .contains("903-101", "903-102", "903-103", "903-168", "903-165", "903-171");
    }

    @Test
    void a_registered_child_stays_registered_with_what_else_is_known() {
        var known = timeline(born("2008-03-27"));
        var child =
                table(Table.HEADER, "A1,1,27/03/2008,WROM,,,")
                        .recordedAfter(known)
                        .latest(ChildRegistered.class)
                        .orElseThrow()
                        .fact();
        assertThat(child.registeredOn()).isEqualTo(day("2009-03-27"));
        assertThat(child.sex()).isEqualTo(Sex.MALE);
        assertThat(child.disabilities()).hasSize(1);
    }

    @Test
    void a_child_without_a_header_row_is_recorded_and_found() {
        Restated restated = table(Table.REVIEWS, "A1,27/03/2008,01/05/2015,PN1").restated();
        assertThat(restated.events())
                .containsExactly(new CareReviewHeld(day("2015-05-01"), ReviewParticipation.SPOKE));
        assertThat(rules(restated)).containsExactly("903-INT08");
    }

    @Test
    void a_second_header_row_is_refused() {
        Restated restated =
                table(Table.HEADER, "A1,1,27/03/2008,WROM,,,", "A1,2,27/03/2008,WROM,,,")
                        .restated();
        assertThat(restated.refused()).isEqualTo(1);
        assertThat(rules(restated)).contains("903-INT32");
    }

    @Test
    void another_birthday_in_another_table_is_found() {
        assertThat(
                        rules(
                                table(Table.HEADER, "A1,1,27/03/2008,WROM,,,")
                                        .and(Table.REVIEWS, "A1,28/03/2008,01/05/2015,PN1")
                                        .restated()))
                .contains("903-203");
    }

    @Test
    void motherhood_is_recorded_with_the_year() {
        assertThat(
                        table(Table.HEADER, "A1,2,27/03/2002,WROM,,1,05/06/2017")
                                .and(Table.REVIEWS, "A1,27/03/2002,01/02/2018,PN1")
                                .restated()
                                .events())
                .contains(
                        new MotherhoodRecorded(
                                day("2018-03-31"),
                                true,
                                Sealed.of(CHILD.value(), day("2017-06-05"))));
    }

    private static Sex sexOf(String code) {
        return table(Table.HEADER, "A1," + code + ",27/03/2008,WROM,,,")
                .recorded()
                .latest(ChildRegistered.class)
                .orElseThrow()
                .fact()
                .sex();
    }
}
