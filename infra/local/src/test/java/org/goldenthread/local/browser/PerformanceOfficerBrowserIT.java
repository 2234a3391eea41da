package org.goldenthread.local.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.ZoneId;
import org.goldenthread.local.stories.Caller;
import org.goldenthread.local.stories.Children;
import org.goldenthread.local.stories.Products;
import org.goldenthread.platform.access.Role;
import org.junit.jupiter.api.Test;

/** A performance officer sees a figure move while looking at it, and opens its cases. */
@InTheBrowser
class PerformanceOfficerBrowserIT {

    private final Caller manager = Products.shared().as(Role.MANAGER);

    @Test
    void sees_a_figure_move_without_reloading_and_opens_its_cases() {
        comesIntoCare("Moss");
        try (Visit visit = Visit.of(Role.PERFORMANCE_OFFICER)) {
            visit.follow("Figures");
            visit.follow("Children looked after");
            int before = Integer.parseInt(visit.part(".gt-live__value").innerText());

            String child = comesIntoCare("Fern");

            assertThat(visit.part(".gt-live__value")).hasText(Integer.toString(before + 1));
            assertThat(visit.part("#live-value")).containsText("moved by care entry recorded");
            visit.picture("a-figure-moves");
            visit.follow("Refresh this page");
            visit.page().fill("[name=asAt]", today());
            visit.press("Show");
            visit.follow("The cases behind it");
            assertThat(visit.part("#cases tbody tr").first()).isVisible();
            assertThat(downloaded(visit, "Download all of them as a table (CSV)")).contains(child);
        }
    }

    @Test
    void asks_for_a_day_without_javascript_and_reads_the_numbers() {
        comesIntoCare("Reed");
        try (Visit visit = Visit.withoutJavaScript(Role.PERFORMANCE_OFFICER)) {
            visit.open("/figures/LA-01?asAt=" + today());

            assertThat(visit.part(".gt-figure").innerText()).matches("[1-9]\\d*");
            visit.part("#course").locator("xpath=ancestor::details/summary").click();
            assertThat(visit.part("#course tbody tr").count()).isEqualTo(12);
        }
    }

    @Test
    void who_listens_to_the_page_is_told_what_the_chart_shows_and_may_have_its_numbers() {
        try (Visit visit = Visit.of(Role.PERFORMANCE_OFFICER)) {
            visit.open("/figures/LA-01?asAt=" + today());

            assertThat(visit.part("main").ariaSnapshot())
                    .containsPattern("heading \"Trend by quarter\"")
                    .containsPattern("img \"Children looked after: \\d+ on .+, and \\d+ on .+\\.\"")
                    .contains("group: The numbers")
                    .doesNotContain("- img:\n");
        }
    }

    /** The whole of the file behind this link; a page shows the first cases only. */
    private static String downloaded(Visit visit, String link) {
        Download file = visit.page().waitForDownload(() -> visit.follow(link));
        try {
            return Files.readString(file.path());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String comesIntoCare(String name) {
        String child = Children.registered(manager, name, "2015-04-02");
        assertThat(manager.command("record-care-entry", Children.care(child, today())).status())
                .isEqualTo(201);
        return child;
    }

    private static String today() {
        return LocalDate.now(ZoneId.of("Europe/London")).toString();
    }
}
