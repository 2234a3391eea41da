package org.goldenthread.local.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Response;
import java.util.Map;
import java.util.regex.Pattern;
import org.goldenthread.local.stories.Caller;
import org.goldenthread.local.stories.Children;
import org.goldenthread.local.stories.Products;
import org.goldenthread.platform.access.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Going back, loading again and pressing twice record nothing a second time. */
@InTheBrowser
class SentOnceBrowserIT {

    private final Caller worker = Products.shared().as(Role.SOCIAL_WORKER);
    private String child = "";

    @BeforeEach
    void a_child_is_on_record() {
        child =
                Children.registered(
                        Products.shared().as(Role.MANAGER), "Fern Sendonce", "2016-05-01");
    }

    @Test
    void back_after_sending_shows_the_check_page_and_not_the_browsers_question() {
        try (Visit visit = Visit.of(Role.SOCIAL_WORKER)) {
            checked(visit);
            String check = visit.page().url();
            visit.press("Send");
            assertThat(visit.heading()).isEqualTo("Recorded");

            visit.page().goBack();

            assertThat(visit.page().url()).isEqualTo(check);
            assertThat(visit.heading()).isEqualTo("Check before you send");
            visit.press("Send");
            assertThat(visit.heading()).isEqualTo("Recorded");
            assertThat(contacts()).isEqualTo(1);
        }
    }

    @Test
    void the_check_page_has_an_address_that_can_be_loaded_again_and_tells_nothing() {
        try (Visit visit = Visit.of(Role.SOCIAL_WORKER)) {
            checked(visit);
            String before = visit.part("main").innerText();
            Response again = visit.page().reload();

            assertThat(again.request().method()).isEqualTo("GET");
            assertThat(again.status()).isEqualTo(200);
            assertThat(visit.part("main").innerText()).isEqualTo(before);
            assertThat(visit.page().url())
                    .matches(".*/log/record-contact/check\\?answer=[0-9a-f-]+");
            assertThat(contacts()).isZero();
        }
    }

    @Test
    void two_presses_on_send_record_once() {
        try (Visit visit = Visit.withoutJavaScript(Role.SOCIAL_WORKER)) {
            checked(visit);

            visit.part("main button:text-is('Send')").dblclick();
            visit.page().waitForURL("**/log/done**");

            assertThat(contacts()).isEqualTo(1);
        }
    }

    @Test
    void a_form_with_faults_can_be_loaded_again_too() {
        try (Visit visit = Visit.of(Role.SOCIAL_WORKER)) {
            visit.open("/children/" + child + "/log/record-contact");
            visit.press("Continue");
            visit.page().waitForURL(Pattern.compile(".*[?&]answer=.*"));
            Response again = visit.page().reload();

            assertThat(again.request().method()).isEqualTo("GET");
            assertThat(visit.text()).contains("There is a problem");
        }
    }

    private void checked(Visit visit) {
        visit.open("/children/" + child + "/log/record-contact");
        fill(visit);
        visit.press("Continue");
        assertThat(visit.heading()).isEqualTo("Check before you send");
    }

    private static void fill(Visit visit) {
        for (var part : Map.of("day", "3", "month", "3", "year", "2026").entrySet()) {
            visit.page()
                    .locator("input[name$='-" + part.getKey() + "']")
                    .first()
                    .fill(part.getValue());
        }
        visit.page()
                .evaluate(
                        """
                        () => {
                          const done = new Set();
                          document.querySelectorAll('main input[type=radio]').forEach((radio) => {
                            if (!done.has(radio.name)) { done.add(radio.name); radio.checked = true; }
                          });
                          document.querySelectorAll('main select').forEach((select) => {
                            select.selectedIndex = Math.max(1, select.selectedIndex);
                          });
                        }
                        """);
    }

    private long contacts() {
        return worker
                .ask("/api/children/" + child + "/history")
                .body()
                .path("events")
                .findValuesAsString("type")
                .stream()
                .filter("contact-received"::equals)
                .count();
    }
}
