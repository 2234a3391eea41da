package org.goldenthread.query.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.goldenthread.pathway.codes.Sex;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.ids.EventId;
import org.goldenthread.pathway.person.ChildRegistered;
import org.goldenthread.pathway.personal.Sealed;
import org.goldenthread.pathway.timeline.Entry;
import org.goldenthread.query.Registered;
import org.goldenthread.query.records.rows.ClueRow;
import org.junit.jupiter.api.Test;

class ClueRowTest {

    private static final ChildId CHILD = new ChildId(new UUID(7, 7));

    @Test
    void whoever_can_be_read_is_found_by_one_row_that_shows_nothing() {
        assertThat(ClueRow.of(CHILD, told(Registered.child(CHILD, "Ann", LocalDate.EPOCH))))
                .hasSize(1)
                .first()
                .asString()
                .doesNotContain("Ann", "Planted", "1970");
    }

    @Test
    void a_child_whose_key_is_gone_leaves_no_clue() {
        UUID subject = CHILD.value();
        ChildRegistered lost =
                new ChildRegistered(
                        LocalDate.of(2024, 1, 1),
                        Sex.FEMALE,
                        Sealed.lost(subject),
                        Sealed.lost(subject),
                        Sealed.lost(subject),
                        null,
                        List.of(),
                        Sealed.lost(subject),
                        null,
                        Sealed.lost(subject),
                        null,
                        Sealed.lost(subject),
                        null,
                        null);

        assertThat(ClueRow.of(CHILD, told(lost))).isEmpty();
    }

    private static List<Entry> told(ChildRegistered registered) {
        return List.of(new Entry(new EventId(new UUID(1, 1)), Instant.EPOCH, registered));
    }
}
