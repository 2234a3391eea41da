package org.goldenthread.local.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.goldenthread.local.stories.Caller;
import org.goldenthread.local.stories.Caller.Answer;
import org.goldenthread.local.stories.Children;
import org.goldenthread.local.stories.Products;
import org.goldenthread.platform.access.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An auditor steps back to before a correction, with the mouse, with keys, and by a deep link. */
@InTheBrowser
class AuditorBrowserIT {

    private final Caller manager = Products.shared().as(Role.MANAGER);
    private String child = "";

    @BeforeEach
    void a_care_entry_whose_day_was_corrected() {
        child = Children.registered(manager, "Sorrel", "2015-04-02");
        Answer entry = manager.command("record-care-entry", Children.care(child, "2025-06-12"));
        Map<String, Object> fact = new HashMap<>();
        manager.ask("/api/children/%s/chronology?after=%d".formatted(child, entry.position()))
                .body()
                .path("facts")
                .valueStream()
                .filter(shown -> shown.path("type").asString("").equals("care-entry-recorded"))
                .findFirst()
                .orElseThrow()
                .path("content")
                .properties()
                .forEach(field -> fact.put(field.getKey(), field.getValue()));
        fact.put("enteredOn", "2025-06-10");
        Answer amended =
                manager.command(
                        "amend-fact",
                        Map.of(
                                "childId",
                                child,
                                "eventId",
                                entry.eventId(),
                                "reason",
                                "wrong-detail",
                                "fact",
                                fact));
        assertThat(amended.status()).as(amended.text()).isEqualTo(201);
        Products.shared()
                .as(Role.AUDITOR)
                .ask("/api/children/" + child + "/history?after=" + amended.position());
    }

    @Test
    void steps_back_to_before_the_correction() {
        try (Visit visit = Visit.of(Role.AUDITOR)) {
            journey(visit);
            visit.picture("time-machine");
        }
    }

    @Test
    void steps_back_without_javascript() {
        try (Visit visit = Visit.withoutJavaScript(Role.AUDITOR)) {
            journey(visit);
        }
    }

    @Test
    void steps_back_with_the_arrow_keys_and_keeps_the_address() {
        try (Visit visit = Visit.of(Role.AUDITOR)) {
            visit.open("/children/" + child + "/then");
            String last = visit.page().url();

            visit.part("#step").focus();
            visit.page().keyboard().press("ArrowLeft");

            visit.page().waitForURL(url -> !url.equals(last));
            assertThat(visit.part("#then").innerText()).contains("12 June 2025");
            visit.open(visit.page().url().substring(visit.address().length()));
            assertThat(visit.part("#then").innerText()).contains("12 June 2025");
        }
    }

    @Test
    void finds_who_corrected_what_in_the_history() {
        try (Visit visit = Visit.of(Role.AUDITOR)) {
            visit.open("/children/" + child + "/history");

            assertThat(visit.text()).contains("Fact amended", "Care entry recorded", "Council");
        }
    }

    private void journey(Visit visit) {
        visit.open("/children/" + child + "/then");
        assertThat(visit.part("#then").innerText()).contains("10 June 2025");

        visit.follow("Earlier step");

        assertThat(visit.part("#then").innerText())
                .contains("12 June 2025")
                .doesNotContain("10 June 2025");
    }
}
