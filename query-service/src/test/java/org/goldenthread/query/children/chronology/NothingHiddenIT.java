package org.goldenthread.query.children.chronology;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.io.UnsupportedEncodingException;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.goldenthread.pathway.codes.EarlyHelpClosure;
import org.goldenthread.pathway.facts.CorrectionReason;
import org.goldenthread.pathway.facts.EventNames;
import org.goldenthread.pathway.facts.Fact;
import org.goldenthread.pathway.facts.FactAmended;
import org.goldenthread.pathway.facts.FactVoided;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.platform.access.Role;
import org.goldenthread.query.Http;
import org.goldenthread.query.Registered;
import org.goldenthread.query.RunningQueryService;
import org.goldenthread.query.TestJournal;
import org.goldenthread.query.TestJournal.Kept;
import org.goldenthread.query.figures.indicators.Care;
import org.goldenthread.query.figures.indicators.Help;
import org.goldenthread.query.figures.indicators.Need;
import org.goldenthread.query.figures.indicators.Protection;
import org.goldenthread.query.web.InWords;
import org.goldenthread.query.web.SignedIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/**
 * What a role may not see is hinted at nowhere (domain 1.8: being in an early help network gives no
 * view of anything else). Two children have the same early help; of one of them everything else is
 * on record too. Whoever sees early help alone cannot tell one from the other.
 */
@Tag("long")
@RunningQueryService
class NothingHiddenIT {

    private static final LocalDate BORN = LocalDate.of(2016, 7, 7);

    /** Each fact of a day of its own, so that no day is both hidden and seen. */
    private static final List<Fact> HIDDEN =
            List.of(
                    Need.referred(1, "2024-02-05"),
                    Need.accepted(1, "2024-02-06"),
                    Need.assessing(1, 1, "2024-02-07"),
                    Need.authorised(1, "2024-02-28"),
                    Need.planned(1, 1, "2024-02-29"),
                    Need.planEnded(1, "2024-03-11"),
                    Protection.enquiry(1, "2024-03-04"),
                    Protection.conference(1, "2024-03-12"),
                    Protection.plan(1, "2024-03-13"),
                    Protection.review(1, "2024-05-20"),
                    Care.entry(1, "2024-06-03"),
                    Care.review("2024-06-20"));

    private static final Set<String> NAMES_OF_STRANDS =
            Set.of(
                    "Children’s social care",
                    "Child in need plan",
                    "child-in-need",
                    "Section 47 enquiry",
                    "Child protection",
                    "child-protection",
                    "Looked after",
                    "\"looked-after\"",
                    "cin-episode",
                    "cp-plan",
                    "care-period",
                    "referral was accepted",
                    "CIN-");

    @Autowired MockMvcTester service;
    @Autowired TestJournal journal;

    private final ChildId helped = new ChildId(UUID.randomUUID());
    private final ChildId known = new ChildId(UUID.randomUUID());
    private final ChildId unhelped = new ChildId(UUID.randomUUID());
    private long last;

    @BeforeEach
    void two_children_with_the_same_early_help_and_one_with_everything_else() {
        for (ChildId child : List.of(helped, known)) {
            journal.keep(child, Registered.child(child, "Ann", BORN));
            journal.keep(child, Help.started(1, "2023-09-04"));
            journal.keep(child, Help.planned(1, "2023-10-09"));
        }
        HIDDEN.forEach(fact -> journal.keep(known, fact));
        Kept wrong = journal.keep(known, Protection.enquiry(2, "2024-07-01"));
        journal.keep(known, new FactVoided(wrong.id(), CorrectionReason.WRONG_CHILD));
        Kept late = journal.keep(known, Care.review("2024-07-02"));
        journal.keep(
                known,
                new FactAmended(
                        late.id(), Care.review("2024-07-03"), CorrectionReason.WRONG_DETAIL));
        journal.keep(unhelped, Registered.child(unhelped, "Ann", BORN));
        journal.keep(unhelped, Need.referred(2, "2024-02-05"));
        for (ChildId child : List.of(helped, known)) {
            last =
                    journal.keep(child, Help.closed(1, "2024-09-02", EarlyHelpClosure.NEEDS_MET))
                            .position();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"HUB_WORKER", "HEALTH_PRACTITIONER", "SCHOOL", "POLICE"})
    void no_word_label_code_or_day_of_a_hidden_strand_is_on_any_page_or_answer(Role role) {
        String all = String.join("\n", everything(role, known));

        assertThat(all)
                .contains("Ann", "2023-09-04", "4 September 2023")
                .doesNotContain(forbidden());
    }

