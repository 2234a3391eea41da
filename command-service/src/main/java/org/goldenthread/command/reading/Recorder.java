package org.goldenthread.command.reading;

import java.util.List;
import org.goldenthread.pathway.codes.CodeWord;
import org.goldenthread.pathway.codes.Worker;
import org.goldenthread.platform.access.Role;
import org.goldenthread.platform.problems.Fault;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Who recorded what a backfill tells, as the earlier system has it.
 *
 * @param subject the subject of their sign-in, never a name
 * @param role the role in which it was recorded
 * @param agency whose worker it was
 */
public record Recorder(Worker subject, CodeWord role, CodeWord agency) {

    private static final ObjectField FIELDS = ObjectField.of(Recorder.class);

    /** Either who recorded it, or everything that is wrong with what was sent. */
    public record Reading(@Nullable Recorder recorder, List<Fault> faults) {}

    /** Reads who recorded it; faults name every field below {@code path}. */
    public static Reading read(JsonNode node, String path) {
        ReadingFaults faults = new ReadingFaults();
        Recorder recorder = (Recorder) FIELDS.read(node, path, faults);
        return new Reading(recorder, faults.all());
    }

    /** Whether this is one of the roles. */
    public boolean isOneOf(List<Role> roles) {
        return roles.stream().anyMatch(one -> one.word().equals(role.text()));
    }
}
