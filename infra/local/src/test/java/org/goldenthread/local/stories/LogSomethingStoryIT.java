package org.goldenthread.local.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.local.stories.PlainBrowser.all;
import static org.goldenthread.local.stories.PlainBrowser.day;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.goldenthread.local.stories.PlainBrowser.Page;
import org.goldenthread.platform.access.Role;
import org.junit.jupiter.api.Test;

/** A hub worker records by hand, in pages without scripts, through both services. */
class LogSomethingStoryIT {

    private static final String HOSTILE = "Wren<script>alert('w')</script>\"'&";
    private static final Pattern CHILD = Pattern.compile("/children/([0-9a-f-]{36})/log/done");

    private final Product product = Products.shared();
    private final PlainBrowser hub = product.browserOf(Role.HUB_WORKER);

    @Test
    void two_siblings_are_added_and_an_early_help_assessment_starts_for_both() {
        String older = added("Ada", "Wagtail", "2015-06-06", "");
        String younger = added("Ben", "Wagtail", "2020-05-05", "?siblingOf=" + older);
        String link = "/children/%s/log/link-siblings".formatted(younger);
        Page form = hub.open(link + "?with=" + older);
        assertThat(form.text()).contains("Who is the brother or sister?", "Ada Wagtail");
        Page linked = sent(link, form, all(Map.of("siblingId", older), day("since", "2020-05-05")));
        assertThat(linked.text()).contains("Recorded", "Brother or sister");

        Page choices = hub.open("/children/" + younger + "/log");
        assertThat(choices.text())
                .contains("Early help", "Start an early help assessment", "Record consent")
                .doesNotContain("Close early help", "Accept the referral");
        String start = "/children/%s/log/start-early-help-assessment".formatted(younger);
        Page checked = hub.send(hub.open(start), start + "/check", help(older, younger));

        assertThat(checked.status()).as(checked.text()).isEqualTo(200);
        assertThat(checked.text())
                .contains(
                        "Check before you send",
                        "Ada Wagtail; Ben Wagtail",
                        "This happened earlier, on 2 February 2026. It will count as known from today",
                        "Early help assessment started, 2 February 2026, for Ada Wagtail",
                        "Early help assessment started, 2 February 2026, for Ben Wagtail");
        Page done = hub.send(checked, start + "/send", Map.of());
        assertThat(done.path()).contains("/log/done?act=start-early-help-assessment");
        assertThat(done.text())
                .contains("Recorded", "Ada Wagtail", "Ben Wagtail", "Begun Early help", "before:")
                .contains("Due next Early help assessment: by 16 March 2026");

        Page again = hub.send(checked, start + "/send", Map.of());
        assertThat(again.path()).isEqualTo(done.path());
        assertThat(hub.open("/children/" + older + "/log").text())
                .contains("Complete the early help assessment")
                .doesNotContain("Start an early help assessment");
    }

    @Test
    void a_brother_who_is_on_record_already_is_found_and_linked() {
        String brother = added("Jay", "Fieldfarely", "2015-06-06", "");
        String child = added("Kit", "Fieldfarely", "2020-05-05", "");
        String link = "/children/%s/log/link-siblings".formatted(child);
        Page form = hub.open(link);
        assertThat(form.text()).contains("Who is the brother or sister?", "Find the child");
        Page unanswered = hub.send(form, link + "/check", day("since", "2020-05-05"));
        assertThat(unanswered.html()).contains("href=\"#siblingId\"");

        Page search = hub.send(unanswered, link + "/check", link + "/who");
        Page found = hub.send(search, link + "/who/find", Map.of("family", "Fieldfarely"));
        assertThat(found.text()).contains("Jay Fieldfarely", "Why: same name");
        Page back = hub.send(found, link, Map.of("siblingId", brother));

        assertThat(back.path()).startsWith(link + "?answer=");
        assertThat(back.text()).contains("Jay Fieldfarely", "Find another child instead");
        Page done = sent(link, back, day("since", "2020-05-05"));
        assertThat(done.text()).contains("Recorded", "Jay Fieldfarely", "Brother or sister");
    }

