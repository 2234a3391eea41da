package org.goldenthread.local.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.goldenthread.platform.access.Role;
import org.junit.jupiter.api.Test;

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
