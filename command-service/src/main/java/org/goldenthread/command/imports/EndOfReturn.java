package org.goldenthread.command.imports;

import java.util.List;
import java.util.function.Predicate;
import org.goldenthread.command.streams.ChildStreams;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.timeline.ChildTimeline;
import org.springframework.stereotype.Component;

/** What can be told of a return only when all of it was read. */
@Component
class EndOfReturn {

    private final NamedChildren named;
    private final ChildStreams streams;
    private final Resemblance resemblance;

    EndOfReturn(NamedChildren named, ChildStreams streams, Resemblance resemblance) {
        this.named = named;
        this.streams = streams;
        this.resemblance = resemblance;
    }

    /** Whom earlier returns named, and this one does not although they belong here. */
    List<ChildId> missing(ImportJob job, Predicate<ChildTimeline> belongsHere) {
        return named.notNamed(job).stream()
                .filter(child -> {
                    ChildTimeline timeline = streams.timeline(child);
                    return belongsHere.test(timeline) && !isNamedOtherwise(job, timeline);
                })
                .toList();
    }

    /** Who may be on record already under another number. */
    List<Resemblance.Found> resembling(ImportJob job) {
        return resemblance.in(job);
    }

    /** A merged child may stand in the return under any of its numbers. */
    private boolean isNamedOtherwise(ImportJob job, ChildTimeline timeline) {
        return named.isNamed(job.number(), timeline.child())
                || timeline.merged().stream().anyMatch(id -> named.isNamed(job.number(), id));
    }
}
