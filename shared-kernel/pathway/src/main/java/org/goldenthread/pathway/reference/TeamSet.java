package org.goldenthread.pathway.reference;

import java.util.List;
import org.goldenthread.pathway.codes.CodeWord;
import org.goldenthread.pathway.codes.TeamName;
import org.goldenthread.pathway.codes.Wording;
import org.goldenthread.pathway.codes.Worker;
import org.goldenthread.pathway.facts.Stored;
import org.jspecify.annotations.Nullable;

/**
 * From now on these people are the team, and nobody else; a team without members has ended.
 *
 * @param agency the agency that the team works for, as tokens spell it
 */
@Stored("team-set")
public record TeamSet(
        TeamName name, CodeWord agency, List<Worker> members, @Nullable Wording reason)
        implements ReferenceEvent {

    /** The members are copied, so that nobody can change them afterwards. */
    public TeamSet {
        members = List.copyOf(members);
    }

    @Override
    public String subject() {
        return "team/" + name;
    }

    /** Whether nobody is in it any more. */
    public boolean ended() {
        return members.isEmpty();
    }
}
