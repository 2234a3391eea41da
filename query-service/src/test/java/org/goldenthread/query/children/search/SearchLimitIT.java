package org.goldenthread.query.children.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.goldenthread.platform.access.Role;
import org.goldenthread.platform.testing.TestIdentity;
import org.goldenthread.query.Http;
import org.goldenthread.query.RunningQueryService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Nobody finds out by trying names which children are known here. */
@RunningQueryService
class SearchLimitIT {

    private static final int MOST = 300;

    @Autowired MockMvcTester service;

    /** The minute of the clock may turn once in between. */
    @Test
    void whoever_tries_names_is_told_to_wait_and_nobody_else() {
        String trawler = TestIdentity.token("trawler", Role.SOCIAL_WORKER);
        int asked = 0;
        MvcTestResult last;
        do {
            last = search(trawler, "Name" + asked++);
        } while (last.getResponse().getStatus() == 200 && asked <= 2 * MOST + 1);

        assertThat(last).hasStatus(429);
        assertThat(asked).isGreaterThan(MOST);
        assertThat(Integer.parseInt(String.valueOf(last.getResponse().getHeader("Retry-After"))))
                .isBetween(1, 60);
        assertThat(Http.json(last).path("detail").stringValue())
                .startsWith("You have looked for children more often");
        assertThat(search(TestIdentity.token("other", Role.SOCIAL_WORKER), "Ann")).hasStatus(200);
        assertThat(
                        service.get()
                                .uri("/api/indicators")
                                .header("Authorization", "Bearer " + trawler)
                                .exchange())
                .hasStatus(200);
    }

    private MvcTestResult search(String token, String family) {
        return service.post()
                .uri("/api/children/search")
                .header("Authorization", "Bearer " + token)
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"family\": \"" + family + "\"}")
                .exchange();
    }
}
