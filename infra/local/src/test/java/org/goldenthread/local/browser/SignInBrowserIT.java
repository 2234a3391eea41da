package org.goldenthread.local.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.goldenthread.platform.access.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Signing in and out with the identity provider, and what each role finds there. */
@InTheBrowser
class SignInBrowserIT {

    @Test
    void a_stranger_is_asked_to_sign_in_and_comes_to_the_page_that_was_wanted() {
        try (Visit visit = Visit.ofStranger()) {
            visit.open("/figures");
            assertThat(visit.page().url()).contains("/login");

            visit.signIn(Role.PERFORMANCE_OFFICER);

            assertThat(visit.page().url()).startsWith(visit.address() + "/figures");
            assertThat(visit.heading()).isEqualTo("Figures");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "access_denied, 401, was cancelled",
        "server_error, 503, does not answer as it should"
    })
    void a_sign_in_that_the_provider_breaks_off_says_why_and_can_be_begun_again(
            String error, int status, String words) {
        try (Visit visit = Visit.ofStranger()) {
            String asked =
                    visit.page()
                            .waitForRequest(
                                    url -> url.url().contains("/oauth2/authorize"),
                                    () -> visit.open("/figures"))
                            .url();
            String state = asked.replaceFirst(".*[?&](state=[^&]*).*", "$1");

            assertThat(visit.open("/login/oauth2/code/local?error=" + error + "&" + state).status())
                    .isEqualTo(status);
            assertThat(visit.text()).contains(words);
            visit.follow("Back to the start").signIn(Role.PERFORMANCE_OFFICER);

            assertThat(visit.heading()).isEqualTo("What would you like to do?");
        }
    }

    @Test
    void whoever_signs_out_is_a_stranger_again() {
        try (Visit visit = Visit.of(Role.HUB_WORKER)) {
            assertThat(visit.text()).contains("Hattie Hubworker");

            visit.press("Sign out");
            visit.open("/children");

            assertThat(visit.page().url()).contains("/login");
        }
    }

    @Test
    void each_role_finds_its_sections_and_no_others() {
        try (Visit school = Visit.of(Role.SCHOOL);
                Visit officer = Visit.of(Role.PERFORMANCE_OFFICER)) {
            assertThat(school.part("nav").innerText())
                    .contains("Children")
                    .doesNotContain("Figures");
            assertThat(officer.part("nav").innerText())
                    .contains("Figures")
                    .doesNotContain("Children");
            assertThat(school.open("/figures").status()).isEqualTo(403);
            assertThat(school.heading()).isNotBlank();
        }
    }
}
