package org.goldenthread.command.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.goldenthread.command.commands.AboutChildren;
import org.goldenthread.command.commands.ChildRecord;
import org.goldenthread.command.commands.CommandContext;
import org.goldenthread.command.commands.Refusal;
import org.goldenthread.command.deciding.ProposedByChild;
import org.goldenthread.pathway.calendar.WorkingDays;
import org.goldenthread.pathway.facts.PathwayEvent;
import org.goldenthread.pathway.ids.EventId;
import org.goldenthread.pathway.testing.Timelines;
import org.goldenthread.pathway.timeline.ChildTimeline;
import org.goldenthread.pathway.timeline.Entry;
import org.goldenthread.platform.access.Role;
import org.goldenthread.platform.journal.Provenance;
import org.jspecify.annotations.Nullable;

/**
 * Given facts of the child {@link Timelines#CHILD}, when an act is asked, then events settle or a
 * refusal follows.
 */
public final class Practice {

    /** The day on which every act is asked, a Friday without a bank holiday near it. */
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private static final WorkingDays WORKING_DAYS = new WorkingDays(_ -> false);

    private final ChildRecord record;
    private final Provenance asker;

    private Practice(ChildRecord record, Provenance asker) {
        this.record = record;
        this.asker = asker;
    }

    /** What a manager recorded before, in the order of recording; the same manager asks. */
    public static Practice given(PathwayEvent... events) {
        Provenance manager = by("manager", Role.MANAGER);
        return new Practice(record(Timelines.timeline(events), manager), manager);
    }

    /** Somebody in this role, recording by hand. */
    public static Provenance by(String subject, Role role) {
        return new Provenance(
                subject, role.word(), "council", "test", "one", Provenance.Grade.RECORDED);
    }

    /** A return that was imported by the data team. */
    public static Provenance anImport() {
        return new Provenance(
                "import",
                Role.DATA_TEAM.word(),
                "council",
                "test",
                "one",
                Provenance.Grade.IMPORTED);
    }

    /** The same, but all of it was recorded so. */
    public Practice recorded(Provenance teller) {
        return new Practice(record(record.timeline(), teller), asker);
    }

    /** The same, but somebody else asks. */
    public Practice asks(Provenance other) {
        return new Practice(record, other);
    }

    /** Asks the act on 20 November 2026. */
    public Answer when(AboutChildren act) {
        ProposedByChild drafts = new ProposedByChild(List.of(record));
        return new Answer(
                drafts.decide(act, new CommandContext(asker, TODAY, WORKING_DAYS, false))
                        .orElse(null),
                drafts.events().getOrDefault(Timelines.CHILD, List.of()));
    }

    private static ChildRecord record(ChildTimeline timeline, Provenance teller) {
        Map<EventId, Provenance> told =
                timeline.recorded().stream().collect(Collectors.toMap(Entry::id, _ -> teller));
        return new ChildRecord(timeline, told);
    }

    /** What followed. */
    public record Answer(@Nullable Refusal no, List<PathwayEvent> events) {

        /** Exactly these events settle, in this order. */
        public void settles(PathwayEvent... expected) {
            assertThat(no).isNull();
            assertThat(events).containsExactly(expected);
        }

        /** The rule with this number says no. */
        public void refusedBy(String rule) {
            assertThat(refusal().rule()).isEqualTo(rule);
        }

        /** It is refused for this reason, which is no rule. */
        public void refusedAs(String code) {
            assertThat(refusal().code()).isEqualTo(code);
        }

        /** The refusal, which there must be. */
        public Refusal refusal() {
            assertThat(no).isNotNull();
            return Objects.requireNonNull(no);
        }
    }
}
