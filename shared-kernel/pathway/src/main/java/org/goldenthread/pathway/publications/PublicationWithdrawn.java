package org.goldenthread.pathway.publications;

import org.goldenthread.pathway.codes.Wording;
import org.goldenthread.pathway.facts.Stored;

/** What was published no longer stands. The reason is about figures, never about a person. */
@Stored("publication-withdrawn")
public record PublicationWithdrawn(Wording reason) implements PublicationEvent {}
