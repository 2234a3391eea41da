package org.goldenthread.command.reference;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.goldenthread.command.commands.Obstacle;
import org.goldenthread.command.commands.Refusal;
import org.goldenthread.command.commands.declaring.CommandDescription;
import org.goldenthread.command.commands.declaring.MaxLength;
import org.goldenthread.pathway.codes.CodeWord;
import org.goldenthread.pathway.codes.TeamName;
import org.goldenthread.pathway.codes.Wording;
import org.goldenthread.pathway.codes.Worker;
import org.goldenthread.pathway.facts.JournalEvent;
import org.goldenthread.pathway.reference.TeamSet;
import org.goldenthread.platform.access.Role;
import org.jspecify.annotations.Nullable;

/** A team is made, its members change, or it ends; whoever is not named is in it no longer. */
@CommandDescription(
        value = "Say who is in a team from now on; a team without members has ended.",
        by = {Role.MANAGER, Role.PERFORMANCE_OFFICER, Role.ADMINISTRATOR})
public record SetTeam(
        TeamName name,
        CodeWord agency,
        @MaxLength(200) List<Worker> members,
        @Nullable Wording reason)
        implements ReferenceCommand {

    private static final Obstacle NAMED_TWICE =
            new Obstacle(
                    "named-twice",
                    "A member of the team is named more than once.",
                    "Name each member once.");

    /** The order in which members are named says nothing. */
    @Override
    public TeamSet says() {
        return new TeamSet(name, agency, members.stream().sorted().toList(), reason);
    }

    @Override
    public Optional<Refusal> objection(List<JournalEvent> soFar, LocalDate today) {
        if (new HashSet<>(members).size() < members.size()) {
            return Optional.of(Refusal.never(NAMED_TWICE, "members"));
        }
        return members.isEmpty() && ended(soFar)
                ? Optional.of(ReferenceCommand.alreadySo())
                : Optional.empty();
    }

    private static boolean ended(List<JournalEvent> soFar) {
        return soFar.isEmpty() || soFar.getLast() instanceof TeamSet last && last.ended();
    }
}
