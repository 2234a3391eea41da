package org.goldenthread.pathway.publications;

import org.goldenthread.pathway.codes.Wording;
import org.goldenthread.pathway.facts.Stored;

/** Somebody else looked at a draft. The remark is about figures, never about a person. */
@Stored("publication-reviewed")
public record PublicationReviewed(Wording remark) implements PublicationEvent {}
