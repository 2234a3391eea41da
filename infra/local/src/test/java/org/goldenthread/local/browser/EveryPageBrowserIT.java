package org.goldenthread.local.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Response;
import java.util.EnumMap;
import java.util.Map;
import org.goldenthread.local.stories.Caller;
import org.goldenthread.local.stories.Children;
import org.goldenthread.local.stories.Products;
import org.goldenthread.platform.access.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every page, as a person who may see it sees it: it keeps nobody out, runs nothing it should not,
 * fits a telephone, and is light.
 */
@InTheBrowser
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryPageBrowserIT {

    private static final int MOST_BYTES = 300_000;

    private final Map<Role, Visit> visits = new EnumMap<>(Role.class);
    private String child = "";
    private String export = "";

    @BeforeAll
    void somebody_is_looked_after() {
        Caller manager = Products.shared().as(Role.MANAGER);
        child = Children.registered(manager, "Hostile <img src=x onerror=alert(1)>", "2016-05-01");
        long position =
                manager.command("record-care-entry", Children.care(child, "2025-07-01")).position();
        Products.shared()
                .as(Role.PERFORMANCE_OFFICER)
                .ask("/api/indicators/LA-01?asAt=2025-07-02&after=" + position);
        export =
                Products.shared()
                        .as(Role.AUDITOR)
                        .post("/api/history/exports", Map.of())
                        .body()
                        .path("id")
                        .asString();
    }

    @AfterAll
    void leave() {
        visits.values().forEach(Visit::close);
    }

    @ParameterizedTest(name = "{1}, seen by {0}")
    @CsvSource({
        "HUB_WORKER, /",
        "HUB_WORKER, /children",
        "HUB_WORKER, /my-work/overdue",
        "HUB_WORKER, /my-work?whose=team",
        "SOCIAL_WORKER, /my-work/due-soon",
        "SOCIAL_WORKER, /children/CHILD",
        "SOCIAL_WORKER, /children/CHILD/log",
        "SOCIAL_WORKER, /children/CHILD/log/record-contact",
        "SOCIAL_WORKER, /children/CHILD/facts",
        "HUB_WORKER, /log/register-child",
        "MANAGER, /children/CHILD/history",
        "AUDITOR, /children/CHILD/history",
        "AUDITOR, /children/CHILD/then",
        "AUDITOR, /figures/LA-01/then",
        "AUDITOR, /history",
        "AUDITOR, /backfills",
        "AUDITOR, /history/exports/EXPORT",
        "PERFORMANCE_OFFICER, /figures",
        "PERFORMANCE_OFFICER, /figures/LA-01?asAt=2025-07-02",
        "PERFORMANCE_OFFICER, /figures/LA-04?asAt=2025-07-02&by=locality",
        "PERFORMANCE_OFFICER, /figures/LA-01/cases?asAt=2025-07-02",
        "PERFORMANCE_OFFICER, /figures/LA-01/bridge?asAt=2025-07-02&fromKnown=1&toKnown=2",
        "PERFORMANCE_OFFICER, /figures/LA-01/definitions",
        "PERFORMANCE_OFFICER, /figures/LA-01/delay?asAt=2025-07-02",
        "PERFORMANCE_OFFICER, /publications",
        "PERFORMANCE_OFFICER, /publications/new",
        "PERFORMANCE_OFFICER, /plan",
        "DATA_TEAM, /work-in-progress",
        "DATA_TEAM, /imports/new"
    })
    void is_for_everybody(Role role, String path) {
        Visit visit = visits.computeIfAbsent(role, Visit::of);

        Response answer = visit.open(path.replace("CHILD", child).replace("EXPORT", export));

        assertThat(answer.status()).as(path).isEqualTo(200);
        assertThat(visit.part("h1").count()).as("main headings of " + path).isEqualTo(1);
        assertThat(answer.body().length).as("bytes of " + path).isLessThan(MOST_BYTES);
        assertThat(visit.part("img[onerror]").count()).isZero();
        visit.mustKeepNobodyOut();
        Lettered.mustBeReadable(visit.page());
        visit.mustFitATelephone();
        visit.page().setViewportSize(360, 740);
        Lettered.mustBeReadable(visit.page());
        visit.page().setViewportSize(1280, 900);
    }
}
