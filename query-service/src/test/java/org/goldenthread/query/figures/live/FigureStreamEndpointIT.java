package org.goldenthread.query.figures.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.time.LocalDate;
import java.util.UUID;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.platform.access.Role;
import org.goldenthread.query.Http;
import org.goldenthread.query.Registered;
import org.goldenthread.query.RunningQueryService;
import org.goldenthread.query.TestJournal;
import org.goldenthread.query.figures.indicators.Care;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;

/** Figures tell their followers what moved them, over real HTTP. */
@RunningQueryService
class FigureStreamEndpointIT {

    @Autowired MockMvcTester service;
    @Autowired TestJournal journal;
    @Autowired MeterRegistry meters;
    @LocalServerPort int port;

    private final ChildId ann = new ChildId(UUID.randomUUID());

    @Test
    void everybody_who_follows_is_told_what_moved_a_figure_and_it_is_worked_out_once()
            throws IOException {
        journal.keep(ann, Registered.child(ann, "Ann", LocalDate.of(2017, 7, 7)));
        settle();
        try (Listener one = Listener.to(port, "LA-01", null);
                Listener other = Listener.to(port, "LA-01,CP-06", null)) {
            one.begins();
            other.begins();
            double before = workedOut();

            TestJournal.Kept entry = journal.keep(ann, Care.entry(1, "2021-02-01"));

            JsonNode told = one.moved();
            assertThat(other.moved()).isEqualTo(told);
            assertThat(told.path("code").stringValue()).isEqualTo("LA-01");
            assertThat(told.path("position").longValue()).isEqualTo(entry.position());
            assertThat(told.path("event").path("eventId").stringValue())
                    .isEqualTo(entry.id().value().toString());
            assertThat(told.path("event").path("type").stringValue())
                    .isEqualTo("care-entry-recorded");
            assertThat(told.path("value").longValue())
                    .isEqualTo(told.path("numerator").longValue())
                    .isEqualTo(asked(told));
            assertThat(told.toString()).doesNotContain(ann.toString());
            assertThat(workedOut() - before).as("LA-01 and CP-06, once each").isEqualTo(2);
        }
    }

    @Test
    void whoever_comes_again_is_told_first_what_changed_since() throws IOException {
        journal.keep(ann, Registered.child(ann, "Ann", LocalDate.of(2017, 7, 7)));
        settle();
        String heard;
        try (Listener before = Listener.to(port, "LA-01", null)) {
            heard = before.begins();
        }
        TestJournal.Kept entry = journal.keep(ann, Care.entry(1, "2021-02-01"));
        settle();

        try (Listener again = Listener.to(port, "LA-01", heard)) {
            JsonNode told = again.moved();

            assertThat(told.path("event").path("position").longValue()).isEqualTo(entry.position());
            assertThat(told.path("value").longValue()).isEqualTo(asked(told));
        }
    }

    @Test
    void of_several_changes_since_the_one_is_named_that_made_the_figure_what_it_is()
            throws IOException {
        settle();
        String heard;
        try (Listener before = Listener.to(port, "LA-01", null)) {
            heard = before.begins();
        }
        journal.keep(ann, Care.entry(1, "2021-02-01"));
        TestJournal.Kept second =
                journal.keep(new ChildId(UUID.randomUUID()), Care.entry(2, "2021-02-01"));
        journal.keep(ann, Care.moveOfCarer(1, "2021-03-01"));
        settle();

        try (Listener again = Listener.to(port, "LA-01", heard)) {
            assertThat(again.moved().path("event").path("position").longValue())
                    .isEqualTo(second.position());
        }
    }

    @Test
    void a_figure_that_was_so_before_is_named_with_the_event_that_made_it_so_again()
            throws IOException {
        settle();
        String heard;
        try (Listener before = Listener.to(port, "LA-01", null)) {
            heard = before.begins();
        }
        ChildId ben = new ChildId(UUID.randomUUID());
        journal.keep(ann, Care.entry(1, "2021-02-01"));
        journal.keep(ben, Care.entry(2, "2021-02-01"));
        journal.keep(ben, Care.exit(2, "2021-06-01"));
        long again =
                journal.keep(new ChildId(UUID.randomUUID()), Care.entry(3, "2021-02-01"))
                        .position();
        for (int month = 3; month < 9; month++) {
            journal.keep(ann, Care.moveOfCarer(1, "2021-0" + month + "-01"));
        }
        settle();

        try (Listener listener = Listener.to(port, "LA-01", heard)) {
            assertThat(listener.moved().path("event").path("position").longValue())
                    .isEqualTo(again);
        }
    }

    @Test
    void a_fact_that_changes_no_followed_figure_is_not_told() throws IOException {
        journal.keep(ann, Care.entry(1, "2021-02-01"));
        journal.keep(ann, Care.exit(1, "2021-06-01"));
        settle();
        try (Listener listener = Listener.to(port, "LA-01", null)) {
            listener.begins();

            long late = journal.keep(ann, Care.moveOfCarer(1, "2021-03-01")).position();
            settle();
            TestJournal.Kept entry =
                    journal.keep(new ChildId(UUID.randomUUID()), Care.entry(2, "2021-02-01"));

            JsonNode told = listener.moved();
            assertThat(told.path("event").path("position").longValue())
                    .isGreaterThan(late)
                    .isEqualTo(entry.position());
        }
    }

    @Test
    void only_those_follow_who_may_see_figures_and_say_which() {
        Http officer = new Http(service, Role.PERFORMANCE_OFFICER);

        assertThat(new Http(service, Role.SCHOOL).ask("/api/indicators/stream?codes=LA-01"))
                .hasStatus(403);
        assertThat(service.get().uri("/api/indicators/stream?codes=LA-01").exchange())
                .hasStatus(401);
        assertThat(officer.ask("/api/indicators/stream"))
                .hasStatus(400)
                .bodyText()
                .contains("codes");
        assertThat(officer.ask("/api/indicators/stream?codes=LA-01,XX-99")).hasStatus(404);
        assertThat(officer.ask("/api/indicators/stream?codes=LA-01&since=soon")).hasStatus(400);
    }

    private long asked(JsonNode told) {
        return Http.json(
                        new Http(service, Role.PERFORMANCE_OFFICER)
                                .ask(
                                        "/api/indicators/LA-01?asAt=%s&asKnown=%d"
                                                .formatted(
                                                        told.path("asAt").stringValue(),
                                                        told.path("position").longValue())))
                .path("value")
                .longValue();
    }

    /** Waits until everything that was kept so far is written. */
    private void settle() {
        long last =
                journal.keep(
                                new ChildId(UUID.randomUUID()),
                                Registered.child(
                                        new ChildId(UUID.randomUUID()),
                                        "Ben",
                                        LocalDate.of(2017, 7, 7)))
                        .position();
        assertThat(
                        new Http(service, Role.PERFORMANCE_OFFICER)
                                .ask("/api/indicators/LA-01?asAt=1990-01-01&after=" + last))
                .hasStatusOk();
    }

    private double workedOut() {
        return meters.counter("goldenthread.live.figures").count();
    }
}
