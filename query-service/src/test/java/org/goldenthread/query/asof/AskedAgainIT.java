package org.goldenthread.query.asof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.io.UnsupportedEncodingException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.goldenthread.pathway.codes.CodeWord;
import org.goldenthread.pathway.codes.IndicatorCode;
import org.goldenthread.pathway.codes.MergeReason;
import org.goldenthread.pathway.codes.TeamName;
import org.goldenthread.pathway.codes.Wording;
import org.goldenthread.pathway.codes.Worker;
import org.goldenthread.pathway.facts.CorrectionReason;
import org.goldenthread.pathway.facts.FactAmended;
import org.goldenthread.pathway.facts.FactVoided;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.ids.EventId;
import org.goldenthread.pathway.person.DuplicateAbsorbed;
import org.goldenthread.pathway.person.MergeProposed;
import org.goldenthread.pathway.person.MergedInto;
import org.goldenthread.pathway.reference.BankHolidayDeclared;
import org.goldenthread.pathway.reference.BankHolidayWithdrawn;
import org.goldenthread.pathway.reference.ClockLimitSet;
import org.goldenthread.pathway.reference.DefinitionAdopted;
import org.goldenthread.pathway.reference.PopulationEstimated;
import org.goldenthread.pathway.reference.TeamSet;
import org.goldenthread.pathway.reference.Threshold;
import org.goldenthread.pathway.reference.ThresholdSet;
import org.goldenthread.pathway.reference.TimeLimit;
import org.goldenthread.platform.access.Role;
import org.goldenthread.query.Http;
import org.goldenthread.query.Registered;
import org.goldenthread.query.RunningQueryService;
import org.goldenthread.query.TestJournal;
import org.goldenthread.query.figures.indicators.Care;
import org.goldenthread.query.figures.indicators.IndicatorCatalogue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/**
 * Every question can be asked as of any moment, and what was answered once is answered for ever.
 */
@Tag("long")
@RunningQueryService
class AskedAgainIT {

    private static final Wording WHY = new Wording("as told");
    private static final String YEAR = "from=2041-04-01&to=2042-03-31";
    private static final IndicatorCode REREFERRALS = new IndicatorCode("FD-04");

    /** Not questions about what was known, or answered as on their own day. */
    private static final List<String> APART =
            List.of(
                    "/api/records",
                    "/api/rebuild",
                    "/api/history/exports",
                    "/api/openapi",
                    "/api/publications",
                    "/api/indicators/stream");

    @Autowired MockMvcTester service;
    @Autowired TestJournal journal;
    @Autowired ApplicationContext context;

    private final ChildId ann = new ChildId(UUID.randomUUID());
    private final ChildId ben = new ChildId(UUID.randomUUID());
    private TestJournal.Kept entry = journalled();
    private TestJournal.Kept exit = journalled();
    private TestJournal.Kept last = journalled();

    @BeforeEach
    void ann_comes_into_care_twice_and_ben_once() {
        journal.keep(team("somebody"));
        journal.keep(ann, Registered.child(ann, "Ann", LocalDate.of(2035, 5, 5)));
        entry = journal.keep(ann, Care.entry(1, "2041-05-01"));
        exit = journal.keep(ann, Care.exit(1, "2041-06-01"));
        journal.keep(ann, Care.entry(2, "2041-09-01"));
        journal.keep(ben, Registered.child(ben, "Ben", LocalDate.of(2035, 5, 5)));
        last = journal.keep(ben, Care.entry(3, "2041-05-10"));
    }

    @Test
    void every_question_refuses_a_moment_before_the_journal_or_in_the_future() {
        Map<String, List<String>> samples = samples();
        Set<String> questions = questions();

        assertThat(samples.keySet())
                .as("give every question that the service answers a sample here")
                .containsAll(questions);
        for (String question : questions) {
            for (String sample : samples.getOrDefault(question, List.of())) {
                for (String moment :
                        List.of("2999-01-01T00:00:00Z", "1999-01-01T00:00:00Z", "0", "99999999")) {
                    assertThat(ask(known(sample, moment)))
                            .as(known(sample, moment))
                            .hasStatus(400)
                            .bodyText()
                            .contains("Known", "errors");
                }
                assertThat(ask(sample + "&after=soon")).as(sample).hasStatus(400);
            }
        }
    }

    @Test
    void the_position_of_an_answer_asked_again_says_the_same_as_known_at_its_own_instant() {
        for (String sample : allQuestions()) {
            MvcTestResult now = ask(sample + "&after=" + last.position());
            assertThat(now).as(sample).hasStatusOk();
            long position = Http.json(now).path("position").asLong(last.position());

            assertThat(unstamped(body(ask(known(sample, Long.toString(position))))))
                    .as(sample)
                    .isEqualTo(unstamped(body(now)));
        }
    }

