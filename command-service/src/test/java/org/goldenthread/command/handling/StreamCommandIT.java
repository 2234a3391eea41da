package org.goldenthread.command.handling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.goldenthread.command.RunningCommandService;
import org.goldenthread.command.commands.Command;
import org.goldenthread.command.commands.Decision;
import org.goldenthread.command.commands.ExpectedVersions;
import org.goldenthread.command.commands.IdempotencyKey;
import org.goldenthread.command.commands.Obstacle;
import org.goldenthread.command.commands.Refusal;
import org.goldenthread.command.commands.StreamCommand;
import org.goldenthread.command.http.CommandDispatcher;
import org.goldenthread.command.person.LinkParent;
import org.goldenthread.command.person.RegisterChild;
import org.goldenthread.command.streams.AppendedEvent;
import org.goldenthread.command.streams.Outcome;
import org.goldenthread.pathway.codes.ParentKind;
import org.goldenthread.pathway.codes.Sex;
import org.goldenthread.pathway.facts.JournalEvent;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.ids.PersonId;
import org.goldenthread.pathway.person.ParentUnlinked;
import org.goldenthread.platform.journal.Provenance;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Streams that no child owns are settled as children's are. */
@RunningCommandService
class StreamCommandIT {

    private static final LocalDate DAY = LocalDate.of(2024, 5, 1);
    private static final Provenance US =
            new Provenance("sub", "manager", "council", "test", "one", Provenance.Grade.RECORDED);

    @Autowired CommandDispatcher acts;

    /** Says something once for every day; what it says does not matter. */
    private record SayOnce(UUID stream, LocalDate day) implements StreamCommand {

        private static final Obstacle SAID =
                new Obstacle("said", "That was said.", "Say something else.");

        @Override
        public Decision decide(List<JournalEvent> soFar, LocalDate today) {
            ParentUnlinked said =
                    new ParentUnlinked(new PersonId(stream), ParentKind.OTHER_RESPONSIBLE, day);
            return soFar.contains(said)
                    ? Decision.refused(Refusal.nothingToActOn(SAID))
                    : Decision.of(said);
        }
    }

    @Test
    void begins_a_stream_goes_on_with_it_and_remembers_what_stands_there() {
        UUID stream = UUID.randomUUID();

        Outcome first = settle(new SayOnce(stream, DAY), null, null);
        Outcome second = settle(new SayOnce(stream, DAY.plusDays(1)), null, null);
        Outcome again = settle(new SayOnce(stream, DAY), null, null);

        assertThat(first.settled()).extracting(AppendedEvent::version).containsExactly(0L);
        assertThat(second.settled()).extracting(AppendedEvent::version).containsExactly(1L);
        assertThat(second.settled()).extracting(AppendedEvent::stream).containsExactly(stream);
        assertThat(code(again)).isEqualTo("said");
    }

    @Test
    void answers_the_same_request_again_and_holds_to_the_version_asked_for() {
        UUID stream = UUID.randomUUID();
        IdempotencyKey key = new IdempotencyKey("sub", stream.toString(), "00ff", "00ff");
        SayOnce act = new SayOnce(stream, DAY);

        Outcome first = settle(act, null, key);

        assertThat(settle(act, null, key)).isEqualTo(first);
        assertThat(code(settle(new SayOnce(stream, DAY.plusDays(1)), 7L, null))).isEqualTo("stale");
    }

    @Test
    void keeps_the_streams_of_children_and_of_everything_else_apart() {
        UUID stream = UUID.randomUUID();
        UUID child = UUID.randomUUID();
        settle(new SayOnce(stream, DAY), null, null);
        settle(registration(child), null, null);

        assertThat(code(settle(new SayOnce(child, DAY), null, null))).isEqualTo("taken");
        assertThat(code(settle(registration(stream), null, null))).isEqualTo("taken");
        assertThat(code(settle(carer(stream), null, null))).isEqualTo("unknown-child");
    }

    private static @Nullable String code(Outcome outcome) {
        return outcome.refusal() == null ? null : outcome.refusal().code();
    }

    private Outcome settle(Command act, @Nullable Long version, @Nullable IdempotencyKey key) {
        Provenance provenance =
                key == null
                        ? US
                        : new Provenance(
                                "sub",
                                "manager",
                                "council",
                                "test",
                                key.correlation(),
                                Provenance.Grade.RECORDED);
        return acts.settle(
                act, provenance, null, version == null ? null : ExpectedVersions.of(version), key);
    }

    private static LinkParent carer(UUID child) {
        return new LinkParent(
                new ChildId(child),
                new PersonId(UUID.randomUUID()),
                ParentKind.OTHER_RESPONSIBLE,
                DAY,
                null,
                null);
    }

    private static RegisterChild registration(UUID child) {
        return new RegisterChild(
                new ChildId(child),
                DAY,
                Sex.FEMALE,
                null,
                DAY,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
