package org.goldenthread.command.person;

import static org.goldenthread.command.testing.Practice.by;
import static org.goldenthread.command.testing.Practice.given;
import static org.goldenthread.pathway.testing.Children.born;
import static org.goldenthread.pathway.testing.InNeed.cpPlan;
import static org.goldenthread.pathway.testing.Timelines.CHILD;
import static org.goldenthread.pathway.testing.Timelines.day;
import static org.goldenthread.pathway.testing.Timelines.event;

import java.util.List;
import org.goldenthread.pathway.codes.ErasureReason;
import org.goldenthread.pathway.facts.PathwayEvent;
import org.goldenthread.pathway.person.ComingOfAge;
import org.goldenthread.pathway.person.ErasureProposed;
import org.goldenthread.pathway.person.IdentityErased;
import org.goldenthread.platform.access.Role;
import org.goldenthread.platform.journal.Provenance;
import org.junit.jupiter.api.Test;

class ErasureTest {

    private static final PathwayEvent ANN = born("1948-04-01");
    private static final ErasureProposed PROPOSED =
            new ErasureProposed(ErasureReason.RETENTION_ENDED);
    private static final IdentityErased ERASED =
            new IdentityErased(ErasureReason.RETENTION_ENDED, List.of());
    private static final Provenance SOMEBODY_ELSE = by("keeper", Role.ADMINISTRATOR);

    private final ProposeErasure propose = new ProposeErasure(CHILD, ErasureReason.RETENTION_ENDED);
    private final EraseIdentity erase = new EraseIdentity(CHILD);

    @Test
    void is_only_proposed_at_first() {
        given(ANN).when(propose).settles(PROPOSED);
    }

    @Test
    void is_proposed_once() {
        given(ANN, PROPOSED).asks(SOMEBODY_ELSE).when(propose).refusedAs("proposed-already");
    }

    @Test
    void is_carried_out_by_somebody_else_for_the_reason_proposed() {
        given(ANN, PROPOSED).asks(SOMEBODY_ELSE).when(erase).settles(ERASED);
    }

    @Test
    void keeps_the_coming_of_age_that_ended_a_plan() {
        given(ANN, cpPlan(1, "1966-01-10"), PROPOSED)
                .asks(SOMEBODY_ELSE)
                .when(erase)
                .settles(
                        new IdentityErased(
                                ErasureReason.RETENTION_ENDED,
                                List.of(new ComingOfAge(event(1), day("1966-04-01")))));
    }

    @Test
    void is_not_carried_out_by_whoever_proposed_it() {
        given(ANN, PROPOSED).when(erase).refusedAs("second-person");
    }

    @Test
    void is_not_carried_out_unless_it_was_proposed() {
        given(ANN).asks(SOMEBODY_ELSE).when(erase).refusedAs("not-proposed");
    }

    @Test
    void is_done_once_and_for_all() {
        given(ANN, PROPOSED, ERASED).asks(SOMEBODY_ELSE).when(erase).refusedAs("erased");
        given(ANN, PROPOSED, ERASED).asks(SOMEBODY_ELSE).when(propose).refusedAs("erased");
    }
}