    @Test
    void what_was_answered_of_a_settled_moment_stays_whatever_changes_afterwards() {
        Instant then = Instant.now();
        Map<String, String> before = new LinkedHashMap<>();
        for (String sample : allQuestions()) {
            for (String moment : List.of(Long.toString(last.position()), then.toString())) {
                String asked = known(sample, moment);
                before.put(asked, body(ask(asked)));
                if (!asked.contains("/as-of?")) {
                    before.put("csv " + asked, table(asked));
                }
            }
        }
        Map<String, String> now = new LinkedHashMap<>();
        allQuestions().forEach(sample -> now.put(sample, body(ask(sample))));

        long changed = changeInEveryWay();

        before.forEach((asked, answer) ->
                assertThat(asked.startsWith("csv ") ? table(asked.substring(4)) : body(ask(asked)))
                        .as(asked)
                        .isEqualTo(answer));
        List<String> same = new ArrayList<>();
        now.forEach((sample, answer) -> {
            if (unstamped(body(ask(sample + "&after=" + changed))).equals(unstamped(answer))) {
                same.add(sample);
            }
        });
        assertThat(same)
                .as("the changes are seen by those who ask now")
                .noneMatch(sample -> sample.startsWith("/api/indicators/LA-02?"))
                .noneMatch(sample -> sample.startsWith("/api/indicators/RE-01/cases"))
                .noneMatch(sample -> sample.startsWith("/api/reference/thresholds"))
                .noneMatch(sample -> sample.startsWith("/api/reference/clock-limits"))
                .noneMatch(sample -> sample.startsWith("/api/reference/teams"))
                .noneMatch(sample -> sample.startsWith("/api/work-lists/overdue"))
                .noneMatch(sample -> sample.startsWith("/api/work-lists/K18"))
                .noneMatch(sample -> sample.startsWith("/api/indicators/FD-04/definitions?"));
        putBack();
    }

    private long changeInEveryWay() {
        journal.keep(ben, Care.exit(3, "2041-05-20"));
        journal.keep(ben, Care.entry(4, "2041-07-20"));
        journal.keep(
                ann,
                new FactAmended(
                        entry.id(), Care.entry(1, "2041-03-01"), CorrectionReason.WRONG_DETAIL));
        journal.keep(ann, new FactVoided(exit.id(), CorrectionReason.NEVER_HAPPENED));
        journal.keep(ben, new MergeProposed(ann, MergeReason.REGISTERED_TWICE));
        journal.keep(ben, new MergedInto(ann));
        journal.keep(ann, new DuplicateAbsorbed(ben));
        journal.keep(new PopulationEstimated(2041, 61_000, WHY));
        journal.keep(new ThresholdSet(Threshold.INSTANCE_WINDOW, 90, WHY));
        journal.keep(
                new ClockLimitSet(
                        TimeLimit.FIRST_REVIEW_OF_A_LOOKED_AFTER_CHILD,
                        LocalDate.of(2041, 1, 1),
                        15,
                        WHY));
        journal.keep(new BankHolidayDeclared(LocalDate.of(2041, 5, 7), WHY));
        journal.keep(team("nobody"));
        return journal.keep(new DefinitionAdopted(REREFERRALS, 2)).position();
    }

    private void putBack() {
        journal.keep(new ThresholdSet(Threshold.INSTANCE_WINDOW, 14, WHY));
        journal.keep(
                new ClockLimitSet(
                        TimeLimit.FIRST_REVIEW_OF_A_LOOKED_AFTER_CHILD,
                        LocalDate.of(2041, 1, 1),
                        20,
                        WHY));
        journal.keep(new BankHolidayWithdrawn(LocalDate.of(2041, 5, 7), WHY));
        journal.keep(new DefinitionAdopted(REREFERRALS, 1));
    }

    private static TeamSet team(String... members) {
        return new TeamSet(
                new TeamName("Askers"),
                new CodeWord("medway"),
                Stream.of(members).map(Worker::new).toList(),
                WHY);
    }

