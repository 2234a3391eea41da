package org.goldenthread.command.deciding;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.goldenthread.command.commands.AboutChildren;
import org.goldenthread.command.commands.CommandBatch;
import org.goldenthread.command.commands.Correcting;
import org.goldenthread.command.commands.PathwayCommand;
import org.goldenthread.command.commands.Refusal;
import org.goldenthread.command.commands.Registration;
import org.goldenthread.command.commands.Restating;
import org.goldenthread.command.streams.OpenStreams;
import org.goldenthread.command.streams.StreamState;
import org.goldenthread.pathway.ids.ChildId;

/** Whether an act asks for children who are known, and makes only those known who are not. */
public final class Acquaintance {

    private final Set<ChildId> known = new HashSet<>();
    private final Set<ChildId> taken = new HashSet<>();

    /** Looks at the streams under the children's ids; one may belong to something else. */
    public Acquaintance(Map<ChildId, StreamState> streams) {
        streams.forEach((child, stream) -> {
            if (stream.isAboutChild()) {
                known.add(child);
            } else if (!stream.isEmpty()) {
                taken.add(child);
            }
        });
    }

    /** Why the act may not be decided, if it may not. */
    public Optional<Refusal> refusal(AboutChildren act) {
        return switch (act) {
            case CommandBatch together ->
                    together.parts().stream()
                            .map(part -> refusal(part.act()).map(no -> no.within(part.path())))
                            .flatMap(Optional::stream)
                            .findFirst();
            case Restating one -> free(one.childId());
            case Registration one ->
                    known.add(one.childId())
                            ? free(one.childId())
                            : Optional.of(Refusal.alreadyKnown(one.childId()));
            case PathwayCommand _, Correcting _ ->
                    act.children().stream()
                            .filter(child -> !known.contains(child))
                            .min(OpenStreams.IN_ORDER)
                            .map(Refusal::unknownChild);
        };
    }

    private Optional<Refusal> free(ChildId child) {
        return taken.contains(child)
                ? Optional.of(Refusal.taken(child.value(), "childId"))
                : Optional.empty();
    }
}
