package org.goldenthread.pathway.publications;

import java.util.List;
import org.goldenthread.pathway.codes.Wording;
import org.goldenthread.pathway.facts.Stored;

/** A set of figures is to be published; until then they are live. */
@Stored("publication-drafted")
public record PublicationDrafted(Wording title, List<FigureAsked> figures)
        implements PublicationEvent {}
