package org.goldenthread.pathway.publications;

import java.time.Instant;
import java.util.List;
import org.goldenthread.pathway.codes.Wording;
import org.goldenthread.pathway.facts.Stored;

/**
 * These figures were published, as they were known at this position of the journal and this
 * instant, worked out by this version of the code.
 */
@Stored("figures-published")
public record FiguresPublished(
        Wording title,
        long position,
        Instant asKnown,
        Wording codeVersion,
        List<FrozenFigure> figures)
        implements PublicationEvent {}