    /** A sample of every question by the address of its endpoint. */
    private Map<String, List<String>> samples() {
        String child = "/api/children/" + ann;
        return Map.ofEntries(
                Map.entry("/api/indicators", List.of("/api/indicators?")),
                Map.entry("/api/indicators/{code}", figures("")),
                Map.entry("/api/indicators/{code}/cases", figures("/cases")),
                Map.entry(
                        "/api/indicators/{code}/definitions",
                        List.of("/api/indicators/FD-04/definitions?")),
                Map.entry(
                        "/api/indicators/{code}/definitions/{version}/preview",
                        List.of("/api/indicators/FD-04/definitions/2/preview?" + YEAR)),
                Map.entry("/api/indicators/{code}/delay", figures("/delay")),
                Map.entry(
                        "/api/indicators/{code}/bridge",
                        List.of("/api/indicators/RE-01/bridge?fromKnown=1&" + YEAR)),
                Map.entry(
                        "/api/reference/{kind}",
                        List.of(
                                "/api/reference/populations?",
                                "/api/reference/thresholds?",
                                "/api/reference/clock-limits?",
                                "/api/reference/bank-holidays?limit=1000",
                                "/api/reference/targets?",
                                "/api/reference/code-sets?",
                                "/api/reference/plans?",
                                "/api/reference/teams?",
                                "/api/reference/definitions?")),
                Map.entry("/api/history", List.of("/api/history?")),
                Map.entry("/api/backfills", List.of("/api/backfills?")),
                Map.entry("/api/merges", List.of("/api/merges?")),
                Map.entry("/api/plans", List.of("/api/plans?")),
                Map.entry("/api/plans/{id}", List.of("/api/plans/medway-2023?")),
                Map.entry("/api/work-lists", List.of("/api/work-lists?")),
                Map.entry(
                        "/api/work-lists/found-in-returns",
                        List.of("/api/work-lists/found-in-returns?")),
                Map.entry(
                        "/api/work-lists/{name}",
                        List.of(
                                "/api/work-lists/overdue?limit=1000&asAt=2041-08-15",
                                "/api/work-lists/K18?team=Askers&asAt=2041-08-15",
                                "/api/work-lists/due-soon?asAt=2041-05-15&within=20",
                                "/api/work-lists/K18?asAt=2041-08-15")),
                Map.entry("/api/children/{id}/chronology", List.of(child + "/chronology?")),
                Map.entry("/api/children/{id}/history", List.of(child + "/history?")),
                Map.entry("/api/children/{id}/as-of", List.of(child + "/as-of?on=2041-05-15")));
    }

    private static List<String> figures(String of) {
        return List.of(
                "/api/indicators/LA-01" + of + "?asAt=2041-05-15",
                "/api/indicators/RE-01" + of + "?" + YEAR);
    }

    private List<String> allQuestions() {
        List<String> all = new ArrayList<>();
        samples().values().forEach(all::addAll);
        context.getBean(IndicatorCatalogue.class)
                .all()
                .forEach(indicator -> {
                    String days =
                            indicator.kind().word().equals("snapshot") ? "asAt=2041-05-15" : YEAR;
                    all.add("/api/indicators/" + indicator.code() + "?" + days);
                });
        return List.copyOf(new TreeSet<>(all));
    }

    private Set<String> questions() {
        Set<String> questions = new TreeSet<>();
        context.getBeansOfType(RequestMappingInfoHandlerMapping.class)
                .values()
                .forEach(mapping ->
                        mapping.getHandlerMethods()
                                .forEach((info, _) -> {
                                    if (info.getMethodsCondition()
                                            .getMethods()
                                            .contains(RequestMethod.GET)) {
                                        questions.addAll(info.getPatternValues());
                                    }
                                }));
        questions.removeIf(pattern ->
                !pattern.startsWith("/api/") || APART.stream().anyMatch(pattern::startsWith));
        assertThat(questions).hasSizeGreaterThan(8);
        return questions;
    }

    private static String known(String sample, String moment) {
        return sample + (sample.contains("/bridge?") ? "&toKnown=" : "&asKnown=") + moment;
    }

    /** What an answer says but for when it was known. */
    private static String unstamped(String body) {
        return body.replaceAll("\"(asKnown|position|next)\":[^,}]*", "");
    }

    private MvcTestResult ask(String path) {
        return asker(path).ask(path);
    }

    private Http asker(String path) {
        boolean ofAll = path.startsWith("/api/history") || path.startsWith("/api/backfills");
        return new Http(service, ofAll ? Role.AUDITOR : Role.MANAGER);
    }

    private String table(String path) {
        MvcTestResult table = asker(path).table(path);
        assertThat(table).hasStatusOk();
        return text(table);
    }

    private static String body(MvcTestResult answer) {
        assertThat(answer).hasStatusOk();
        return text(answer);
    }

    private static String text(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TestJournal.Kept journalled() {
        return new TestJournal.Kept(new EventId(new UUID(0, 0)), 0);
    }
}
