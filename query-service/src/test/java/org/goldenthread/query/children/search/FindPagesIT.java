package org.goldenthread.query.children.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.oidcLogin;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.goldenthread.pathway.codes.Sex;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.person.ChildRegistered;
import org.goldenthread.pathway.personal.PersonName;
import org.goldenthread.pathway.personal.Sealed;
import org.goldenthread.platform.access.Authorities;
import org.goldenthread.platform.access.Role;
import org.goldenthread.query.Http;
import org.goldenthread.query.RunningQueryService;
import org.goldenthread.query.TestJournal;
import org.goldenthread.query.web.SignedIn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Finding a child in the browser. */
@RunningQueryService
class FindPagesIT {

    private static final Map<String, String> NOBODY =
            Map.of("given", "Xqzwvut", "family", "Wvutxqz", "bornOn-day", "3");

    @Autowired MockMvcTester service;
    @Autowired TestJournal journal;

    @Test
    void a_hub_worker_finds_a_child_and_sees_why() {
        ChildId child = register("Freya", "Bramblethwaite");

        MvcTestResult page =
                post(
                        "/children",
                        Role.HUB_WORKER,
                        form("Fraya", "Bramblethwaite", "5", "6", "2015"));

        assertThat(page).hasStatusOk();
        assertThat(page)
                .bodyText()
                .contains(
                        "One child may be this one",
                        "href=\"/children/" + child + "\"",
                        "Freya Bramblethwaite",
                        "Born 5 June 2015, aged",
                        "No early help",
                        "nearly the same spelling",
                        "sounds alike",
                        "same date of birth",
                        "None of these: add a child");
    }

    @Test
    void before_a_child_is_added_the_near_matches_are_shown_once_more() {
        register("Odalys", "Quimbyford");

        MvcTestResult page =
                post(
                        "/children/add",
                        Role.HUB_WORKER,
                        form("Odalis", "Quimbyford", "1", "2", "2019"));

        assertThat(page).hasStatusOk();
        assertThat(page)
                .bodyText()
                .contains(
                        "Odalys Quimbyford",
                        "It is none of these: add a child",
                        "action=\"/log/register-child\"",
                        "name=\"given\" value=\"Odalis\"",
                        "name=\"family\" value=\"Quimbyford\"",
                        "name=\"bornOn\" value=\"2019-02-01\"");
    }

    @Test
    void whoever_may_not_register_children_is_not_asked_to() {
        Map<String, String> form = form("Xqzwvut", "Wvutxqz", "", "", "");

        assertThat(post("/children", Role.SCHOOL, form))
                .bodyText()
                .contains("Nobody on record is like this", "Add a child");
        assertThat(post("/children", Role.REVIEWING_OFFICER, form))
                .bodyText()
                .contains("Nobody on record is like this")
                .doesNotContain("Add a child");
    }

    @Test
    void what_was_typed_wrongly_is_said_at_its_field_and_nothing_typed_is_lost() {
        MvcTestResult page = post("/children", Role.HUB_WORKER, NOBODY);

        assertThat(page).hasStatus(400);
        assertThat(page)
                .bodyText()
                .contains(
                        "<title>Error: Find a child",
                        "There is a problem",
                        "href=\"#bornOn-day\"",
                        "Date of birth must be a real date",
                        "value=\"Xqzwvut\"",
                        "value=\"Wvutxqz\"");
        assertThat(post("/children", Role.HUB_WORKER, form("", "", "", "", "")))
                .hasStatus(400)
                .bodyText()
                .contains("Enter a name, a date of birth or an identifier");
    }

    @Test
    void hostile_names_are_shown_as_text() {
        String hostile = "<script>alert('Kestrelwick')</script>\"onfocus=\"x";
        register(hostile, "Kestrelwick");

        MvcTestResult page =
                post("/children", Role.MANAGER, form(hostile, "Kestrelwick", "5", "6", "2015"));

        assertThat(page).hasStatusOk();
        assertThat(page)
                .bodyText()
                .contains("&lt;script&gt;alert", "same name")
                .doesNotContain("<script>alert");
    }

    @Test
    void is_closed_to_others_and_to_forms_from_elsewhere() {
        for (Role role : List.of(Role.AUDITOR, Role.PERFORMANCE_OFFICER, Role.ADMINISTRATOR)) {
            assertThat(new SignedIn(service, role).open("/children")).hasStatus(403);
            assertThat(post("/children", role, NOBODY)).hasStatus(403);
        }
        assertThat(service.post().uri("/children").with(signedIn(Role.MANAGER)).exchange())
                .hasStatus(403);
    }

    private ChildId register(String given, String family) {
        ChildId child = new ChildId(UUID.randomUUID());
        long position =
                journal.keep(
                                child,
                                new ChildRegistered(
                                        LocalDate.of(2024, 1, 1),
                                        Sex.FEMALE,
                                        Sealed.of(child.value(), new PersonName(given, family)),
                                        Sealed.of(child.value(), LocalDate.of(2015, 6, 5)),
                                        null,
                                        null,
                                        List.of(),
                                        null,
                                        null,
                                        null,
                                        null,
                                        null,
                                        null,
                                        null))
                        .position();
        new Http(service, Role.MANAGER)
                .ask("/api/children/%s/chronology?after=%d".formatted(child, position));
        return child;
    }

    private static Map<String, String> form(
            String given, String family, String day, String month, String year) {
        return Map.of(
                "given", given,
                "family", family,
                "bornOn-day", day,
                "bornOn-month", month,
                "bornOn-year", year,
                "identifier", "");
    }

    private MvcTestResult post(String address, Role role, Map<String, String> form) {
        return new SignedIn(service, role).send(address, form);
    }

    private static RequestPostProcessor signedIn(Role role) {
        return oidcLogin()
                .idToken(token ->
                        token.subject(role.word())
                                .claim("name", "Somebody Invented")
                                .claim("roles", List.of(role.word())))
                .authorities(Authorities.of(List.of(role.word())));
    }
}
