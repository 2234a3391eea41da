package org.goldenthread.local.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.goldenthread.platform.access.Role;
import org.junit.jupiter.api.Test;

/**
 * A worker at a family hub, with the mouse and no manual: finds nobody, adds two siblings, records
 * consent and starts an early help assessment for both, and corrects a date. The same without
 * JavaScript.
 */
@InTheBrowser
class HubWorkerBrowserIT {

    @Test
    void starts_early_help_for_two_siblings_and_corrects_a_date() {
        try (Visit visit = Visit.of(Role.HUB_WORKER)) {
            journey(visit, "Thrushwood");
        }
    }

    @Test
    void does_the_same_without_javascript() {
        try (Visit visit = Visit.withoutJavaScript(Role.HUB_WORKER)) {
            journey(visit, "Wheatley");
        }
    }

    private static void journey(Visit visit, String family) {
        find(visit, "Ada", family);
        visit.picture("find-a-child");
        visit.press("Add a child");
        visit.press("Add a child");
        register(visit, "2015");
        String ada = child(visit);

        visit.open("/children/" + ada + "/log");
        visit.follow("Add a brother or sister");
        visit.page().fill("[name='name.given']", "Ben");
        visit.page().fill("[name='name.family']", family);
        register(visit, "2019");
        String ben = child(visit);
        visit.open("/children/" + ben + "/log");
        visit.follow("Record a brother or sister");
        day(visit, "since", "6", "6", "2019");
        visit.press("Find the child");
        visit.type("Last name", family);
        visit.press("Find");
        visit.press("Choose Ada " + family);
        assertThat(visit.text()).contains("Ada " + family, "Find another child instead");
        send(visit);

        visit.open("/children/" + ben);
        assertThat(visit.heading()).isEqualTo("Ben " + family);
        visit.press("Record an event");
        visit.picture("log-something");
        visit.follow("Start an early help assessment");
        answer(visit, "childIds", ada);
        answer(visit, "childIds", ben);
        day(visit, "startedOn", "2", "2", "2026");
        answer(visit, "consent.givenBy", "mother");
        answer(visit, "consent.covers", "assess");
        answer(visit, "consent.covers", "plan");
        answer(visit, "consent.method", "written");
        answer(visit, "agency", "early-help-service");
        answer(visit, "lead", "family-support-worker");
        answer(visit, "reason", "parenting");
        answer(visit, "needLevel", "2");
        visit.press("Continue");
        assertThat(visit.text()).contains("Ada " + family, "Ben " + family);
        visit.picture("check-before-you-send");
        visit.press("Send");
        assertThat(visit.heading()).as(visit.text()).isEqualTo("Recorded");

        visit.open("/children/" + ada);
        assertThat(visit.text()).contains("Early help", "2 February 2026");
        visit.part(".moj-timeline__item")
                .filter(new Locator.FilterOptions().setHasText("Early help assessment started"))
                .getByText("This was wrong")
                .click();
        day(visit, "startedOn", "5", "2", "2026");
        visit.press("Continue");
        assertThat(visit.text()).contains("Before: 2 February 2026. Now: 5 February 2026.");
        visit.press("Send");
        visit.open("/children/" + ada);
        assertThat(visit.text()).contains("5 February 2026", "Corrected");
        visit.picture("a-child");
    }

    /** Chooses this answer, in radios, checkboxes or a list. */
    private static void answer(Visit visit, String question, String code) {
        String name = "[name='" + question + "']";
        if (visit.part("select" + name).count() > 0) {
            visit.part("select" + name).selectOption(code);
        } else {
            visit.part("input" + name + "[value='" + code + "']").check();
        }
    }

    private static void find(Visit visit, String given, String family) {
        visit.follow("Children");
        visit.type("First name", given);
        visit.type("Last name", family);
        visit.press("Find");
    }

    private static void register(Visit visit, String year) {
        day(visit, "bornOn", "6", "6", year);
        visit.choose("Female");
        day(visit, "registeredOn", "5", "1", "2026");
        send(visit);
    }

    private static void send(Visit visit) {
        visit.press("Continue");
        assertThat(visit.heading()).as(visit.text()).isEqualTo("Check before you send");
        visit.press("Send");
        assertThat(visit.heading()).as(visit.text()).isEqualTo("Recorded");
    }

    private static String child(Visit visit) {
        return visit.page().url().replaceAll(".*/children/([0-9a-f-]{36}).*", "$1");
    }

    private static void day(Visit visit, String field, String day, String month, String year) {
        visit.page().fill("[name='" + field + "-day']", day);
        visit.page().fill("[name='" + field + "-month']", month);
        visit.page().fill("[name='" + field + "-year']", year);
    }
}
