package org.goldenthread.command.commands;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.goldenthread.pathway.ids.ChildId;

/**
 * Several acts accepted as one. Each is decided on what the earlier ones leave behind, the rules
 * judge only what all of them make together, and either all are settled or none.
 */
public non-sealed interface CommandBatch extends AboutChildren {

    /** The acts in their order. */
    List<Part> parts();

    @Override
    default Set<ChildId> children() {
        return parts().stream()
                .flatMap(part -> part.act().children().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * One of the acts.
     *
     * @param path where its fields stand, for example {@code corrections[1].command}
     */
    record Part(String path, AboutChildren act) {}
}
