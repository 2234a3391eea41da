package org.goldenthread.query.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.platform.access.Role;
import org.goldenthread.query.Http;
import org.goldenthread.query.Registered;
import org.goldenthread.query.RunningQueryService;
import org.goldenthread.query.TestJournal;
import org.goldenthread.query.web.SignedIn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** From a form that asks for another child to the search, and back. */
@RunningQueryService
class WhoPagesIT {

    @Autowired MockMvcTester service;
    @Autowired TestJournal journal;

    @Test
    void a_brother_on_record_is_found_and_chosen_without_losing_an_answer() {
        ChildId child = register("Islarine");
        ChildId brother = register("Owenthal");

        MvcTestResult search =
                hub().send(form(child) + "/who", Map.of("since-year", "2019", "key", "k1"));
        assertThat(search)
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Who is the brother or sister?",
                        "Islarine Planted",
                        "name=\"form.since-year\" value=\"2019\"",
                        "name=\"form.key\" value=\"k1\"",
                        "name=\"since-year\" value=\"2019\"");

        MvcTestResult found =
                hub().send(
                                form(child) + "/who/find",
                                Map.of("given", "Owenthal", "form.since-year", "2019"));
        assertThat(found)
                .hasStatusOk()
                .bodyText()
                .contains(
                        "One child may be this one",
                        "Owenthal Planted",
                        "name=\"siblingId\" value=\"" + brother + "\"",
                        "action=\"" + form(child) + "\"",
                        "name=\"since-year\" value=\"2019\"")
                .doesNotContain("value=\"" + child + "\"");
    }

    @Test
    void what_was_typed_wrongly_is_said_and_the_form_is_carried_on() {
        ChildId child = register("Inesmara");

        MvcTestResult page = hub().send(form(child) + "/who/find", Map.of("form.since-day", "6"));

        assertThat(page)
                .hasStatus(400)
                .bodyText()
                .contains(
                        "There is a problem",
                        "Enter a name, a date of birth or an identifier",
                        "name=\"form.since-day\" value=\"6\"");
    }

    /** The form of link-siblings asks for a brother or sister and a day, and for nothing else. */
    @Test
    void what_the_form_does_not_ask_for_is_refused_and_so_is_what_is_sent_twice() {
        ChildId child = register("Ivorina");

        assertThat(hub().send(form(child) + "/who", Map.of("key", "k1", "colour", "blue")))
                .hasStatus(400)
                .bodyText()
                .contains("colour", "is not known here");
        assertThat(
                        hub().send(
                                        form(child) + "/who/find",
                                        Map.of("given", "Ida", "form.colour", "blue")))
                .hasStatus(400);
        assertThat(hub().send(form(child) + "/who/find", Map.of("given", "Ida", "since-day", "6")))
                .hasStatus(400)
                .bodyText()
                .contains("since-day", "is not known here");
        assertThat(
                        hub().send(
                                        form(child) + "/who",
                                        Map.of("key", "k1", "since-day", List.of("6", "7"))))
                .hasStatus(400)
                .bodyText()
                .contains("since-day", "must be given once");
    }

    @Test
    void an_act_that_asks_for_nobody_else_has_no_search() {
        ChildId child = register("Igorwin");

        assertThat(
                        hub().send(
                                        "/children/" + child + "/log/close-early-help/who",
                                        Map.of("key", "k1")))
                .hasStatus(404);
        assertThat(
                        new SignedIn(service, Role.AUDITOR)
                                .send(form(child) + "/who", Map.of("key", "k1")))
                .hasStatus(403);
    }

    private SignedIn hub() {
        return new SignedIn(service, Role.HUB_WORKER);
    }

    private static String form(ChildId child) {
        return "/children/" + child + "/log/link-siblings";
    }

    private ChildId register(String given) {
        ChildId child = new ChildId(UUID.randomUUID());
        long position =
                journal.keep(child, Registered.child(child, given, LocalDate.of(2015, 6, 5)))
                        .position();
        new Http(service, Role.MANAGER)
                .ask("/api/children/%s/chronology?after=%d".formatted(child, position));
        return child;
    }
}
