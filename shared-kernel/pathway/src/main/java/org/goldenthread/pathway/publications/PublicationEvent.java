package org.goldenthread.pathway.publications;

import org.goldenthread.pathway.facts.JournalEvent;

/** Something that happened to a publication; every publication has its own stream. */
public sealed interface PublicationEvent extends JournalEvent
        permits PublicationDrafted, PublicationReviewed, FiguresPublished, PublicationWithdrawn {}