    @Test
    void what_was_typed_outlives_every_error_and_comes_back_as_text() {
        Page form = hub.open("/log/register-child");

        Page wrong =
                hub.send(
                        form,
                        "/log/register-child/check",
                        all(
                                Map.of("name.given", HOSTILE, "name.family", HOSTILE),
                                Map.of(
                                        "bornOn-day",
                                        "31",
                                        "bornOn-month",
                                        "2",
                                        "bornOn-year",
                                        "x<y"),
                                Map.of("address.lines", HOSTILE)));

        assertThat(wrong.status()).isEqualTo(400);
        assertThat(wrong.html())
                .contains("govuk-error-summary", "href=\"#bornOn-day\"", "href=\"#sex-1\"")
                .contains("value=\"x&lt;y\"", "value=\"31\"")
                .doesNotContain("<script>alert");
        Page mended =
                hub.send(
                        wrong,
                        "/log/register-child/check",
                        all(
                                Map.of("name.given", HOSTILE, "name.family", HOSTILE, "sex", "F"),
                                day("bornOn", "2018-02-28"),
                                day("registeredOn", "2026-01-05")));
        assertThat(mended.status()).as(mended.text()).isEqualTo(200);
        assertThat(mended.html()).doesNotContain("<script>alert");
        assertThat(mended.text()).contains("Wren<script>alert('w')</script>\"'&");
        Page changed = hub.send(mended, "/log/register-child/send", "/log/register-child");
        assertThat(changed.html()).contains("value=\"2018\"").doesNotContain("<script>alert");
        Page done = hub.send(mended, "/log/register-child/send", Map.of());
        assertThat(done.text()).contains("Recorded");
        assertThat(done.html()).doesNotContain("<script>alert");
    }

