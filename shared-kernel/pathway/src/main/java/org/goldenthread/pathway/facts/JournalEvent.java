package org.goldenthread.pathway.facts;

import org.goldenthread.pathway.backfills.BackfillEvent;
import org.goldenthread.pathway.person.PersonEvent;
import org.goldenthread.pathway.publications.PublicationEvent;
import org.goldenthread.pathway.reference.ReferenceEvent;

/** Whatever the journal can hold, in any stream; each kind has its word (see {@link Stored}). */
public sealed interface JournalEvent
        permits BackfillEvent, PathwayEvent, PersonEvent, PublicationEvent, ReferenceEvent {}