    @ParameterizedTest
    @EnumSource(names = {"HUB_WORKER", "HEALTH_PRACTITIONER", "SCHOOL", "POLICE"})
    void who_sees_early_help_alone_cannot_tell_the_children_apart(Role role) {
        assertThat(everything(role, known)).isEqualTo(everything(role, helped));
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "SOCIAL_WORKER",
                "MANAGER",
                "CONFERENCE_CHAIR",
                "REVIEWING_OFFICER",
                "AUDITOR"
            })
    void social_care_and_auditors_see_all_of_it(Role role) {
        assertThat(String.join("\n", everything(role, known)))
                .contains(
                        "Looked after", "\"looked-after\"", "Child protection plan", "3 June 2024");
    }

    @Test
    void a_school_is_not_told_that_there_is_no_help_where_there_is_some_that_it_may_not_see() {
        assertThat(
                        new SignedIn(service, Role.SCHOOL)
                                .open("/children/" + unhelped + "?after=" + last))
                .bodyText()
                .contains("No early help is on record.", "call children’s social")
                .doesNotContain("No help is on record", "Universal", "Referral", "referral");
        assertThat(new SignedIn(service, Role.MANAGER).open("/children/" + unhelped))
                .bodyText()
                .contains("Referral")
                .doesNotContain("call children’s social care");
    }

    /** Every page and answer about a child that these roles may open, without ids and places. */
    private List<String> everything(Role role, ChildId child) {
        SignedIn person = new SignedIn(service, role);
        Http program = new Http(service, role);
        String page = "/children/" + child;
        String api = "/api/children/" + child;
        Stream<MvcTestResult> pages =
                Stream.of(
                                page + "?after=" + last,
                                page + "?facts=all",
                                page + "?knownOn=" + LocalDate.now().plusDays(1),
                                page + "/then",
                                page + "/then?step=3",
                                page + "/then?step=1")
                        .map(address -> followed(person, address));
        Stream<MvcTestResult> answers =
                Stream.of(
                                api + "/chronology",
                                api + "/as-of?on=2024-03-01",
                                api + "/as-of?on=2024-04-01",
                                api + "/as-of?on=2024-07-01",
                                api + "/chronology?asKnown=" + last)
                        .map(program::ask);
        Stream<MvcTestResult> found =
                Stream.of(
                        program.post(
                                "/api/children/search?after=" + last,
                                "{\"identifier\":\"%s\"}".formatted(child)),
                        program.table(api + "/chronology?after=" + last));
        return Stream.of(pages, answers, found)
                .flatMap(each -> each)
                .map(NothingHiddenIT::text)
                .toList();
    }

    private static MvcTestResult followed(SignedIn person, String address) {
        MvcTestResult answer = person.open(address);
        String elsewhere = answer.getResponse().getHeader("Location");
        return elsewhere == null ? answer : person.open(elsewhere);
    }

    private static String text(MvcTestResult answer) {
        try {
            return answer.getResponse()
                    .getContentAsString()
                    .replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "ID")
                    .replaceAll("(at=|\"position\":)[0-9]+", "$1N")
                    .replaceAll("\"asKnown\":\"[^\"]*\"", "")
                    .replaceAll("[0-9]{1,2} [A-Z][a-z]+ [0-9]{4} at [0-9:]+", "MOMENT")
                    .replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
        } catch (UnsupportedEncodingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> forbidden() {
        Set<String> words = new LinkedHashSet<>(NAMES_OF_STRANDS);
        HIDDEN.forEach(fact -> {
            String name = EventNames.nameOf(fact.getClass());
            words.add('"' + name + '"');
            words.add(InWords.code(name));
            words.add(fact.effectiveOn().toString());
            words.add(InWords.day(fact.effectiveOn()));
            Details.of(fact, true).stream()
                    .map(Details.Detail::value)
                    .filter(value -> value.length() > 3)
                    .forEach(words::add);
        });
        return words;
    }
}
