package org.goldenthread.command.imports.ssda903;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.command.imports.ssda903.SmallReturn.rules;
import static org.goldenthread.command.imports.ssda903.SmallReturn.table;
import static org.goldenthread.pathway.testing.Timelines.CHILD;
import static org.goldenthread.pathway.testing.Timelines.day;

import java.util.List;
import org.goldenthread.command.imports.Restated;
import org.goldenthread.pathway.codes.Accommodation;
import org.goldenthread.pathway.codes.Activity;
import org.goldenthread.pathway.codes.AdopterLegalStatus;
import org.goldenthread.pathway.codes.AdopterNumber;
import org.goldenthread.pathway.codes.AdopterSex;
import org.goldenthread.pathway.codes.AuthorityCode;
import org.goldenthread.pathway.codes.InTouch;
import org.goldenthread.pathway.codes.MissingKind;
import org.goldenthread.pathway.codes.PreviousPermanence;
import org.goldenthread.pathway.codes.ReasonPlacedCeased;
import org.goldenthread.pathway.codes.ReviewParticipation;
import org.goldenthread.pathway.codes.SocialWorkerNumber;
import org.goldenthread.pathway.codes.SocialWorkerReason;
import org.goldenthread.pathway.facts.PathwayEvent;
import org.goldenthread.pathway.lookedafter.AdoptionDecisionMade;
import org.goldenthread.pathway.lookedafter.AdoptionRecorded;
import org.goldenthread.pathway.lookedafter.CareLeaverContactRecorded;
import org.goldenthread.pathway.lookedafter.CareReviewHeld;
import org.goldenthread.pathway.lookedafter.DeprivationOfLibertyRecorded;
import org.goldenthread.pathway.lookedafter.HealthOutcomesRecorded;
import org.goldenthread.pathway.lookedafter.MissingEpisodeRecorded;
import org.goldenthread.pathway.lookedafter.PreviousPermanenceRecorded;
import org.goldenthread.pathway.lookedafter.SocialWorkerAllocated;
import org.goldenthread.pathway.lookedafter.UnaccompaniedStatusRecorded;
import org.goldenthread.pathway.personal.Sealed;
import org.goldenthread.pathway.timeline.InForce;
import org.junit.jupiter.api.Test;

class OtherTablesTest {

    @Test
    void a_review() {
        assertThat(stated(Table.REVIEWS, "A1,,01/02/2018,PN6").events())
                .containsExactly(
                        new CareReviewHeld(
                                day("2018-02-01"), ReviewParticipation.ABSENT_VIEWS_SENT));
    }

    @Test
    void a_missing_episode_that_ended() {
        assertThat(stated(Table.MISSING, "A1,,A,13/11/2017,25/11/2017").events())
                .containsExactly(
                        new MissingEpisodeRecorded(
                                day("2017-11-13"), day("2017-11-25"), MissingKind.AWAY));
    }

    @Test
    void a_missing_episode_that_goes_on() {
        assertThat(stated(Table.MISSING, "A1,,M,13/11/2017,").events())
                .containsExactly(
                        new MissingEpisodeRecorded(day("2017-11-13"), null, MissingKind.MISSING));
    }

    @Test
    void a_decision_for_adoption() {
        assertThat(stated(Table.PLACED_FOR_ADOPTION, "A1,,22/11/2015,07/04/2017,RD1").events())
                .containsExactly(
                        new AdoptionDecisionMade(
                                day("2015-11-22"),
                                day("2017-04-07"),
                                ReasonPlacedCeased.NEEDS_CHANGED));
    }

    @Test
    void a_social_worker() {
        assertThat(stated(Table.SW_EPISODES, "A1,,SW999,01/01/2020,03/01/2020,LEFTRL").events())
                .containsExactly(
                        new SocialWorkerAllocated(
                                day("2020-01-01"),
                                day("2020-01-03"),
                                new SocialWorkerNumber("SW999"),
                                SocialWorkerReason.LEFT_ROLE));
    }

    @Test
    void a_deprivation_of_liberty() {
        assertThat(stated(Table.DOLO, "A1,,01/01/2025,02/01/2025").events())
                .containsExactly(
                        new DeprivationOfLibertyRecorded(day("2025-01-01"), day("2025-01-02")));
    }

    @Test
    void an_unaccompanied_child() {
        assertThat(yearly(Table.UASC, "A1,2,,13/10/2028"))
                .containsExactly(
                        new UnaccompaniedStatusRecorded(
                                day("2018-03-31"), Sealed.of(CHILD.value(), day("2028-10-13"))));
    }

    @Test
    void health_and_behaviour() {
        assertThat(yearly(Table.OC2, "A1,,39,,1,0,0,1,1,0,,1"))
                .containsExactly(
                        new HealthOutcomesRecorded(
                                day("2018-03-31"),
                                39,
                                null,
                                true,
                                false,
                                false,
                                true,
                                true,
                                false,
                                null,
                                true));
    }

