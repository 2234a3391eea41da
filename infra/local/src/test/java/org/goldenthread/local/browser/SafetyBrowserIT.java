package org.goldenthread.local.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.util.ArrayList;
import java.util.List;
import org.goldenthread.local.stories.Caller;
import org.goldenthread.local.stories.Children;
import org.goldenthread.local.stories.Products;
import org.goldenthread.platform.access.Role;
import org.junit.jupiter.api.Test;

/** What other sites, and hostile content, may not do with somebody who has signed in. */
@InTheBrowser
class SafetyBrowserIT {

    private static final String HOSTILE =
            "<img src=x onerror=\"window.hit=1\"><script>window.hit=1</script>";

    private final Caller manager = Products.shared().as(Role.MANAGER);

    @Test
    void another_site_cannot_send_a_form() {
        try (Visit visit = Visit.of(Role.HUB_WORKER)) {
            APIResponse answer =
                    visit.context()
                            .request()
                            .post(
                                    visit.address() + "/children",
                                    RequestOptions.create()
                                            .setMaxRedirects(0)
                                            .setForm(FormData.create().set("family", "X")));

            assertThat(answer.status()).isEqualTo(403);
            assertThat(answer.text()).doesNotContain("id=\"found\"");
        }
    }

    @Test
    void another_site_cannot_frame_a_page() {
        try (Visit visit = Visit.of(Role.HUB_WORKER)) {
            var headers = visit.open("/children").headers();

            assertThat(headers.get("x-frame-options")).isEqualTo("DENY");
            assertThat(headers.get("content-security-policy"))
                    .contains("frame-ancestors 'none'", "default-src 'self'")
                    .doesNotContain("unsafe");
        }
    }

    @Test
    void signing_in_leads_to_no_other_site() {
        try (Visit visit = Visit.ofStranger()) {
            visit.page().navigate(visit.address() + "/figures?continue=https://evil.example/");
            visit.signIn(Role.PERFORMANCE_OFFICER);

            assertThat(visit.page().url()).startsWith(visit.address());
            visit.page().navigate(visit.address() + "//evil.example/");
            assertThat(visit.page().url()).startsWith(visit.address());
        }
    }

    @Test
    void hostile_content_is_shown_as_text_and_runs_nowhere() {
        String child = Children.registered(manager, HOSTILE, "2016-05-01");
        List<String> complaints = new ArrayList<>();
        try (Visit visit = Visit.of(Role.MANAGER)) {
            visit.page().onConsoleMessage(message -> complaints.add(message.text()));
            for (String page :
                    List.of("", "/log", "/log/record-contact", "/facts", "/history", "/then")) {
                assertThat(visit.open("/children/" + child + page).status())
                        .as(page)
                        .isEqualTo(200);
                assertThat(visit.page().evaluate("window.hit === undefined")).isEqualTo(true);
                assertThat(visit.part("[onerror]").count()).isZero();
            }
        }
        assertThat(complaints).noneMatch(said -> said.contains("Content Security Policy"));
    }

    @Test
    void two_people_who_record_for_one_child_hear_of_each_other() {
        String child = Children.registered(manager, "Aspen", "2016-05-01");
        String form = "/children/" + child + "/log/give-early-help-consent";
        try (Visit first = Visit.of(Role.HUB_WORKER);
                Visit second = Visit.of(Role.MANAGER)) {
            first.open(form);
            second.open(form);
            consent(first);
            consent(second);
            first.press("Send");
            assertThat(first.heading()).isEqualTo("Recorded");

            second.press("Send");

            assertThat(second.text()).contains("Somebody else recorded something meanwhile");
            assertThat(second.part("[name=givenOn-day]").inputValue()).isEqualTo("14");
        }
    }

    private static void consent(Visit visit) {
        visit.page().fill("[name=givenOn-day]", "14");
        visit.page().fill("[name=givenOn-month]", "2");
        visit.page().fill("[name=givenOn-year]", "2026");
        visit.page().check("[name=givenBy][value=mother]");
        visit.page().check("[name=method][value=written]");
        visit.page().check("[name=covers][value=assess]");
        visit.press("Continue");
        assertThat(visit.heading()).as(visit.text()).isEqualTo("Check before you send");
    }
}