    @Test
    void a_rule_that_says_no_stands_above_the_form_with_a_link_to_the_date() {
        String child = added("Cas", "Dunlin", "2016-01-01", "");
        String start = "/children/%s/log/start-early-help-assessment".formatted(child);
        Page form = hub.open(start);

        Page refused =
                hub.send(
                        form,
                        start + "/check",
                        all(
                                day("startedOn", "2026-02-02"),
                                Map.of("agency", "school", "lead", "teacher"),
                                Map.of("reason", "parenting", "needLevel", "2")));

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.html()).contains("href=\"#startedOn-day\"", "value=\"2026\"");
        assertThat(refused.text())
                .contains(
                        "without a consent to assess in force on that day. Record consent to the"
                                + " assessment first, or give a day on which it was in force.");
    }

    @Test
    void a_date_before_its_strand_began_is_told_at_its_field_by_the_rule() {
        String child = added("Ned", "Redpoll", "2016-01-01", "");
        String start = "/children/%s/log/start-early-help-assessment".formatted(child);
        sent(start, hub.open(start), help(child));
        String plan = "/children/%s/log/agree-early-help-plan".formatted(child);
        Page form = hub.open(plan);
        Map<String, Object> tooEarly =
                all(day("agreedOn", "2026-01-30"), Map.of("needs", List.of("SF1")));

        Page refused = hub.send(form, plan + "/check", tooEarly);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.html()).contains("href=\"#agreedOn-day\"");
        Page told =
                hub.ask(form, plan + "/check", plan + "/date", with(tooEarly, "date", "agreedOn"));
        assertThat(told.html())
                .contains("id=\"agreedOn-error\"", "govuk-error-message")
                .doesNotContain("<html");
        assertThat(told.text()).contains("or give a day on which early help was going on.");

        Map<String, Object> right =
                all(day("agreedOn", "2026-02-20"), Map.of("needs", List.of("SF1")));
        Page fine = hub.ask(form, plan + "/check", plan + "/date", with(right, "date", "agreedOn"));
        assertThat(fine.html()).contains("gt-log__no-error");
    }

    @Test
    void codes_are_offered_for_the_day_that_is_recorded_and_what_was_chosen_stays() {
        PlainBrowser manager = product.browserOf(Role.MANAGER);
        String entry =
                "/children/%s/log/record-care-entry"
                        .formatted(added("Ola", "Whinchat", "2016-01-01", ""));
        Page form = manager.open(entry);
        assertThat(form.html()).contains("value=\"Z11\"").doesNotContain("value=\"H5\"");

        Map<String, String> then = day("enteredOn", "2024-01-15");
        Page earlier = manager.ask(form, entry + "/check", entry, then);
        assertThat(earlier.html()).contains("value=\"H5\"").doesNotContain("value=\"Z11\"");

        Page chosen = manager.ask(form, entry + "/check", entry, Map.of("placement", "H5"));
        assertThat(chosen.html()).contains("value=\"H5\" selected", "value=\"Z11\"");
    }

    @Test
    void a_form_is_kept_when_the_session_has_gone() {
        String child = added("Dot", "Siskin", "2017-01-01", "");
        String consent = "/children/%s/log/give-early-help-consent".formatted(child);
        Page form = hub.open(consent);
        hub.forget();

        Page login =
                hub.send(
                        form,
                        consent + "/check",
                        all(day("givenOn", "2026-02-14"), Map.of("givenBy", "mother")));
        assertThat(login.html()).contains("name=\"password\"");
        Page back = hub.signIn(login);

        assertThat(back.path()).startsWith(consent);
        assertThat(back.text()).contains("You were signed out before this was sent");
        assertThat(back.html()).contains("value=\"14\"", "value=\"mother\" checked");
    }

    @Test
    void somebody_else_may_have_recorded_meanwhile() {
        String child = added("Eve", "Plover", "2017-01-01", "");
        String consent = "/children/%s/log/give-early-help-consent".formatted(child);
        Page form = hub.open(consent);
        Page checked = hub.send(form, consent + "/check", consent());
        product.as(Role.MANAGER)
                .command(
                        "refuse-early-help-consent",
                        Map.of(
                                "childId",
                                child,
                                "refusedOn",
                                "2026-02-01",
                                "refusedBy",
                                "father",
                                "next",
                                "offer-again"));

        Page overtaken = hub.send(checked, consent + "/send", Map.of());

        assertThat(overtaken.status()).isEqualTo(409);
        assertThat(overtaken.text())
                .contains("Somebody else recorded something meanwhile", "Nothing of yours");
        assertThat(overtaken.html()).contains("value=\"mother\" checked", "value=\"14\"");
        Page done =
                hub.send(
                        hub.send(overtaken, consent + "/check", consent()),
                        consent + "/send",
                        Map.of());
        assertThat(done.text()).contains("Recorded");
    }

    @Test
    void what_is_hidden_from_whoever_fills_in_a_form_does_not_stop_it() {
        String child = added("Ivy", "Plover", "2017-01-01", "");
        String consent = "/children/%s/log/give-early-help-consent".formatted(child);
        Page checked = hub.send(hub.open(consent), consent + "/check", consent());
        Caller manager = product.as(Role.MANAGER);
        long hidden =
                manager.command("record-care-entry", Children.care(child, "2026-02-02")).position();
        manager.ask("/api/children/" + child + "/chronology?after=" + hidden);

        Page done = hub.send(checked, consent + "/send", Map.of());

        assertThat(done.text())
                .contains("Recorded")
                .doesNotContain("meanwhile", "may not see", "Looked after");
    }

    @Test
    void nothing_is_recorded_of_two_when_somebody_recorded_meanwhile_of_one() {
        String older = added("Lea", "Turnstone", "2015-06-06", "");
        String younger = added("Max", "Turnstone", "2020-05-05", "");
        String link = "/children/%s/log/link-siblings".formatted(younger);
        sent(link, hub.open(link + "?with=" + older), day("since", "2020-05-05"));
        String consent = "/children/%s/log/give-early-help-consent".formatted(younger);
        Map<String, Object> both = all(consent(), Map.of("childIds", List.of(older, younger)));
        Page checked = hub.send(hub.open(consent), consent + "/check", both);
        assertThat(checked.text()).contains("for Lea Turnstone", "for Max Turnstone");
        product.as(Role.MANAGER)
                .command(
                        "refuse-early-help-consent",
                        Map.of(
                                "childId",
                                older,
                                "refusedOn",
                                "2026-02-01",
                                "refusedBy",
                                "father",
                                "next",
                                "offer-again"));

        Page overtaken = hub.send(checked, consent + "/send", Map.of());

        assertThat(overtaken.status()).isEqualTo(409);
        assertThat(overtaken.text())
                .contains("Somebody else recorded something meanwhile")
                .contains("Lea Turnstone: Early help consent refused, 1 February 2026")
                .doesNotContain("Max Turnstone: ");
        for (String child : List.of(older, younger)) {
            assertThat(hub.open("/children/" + child).text()).doesNotContain("consent given");
        }
        Page again = hub.send(overtaken, consent + "/check", both);
        assertThat(hub.send(again, consent + "/send", Map.of()).text()).contains("Recorded");
    }

    @Test
    void a_date_that_was_wrong_is_corrected_and_what_never_was_is_taken_back() {
        String child = added("Flo", "Curlew", "2017-01-01", "");
        String consent = "/children/%s/log/give-early-help-consent".formatted(child);
        sent(consent, hub.open(consent), consent());
        String correct = toCorrect(child, "Early help consent given");

        Page form = hub.open(correct);
        assertThat(form.html()).contains("value=\"14\"", "value=\"mother\" checked");
        Page checked = hub.send(form, correct + "/check", consent("2026-02-12"));
        assertThat(checked.text())
                .contains(
                        "When was consent given? Before: 14 February 2026. Now: 12 February 2026.",
                        "Fact amended, 12 February 2026");
        Page done = hub.send(checked, correct + "/send", Map.of());
        assertThat(done.text()).contains("Recorded", "This was wrong");
        assertThat(hub.open("/children/" + child + "/facts").text())
                .contains("Early help consent given, 12 February 2026");

        String takeBack = correct.replace("/correct", "/void");
        Page taken = sent(takeBack, hub.open(takeBack), Map.of("reason", "never-happened"));
        assertThat(taken.text()).contains("Recorded", "Entered in error");
        assertThat(hub.open("/children/" + child + "/facts").text())
                .doesNotContain("Early help consent given");
    }

    /** Consent and start were said in one form: neither day can be right without the other's. */
    @Test
    void what_was_recorded_in_one_form_is_corrected_in_one() {
        String child = added("Ivo", "Plover", "2017-01-01", "");
        String start = "/children/%s/log/start-early-help-assessment".formatted(child);
        sent(start, hub.open(start), help(child));
        String correct = toCorrect(child, "Early help consent given");
        Page refused = hub.send(hub.open(correct), correct + "/check", consent("2026-02-10"));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text())
                .contains("This depends on what else is on record")
                .contains("Early help assessment started, 2 February 2026")
                .contains("Correct both in one form");
        String both = together(refused);

        Page form = hub.ask(refused, correct + "/check", both, consent("2026-02-10"));
        assertThat(form.path()).startsWith(both);
        assertThat(form.html()).contains("value=\"10\"", "value=\"2\"", "value=\"mother\" checked");
        Page again = hub.send(form, both + "/check", bothFrom("x"));
        assertThat(again.status()).isEqualTo(400);
        assertThat(again.html()).contains("href=\"#fact2-startedOn-day\"");
        Page checked = hub.send(again, both + "/check", bothFrom("10"));
        assertThat(checked.text())
                .contains("Before: 2 February 2026. Now: 10 February 2026.")
                .contains("Fact amended, 10 February 2026");
        assertThat(hub.send(checked, both + "/send", Map.of()).text()).contains("Recorded");
        assertThat(hub.open("/children/" + child + "/facts").text())
                .contains("Early help consent given, 10 February 2026")
                .contains("Early help assessment started, 10 February 2026");
    }

    /** Consent cannot go without the help that rests on it; one form takes both back. */
    @Test
    void what_rests_on_something_else_is_taken_back_with_it() {
        String child = added("Eda", "Plover", "2018-01-01", "");
        String start = "/children/%s/log/start-early-help-assessment".formatted(child);
        sent(start, hub.open(start), help(child));
        String takeBack = toCorrect(child, "Early help consent given").replace("/correct", "/void");
        Page refused =
                hub.send(
                        hub.open(takeBack),
                        takeBack + "/check",
                        Map.of("reason", "never-happened"));
        assertThat(refused.status()).isEqualTo(409);
        String both = together(refused);

        Page form = hub.ask(refused, takeBack + "/check", both, Map.of("reason", "never-happened"));
        assertThat(form.html()).contains("value=\"never-happened\" checked");
        Page done =
                sent(
                        both,
                        form,
                        all(
                                bothFrom("2"),
                                Map.of(
                                        "fact1.takenBack",
                                        "never-happened",
                                        "fact2.takenBack",
                                        "never-happened")));
        assertThat(done.text()).contains("Recorded");
        assertThat(hub.open("/children/" + child + "/facts").text())
                .doesNotContain("Early help consent given", "Early help assessment started");
    }

    private static Map<String, Object> bothFrom(String day) {
        return all(
                Map.of("fact1.givenOn-day", "10", "fact1.givenOn-month", "2"),
                Map.of("fact1.givenOn-year", "2026", "fact1.givenBy", "mother"),
                Map.of("fact1.method", "written", "fact1.covers", List.of("assess", "plan")),
                Map.of("fact2.startedOn-day", day, "fact2.startedOn-month", "2"),
                Map.of("fact2.startedOn-year", "2026", "fact2.agency", "early-help-service"),
                Map.of("fact2.lead", "family-support-worker", "fact2.reason", "parenting"),
                Map.of("fact2.needLevel", "2"));
    }

    private static String together(Page refused) {
        Matcher both =
                Pattern.compile("formaction=\"([^\"]*/with/[^\"]*)\"").matcher(refused.html());
        assertThat(both.find()).as(refused.text()).isTrue();
        return both.group(1);
    }

    /** For whom an act is, and what it needs, are two answers; neither is given for the other. */
    @Test
    void what_is_not_on_offer_says_whose_it_is_or_what_has_to_be_so_first() {
        String child = added("Jem", "Turnstone", "2016-01-01", "");
        String log = "/children/" + child + "/log/";
        PlainBrowser school = product.browserOf(Role.SCHOOL);
        PlainBrowser worker = product.browserOf(Role.SOCIAL_WORKER);

        Page notTheirs = school.open(log + "start-child-in-need-plan");
        assertThat(notTheirs.status()).isEqualTo(403);
        assertThat(notTheirs.text())
                .contains("This is not for you to record. It is for a social worker")
                .doesNotContain("has to be open");
        Page tooEarly = worker.open(log + "start-child-in-need-plan");
        assertThat(tooEarly.status()).isEqualTo(409);
        assertThat(tooEarly.text())
                .contains("record a referral and accept it first")
                .doesNotContain("not for you");
        assertThat(hub.open(log + "complete-early-help-assessment").text())
                .contains("start one first");
        assertThat(hub.open(log + "not-now").text())
                .contains("Complete the early help assessment", "start one first")
                .doesNotContain("child in need plan");

        String start = log + "start-early-help-assessment";
        sent(start, hub.open(start), help(child));
        Page twice = hub.open(start);
        assertThat(twice.status()).isEqualTo(409);
        assertThat(twice.text()).contains("Early help is going on already, since 2 February 2026");
        assertThat(hub.open(log + "void-fact").status()).isEqualTo(404);
    }

    @Test
    void what_may_be_mistyped_is_asked_again_before_it_is_sent_and_kept_as_it_was_said() {
        Page checked =
                hub.send(
                        hub.open("/log/register-child"),
                        "/log/register-child/check",
                        all(
                                Map.of("name.given", "Lin", "name.family", "Sanderling"),
                                Map.of("sex", "F", "nhsNumber", "943 476 5918"),
                                Map.of("address.postcode", "me44uf", "upn", "A801200001001"),
                                day("bornOn", "2018-02-28"),
                                day("registeredOn", "2026-01-05")));

        assertThat(checked.status()).isEqualTo(200);
        assertThat(checked.text())
                .contains("The NHS number cannot be right")
                .contains("The first letter of the UPN does not fit")
                .doesNotContain("no postcode of that form");
        Page done = hub.send(checked, "/log/register-child/send", Map.of());
        Matcher child = CHILD.matcher(done.path());
        assertThat(child.find()).as(done.text()).isTrue();
        Page correct = hub.open(toCorrect(child.group(1), "Child registered"));
        assertThat(correct.html()).contains("value=\"943 476 5918\"", "value=\"ME4 4UF\"");
    }

    @Test
    void what_a_child_says_is_asked_plainly_and_kept() {
        String child = added("Hal", "Godwit", "2012-01-01", "");
        String start = "/children/%s/log/start-early-help-assessment".formatted(child);
        sent(start, hub.open(start), help(child));
        String complete = "/children/%s/log/complete-early-help-assessment".formatted(child);
        Page form = hub.open(complete);
        assertThat(form.text())
                .contains("What did Hal Godwit say about their wishes and feelings?");

        Page done =
                sent(
                        complete,
                        form,
                        all(
                                day("completedOn", "2026-02-20"),
                                Map.of(
                                        "outcome", "plan",
                                        "needs", List.of("SF1"),
                                        "wishesAndFeelings", "I want <b>Dad</b> at home")));

        assertThat(done.text()).contains("Recorded");
        Page correct = hub.open(toCorrect(child, "Early help assessment completed"));
        assertThat(correct.html()).contains("I want &lt;b&gt;Dad&lt;/b&gt; at home</textarea>");
    }

    @Test
    void what_somebody_else_recorded_is_not_corrected_by_a_school() {
        String child = added("Gus", "Knot", "2017-01-01", "");
        String correct = toCorrect(child, "Child registered");
        PlainBrowser school = product.browserOf(Role.SCHOOL);
        assertThat(school.open("/children/" + child + "/facts").text())
                .contains("There is nothing here that you may correct");
        assertThat(school.open("/children/" + child).text()).doesNotContain("This was wrong");
        assertThat(hub.open("/children/" + child).text()).contains("This was wrong");

        Page refused =
                school.send(
                        school.open(correct),
                        correct + "/check",
                        all(
                                Map.of("name.family", "Knott", "sex", "F"),
                                day("registeredOn", "2026-01-05")));

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.text()).contains("Somebody else recorded this");
        assertThat(refused.html()).contains("value=\"Knott\"");
    }

    private String toCorrect(String child, String fact) {
        String list = hub.open("/children/" + child + "/facts").html();
        String row = list.substring(list.indexOf(fact));
        Matcher link = Pattern.compile("href=\"([^\"]*/correct)\"").matcher(row);
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    private static Map<String, Object> with(Map<String, ?> answers, String name, String value) {
        return all(answers, Map.of(name, value));
    }

    private static Map<String, Object> consent() {
        return consent("2026-02-14");
    }

    private static Map<String, Object> consent(String givenOn) {
        return all(
                day("givenOn", givenOn),
                Map.of(
                        "givenBy", "mother",
                        "method", "written",
                        "covers", List.of("assess", "plan")));
    }

    private static Map<String, Object> help(String... children) {
        return all(
                day("startedOn", "2026-02-02"),
                Map.of(
                        "childIds", List.of(children),
                        "agency", "early-help-service",
                        "lead", "family-support-worker",
                        "reason", "parenting",
                        "needLevel", "2",
                        "consent.givenBy", "mother",
                        "consent.covers", List.of("assess", "plan"),
                        "consent.method", "written"));
    }

    private String added(String given, String family, String bornOn, String query) {
        Page done =
                sent(
                        "/log/register-child",
                        hub.open("/log/register-child" + query),
                        all(
                                Map.of("name.given", given, "name.family", family, "sex", "F"),
                                day("bornOn", bornOn),
                                day("registeredOn", "2026-01-05")));
        Matcher child = CHILD.matcher(done.path());
        assertThat(child.find()).as(done.text()).isTrue();
        return child.group(1);
    }

    private Page sent(String address, Page form, Map<String, ?> answers) {
        Page checked = hub.send(form, address + "/check", answers);
        assertThat(checked.status()).as(checked.text()).isEqualTo(200);
        return hub.send(checked, address + "/send", Map.of());
    }
}
