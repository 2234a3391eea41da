package org.goldenthread.platform.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.junit.jupiter.api.Test;

/** Given a journal that cannot be reached, so that whatever asks it fails. */
class NewStreamsIT {

    private final Journal journal = new ScratchJournal().outOfReach();

    @Test
    void nothing_is_asked_of_a_stream_that_nobody_can_have_heard_of() {
        DomainEventStream found = journal.readEvents(NewStreams.id().toString(), 0);

        assertThat(found.hasNext()).isFalse();
    }

    @Test
    void once_it_was_read_the_journal_is_asked_for_it_as_for_any_other() {
        String made = NewStreams.id().toString();
        journal.readEvents(made, 0);

        assertThatThrownBy(() -> journal.readEvents(made, 0))
                .isInstanceOf(EventStoreException.class);
        assertThatThrownBy(() -> journal.readEvents(UUID.randomUUID().toString(), 0))
                .isInstanceOf(EventStoreException.class);
    }

    @Test
    void ids_that_nobody_ever_read_are_not_remembered_for_ever() {
        String first = NewStreams.id().toString();
        for (int more = 0; more < 1_000; more++) {
            NewStreams.id();
        }

        assertThat(NewStreams.isFirstRead(first)).isFalse();
    }
}