    @Test
    void a_care_leaver() {
        assertThat(yearly(Table.OC3, "A1,,YES,F1,K1"))
                .containsExactly(
                        new CareLeaverContactRecorded(
                                day("2018-03-31"),
                                InTouch.YES,
                                Activity.FULL_TIME_HIGHER_EDUCATION,
                                Accommodation.ORDINARY_LODGINGS_SUITABLE));
    }

    @Test
    void an_adoption() {
        assertThat(yearly(Table.AD1, "A1,,22/11/2015,23/11/2015,1,2,MM,L11"))
                .containsExactly(
                        new AdoptionRecorded(
                                day("2018-03-31"),
                                day("2015-11-22"),
                                day("2015-11-23"),
                                true,
                                AdopterNumber.TWO,
                                AdopterSex.TWO_MALE,
                                AdopterLegalStatus.MARRIED_DIFFERENT_GENDERS));
    }

    @Test
    void a_previous_permanence_whose_day_is_partly_known() {
        assertThat(yearly(Table.PREVIOUS_PERMANENCE, "A1,,P1,WAL,zz/05/2014"))
                .containsExactly(
                        new PreviousPermanenceRecorded(
                                day("2018-03-31"),
                                PreviousPermanence.ADOPTION,
                                new AuthorityCode("WAL"),
                                2014,
                                5,
                                null));
    }

    @Test
    void rows_without_their_day_are_refused() {
        for (Table table :
                List.of(Table.REVIEWS, Table.MISSING, Table.PLACED_FOR_ADOPTION, Table.DOLO)) {
            String nothing = ",".repeat(table.columns().size() - 1);
            assertThat(stated(table, "A1" + nothing).refused()).isEqualTo(1);
        }
    }

    @Test
    void codes_that_do_not_exist_are_found() {
        assertThat(rules(stated(Table.OC3, "A1,,X,F9,01")))
                .contains("903-131", "903-132", "903-133");
        assertThat(rules(stated(Table.OC2, "A1,,41,SDQ9,2,,,,,,,")))
                .contains("903-180", "903-196", "903-181");
        assertThat(rules(stated(Table.PLACED_FOR_ADOPTION, "A1,,22/11/2015,07/04/2017,XXX")))
                .contains("903-120");
        assertThat(rules(stated(Table.SW_EPISODES, "A1,,SW999,01/01/2020,03/01/2020,SWLAZY")))
                .contains("GT-903-5");
    }

    @Test
    void a_child_stands_once_in_a_yearly_table() {
        assertThat(stated(Table.OC3, "A1,,YES,F1,K1", "A1,,NO,0,0").refused()).isEqualTo(1);
    }

    @Test
    void the_same_file_twice_records_nothing_new() {
        var first = everything().recorded();
        assertThat(everything().against(first).events()).isEmpty();
    }

    @Test
    void a_later_file_ends_a_missing_episode() {
        var first = table(Table.MISSING, "A1,,M,13/11/2017,").recorded();
        assertThat(
                        table(Table.MISSING, "A1,,M,13/11/2017,15/11/2017")
                                .recordedAfter(first)
                                .of(MissingEpisodeRecorded.class)
                                .map(InForce::fact))
                .containsExactly(
                        new MissingEpisodeRecorded(
                                day("2017-11-13"), day("2017-11-15"), MissingKind.MISSING));
    }

    @Test
    void a_review_in_the_future_is_refused() {
        assertThat(rules(stated(Table.REVIEWS, "A1,,01/02/2028,PN6"))).contains("GT-IM-1");
    }

    private static Restated stated(Table table, String... rows) {
        return table(table, rows).restated();
    }

    /**
     * The events of this row in a return whose one review lies in 2017-18; the review is left out.
     */
    private static List<PathwayEvent> yearly(Table table, String row) {
        return table(table, row)
                .and(Table.REVIEWS, "A1,,01/02/2018,PN1")
                .restated()
                .events()
                .stream()
                .filter(event -> !(event instanceof CareReviewHeld))
                .toList();
    }

    private static SmallReturn everything() {
        return table(Table.HEADER, "A1,2,27/03/2002,WROM,,0,")
                .and(Table.REVIEWS, "A1,,01/02/2018,PN6", "A1,,01/02/2018,PN6")
                .and(Table.MISSING, "A1,,A,13/11/2017,25/11/2017")
                .and(Table.PLACED_FOR_ADOPTION, "A1,,22/11/2015,07/04/2017,RD1")
                .and(Table.SW_EPISODES, "A1,,SW999,01/01/2020,03/01/2020,LEFTRL")
                .and(Table.DOLO, "A1,,01/01/2025,02/01/2025")
                .and(Table.UASC, "A1,2,,13/10/2028")
                .and(Table.OC2, "A1,,39,,1,0,0,1,1,0,,1")
                .and(Table.OC3, "A1,,YES,F1,K1")
                .and(Table.AD1, "A1,,22/11/2015,23/11/2015,1,2,MM,L11")
                .and(Table.PREVIOUS_PERMANENCE, "A1,,P1,WAL,zz/05/2014");
    }
}
