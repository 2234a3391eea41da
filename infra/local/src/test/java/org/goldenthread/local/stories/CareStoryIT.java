package org.goldenthread.local.stories;

import static org.assertj.core.api.Assertions.assertThat;

import org.goldenthread.local.stories.Caller.Answer;
import org.goldenthread.platform.access.Role;
import org.junit.jupiter.api.Test;

/** One strand all the way through: a child is registered, comes into care, and is in the figure. */
class CareStoryIT {

    private final Caller manager = Products.shared().as(Role.MANAGER);
    private final Caller officer = Products.shared().as(Role.PERFORMANCE_OFFICER);
    private final Caller auditor = Products.shared().as(Role.AUDITOR);

    @Test
    void a_child_who_comes_into_care_is_looked_after_from_that_day_on() {
        long before = lookedAfter("2025-06-11", 0);
        String child = Children.registered(manager, "Wren", "2015-04-02");
        Answer entry = manager.command("record-care-entry", Children.care(child, "2025-06-12"));
        assertThat(entry.status()).as(entry.text()).isEqualTo(201);

        assertThat(lookedAfter("2025-06-11", entry.position())).isEqualTo(before);
        assertThat(lookedAfter("2025-06-12", entry.position())).isEqualTo(before + 1);
    }

    @Test
    void the_case_behind_the_figure_names_events_of_the_childs_own_history() {
        String child = Children.registered(manager, "Linnet", "2016-05-01");
        Answer entry = manager.command("record-care-entry", Children.care(child, "2025-07-01"));

        Answer cases =
                officer.ask(
                        "/api/indicators/LA-01/cases?asAt=2025-07-02&limit=1000&after="
                                + entry.position());
        Answer history =
                auditor.ask("/api/children/" + child + "/history?after=" + entry.position());

        assertThat(Cases.of(cases).eventIdsOf(child)).contains(entry.eventId());
        assertThat(Cases.historyIds(history)).containsAll(Cases.of(cases).eventIdsOf(child));
    }

    @Test
    void nobody_is_looked_after_twice_at_once() {
        String child = Children.registered(manager, "Robin", "2012-01-20");
        manager.command("record-care-entry", Children.care(child, "2025-03-03"));

        Answer again = manager.command("record-care-entry", Children.care(child, "2025-05-05"));

        assertThat(again.status()).isEqualTo(409);
        assertThat(again.body().path("rule").stringValue()).isNotBlank();
        assertThat(again.body().path("facts").isEmpty()).isFalse();
    }

    private long lookedAfter(String day, long after) {
        Answer answer = officer.ask("/api/indicators/LA-01?asAt=" + day + "&after=" + after);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        // No figure at all before anything is in the journal.
        return answer.body().path("value").asLong(0);
    }
}
