package org.goldenthread.command.earlyhelp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.goldenthread.command.testing.Practice.given;
import static org.goldenthread.pathway.testing.Children.born;
import static org.goldenthread.pathway.testing.Help.consent;
import static org.goldenthread.pathway.testing.Help.started;
import static org.goldenthread.pathway.testing.Timelines.CHILD;
import static org.goldenthread.pathway.testing.Timelines.day;
import static org.goldenthread.pathway.testing.Timelines.uuid;

import java.util.List;
import org.goldenthread.command.commands.Consent;
import org.goldenthread.pathway.codes.Agency;
import org.goldenthread.pathway.codes.ConsentGiver;
import org.goldenthread.pathway.codes.ConsentMethod;
import org.goldenthread.pathway.codes.ConsentScope;
import org.goldenthread.pathway.codes.EarlyHelpReason;
import org.goldenthread.pathway.codes.NeedLevel;
import org.goldenthread.pathway.codes.PractitionerRole;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.ids.ConsentId;
import org.goldenthread.pathway.ids.EarlyHelpId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** How early help begins, for one child or for a family. */
class EarlyHelpAssessmentCommandsTest {

    private static final ChildId SISTER = new ChildId(uuid(7));

    @Test
    void starts_an_assessment_under_the_consent_in_force() {
        given(born("2018-04-01"), consent("2026-01-01"))
                .when(start("2026-01-05", CHILD, null, null))
                .settles(started(1, "2026-01-05"));
    }

    @Test
    void starts_no_assessment_without_consent() {
        given(born("2018-04-01")).when(start("2026-01-05", CHILD, null, null)).refusedBy("GT-EH-1");
    }

    @Test
    void starts_an_assessment_with_the_consent_given_on_the_same_day() {
        given(born("2018-04-01"))
                .when(
                        start(
                                "2026-01-05",
                                CHILD,
                                null,
                                new Consent(
                                        ConsentGiver.MOTHER,
                                        List.of(ConsentScope.values()),
                                        ConsentMethod.WRITTEN,
                                        null)))
                .settles(consent("2026-01-05"), started(1, "2026-01-05"));
    }

    @Test
    void assesses_a_family_at_once_and_each_child_by_its_own_consent() {
        StartEarlyHelpAssessment family = start("2026-01-05", null, List.of(CHILD, SISTER), null);
        assertThat(family.children()).containsExactlyInAnyOrder(CHILD, SISTER);
        given(consent("2026-01-01")).when(family).settles(started(1, "2026-01-05"));
        given().when(family).refusedBy("GT-EH-1");
    }

    @Test
    void names_one_child_or_several_but_never_none_or_both() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> start("2026-01-05", null, null, null));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> start("2026-01-05", null, List.of(), null));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> start("2026-01-05", CHILD, List.of(SISTER), null));
    }

    @Test
    void starts_no_second_assessment_while_one_episode_is_open() {
        given(consent("2026-01-01"), started(2, "2026-01-02"))
                .when(start("2026-01-05", CHILD, null, null))
                .refusedBy("GT-EH-4");
    }

    private static StartEarlyHelpAssessment start(
            String on,
            @Nullable ChildId child,
            @Nullable List<ChildId> children,
            @Nullable Consent consent) {
        return new StartEarlyHelpAssessment(
                child,
                children,
                new EarlyHelpId(uuid(101)),
                new ConsentId(uuid(1)),
                day(on),
                Agency.SCHOOL,
                PractitionerRole.TEACHER,
                EarlyHelpReason.ATTENDANCE,
                NeedLevel.MORE_FOR_SOME,
                null,
                consent);
    }
}
