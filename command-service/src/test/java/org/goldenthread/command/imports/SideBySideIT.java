package org.goldenthread.command.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.command.imports.SendingReturns.body;
import static org.goldenthread.command.imports.SendingReturns.recorded;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.goldenthread.command.RunningCommandService;
import org.goldenthread.command.deciding.Likenesses;
import org.goldenthread.command.streams.ChildStreams;
import org.goldenthread.command.streams.LocalIds;
import org.goldenthread.pathway.codes.LocalAuthority;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.timeline.Entry;
import org.goldenthread.platform.vault.Vault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;

/** Many children at one time come to the same as one after the other. */
@RunningCommandService
@ExtendWith(WorkerAtWork.class)
class SideBySideIT {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final String AN_ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    /** More than are ever settled together, and not a multiple of it. */
    private static final int CHILDREN = 2 * ChildrenTogether.MOST + 50;

    @Autowired MockMvc http;
    @Autowired ImportWorker worker;
    @Autowired ImportJobs jobs;
    @Autowired ImportProgress progress;
    @Autowired ChildIntake intake;
    @Autowired EndOfReturn end;
    @Autowired Likenesses likenesses;
    @Autowired ChildStreams streams;
    @Autowired LocalIds localIds;
    @Autowired Vault vault;
    @Autowired SealedUploads uploads;
    @Autowired List<StatutoryReturn> returns;
    private SendingReturns team;

    @BeforeEach
    void team() {
        team = new SendingReturns(http);
    }

    @ParameterizedTest
    @ValueSource(strings = {"false", "true"})
    void a_return_and_a_later_one_record_and_find_the_same_as_one_child_after_the_other(
            String dryRun) throws Exception {
        String alone = dryRun.equals("true") ? "351" : "353";
        String together = dryRun.equals("true") ? "352" : "354";
        for (boolean later : List.of(false, true)) {
            Map<String, String> files = files(later);

            JsonNode inTurn = oneAfterTheOther(files, alone, dryRun);
            JsonNode atOnce =
                    team.completed(
                            "ssda903", files, Map.of("localAuthority", together, "dryRun", dryRun));

            assertThat(recorded(atOnce))
                    .isGreaterThan(later && dryRun.equals("false") ? 0 : CHILDREN);
            assertThat(atOnce.get("counts")).isEqualTo(inTurn.get("counts"));
            assertThat(atOnce.get("progress")).isEqualTo(inTurn.get("progress"));
            assertThat(report(atOnce)).isEqualTo(report(inTurn)).isNotEmpty();
            assertThat(withoutEthnicity(atOnce))
                    .containsExactlyElementsOf(
                            IntStream.rangeClosed(1, CHILDREN / 7)
                                    .mapToObj(each -> "S" + 7 * each)
                                    .toList());
            assertThat(moved(atOnce)).isEqualTo(moved(inTurn));
            assertThat(told(together)).isEqualTo(told(alone));
        }
    }

    /**
     * Each of twenty girls is on record under two numbers that were merged. A return names both,
     * each with a stay of its own; so each return of a number brings the one stay, and what stands
     * further up is recorded first.
     */
    @Test
    void of_a_child_under_two_numbers_what_stands_further_up_is_recorded_first() throws Exception {
        SmallCare first = new SmallCare();
        SmallCare second = new SmallCare();
        SmallCare both = new SmallCare();
        for (int girl = 201; girl <= 220; girl++) {
            String who = "F," + DAY.format(LocalDate.of(2015, 1, 1).plusDays(girl)) + ",WBRI,UN1,,";
            String stay = DAY.format(LocalDate.of(2022, 1, 1).plusDays(girl));
            first.child("0" + girl, who).episode("0" + girl, ended(stay, "01/12/2022"));
            second.child("" + girl, who).episode("" + girl, ended("05/01/2023", "05/02/2023"));
            both.child("" + girl, who).child("0" + girl, who);
            both.episode("" + girl, ended("05/01/2024", "05/02/2024"));
            both.episode("0" + girl, ended("05/05/2024", "05/06/2024"));
        }
        team.imported("355", first);
        team.imported("355", second);
        for (int girl = 201; girl <= 220; girl++) {
            merged(child("355", "0" + girl), child("355", "" + girl));
        }

        JsonNode over = team.imported("355", both);

        assertThat(team.rules(over)).doesNotContain("GT-IM-9");
        for (int girl = 201; girl <= 220; girl++) {
            List<String> stays =
                    streams.timeline(child("355", "" + girl)).recorded().stream()
                            .sorted(Entry.AS_RECORDED)
                            .map(entry -> entry.event().toString())
                            .filter(event -> event.startsWith("CareEntryRecorded"))
                            .toList();
            assertThat(stays).hasSize(4);
            assertThat(stays.get(2)).contains("2024-01-05");
            assertThat(stays.get(3)).contains("2024-05-05");
        }
    }

    private static String ended(String from, String to) {
        return from + ",S,V2,N1,U6,PR1," + to + ",E4A,,,,";
    }

    private void merged(ChildId survivor, ChildId retired) throws Exception {
        var approved =
                team.post(
                        "/api/commands/merge-persons",
                        "{\"survivor\": \"%s\", \"retired\": \"%s\", \"reason\": \"registered-twice\"}"
                                .formatted(survivor, retired),
                        "manager");
        assertThat(approved.getStatus()).as(approved.getContentAsString()).isEqualTo(201);
    }

    /**
     * Of every shape: whole, with faults, with the future, twins by number, by UPN and by birth.
     */
    private static Map<String, String> files(boolean later) {
        SmallCare small = new SmallCare();
        for (int child = 1; child <= CHILDREN; child++) {
            String id = "S" + child;
            LocalDate born = LocalDate.of(2010, 1, 1).plusDays(child / 2);
            String ethnicity =
                    child % 7 == 0
                            ? SmallCare.NO_SUCH_ETHNICITY
                            : later && child % 5 == 0 ? "WIRI" : "WBRI";
            String upn = child % 11 == 0 ? "A12345678901" + child / 22 % 10 : "UN1";
            small.child(
                    id,
                    (child % 2 + 1) + "," + DAY.format(born) + "," + ethnicity + "," + upn + ",,");
            LocalDate from = LocalDate.of(2024, 4, 1).plusDays(child);
            if (child % 13 == 0) {
                small.episode(id, "01/01/2091,S,V2,N1,U6,PR1,,,,,,");
            }
            if (later && child % 3 == 0) {
                small.episode(id, ended(DAY.format(from), DAY.format(from.plusDays(30))));
            } else {
                small.open(id, DAY.format(from));
            }
            if (child % 17 == 0) {
                small.child("s-" + child, "1,04/05/2018,WBRI,UN1,,");
            }
        }
        return small.files();
    }

    /** As the service does it, but for the number of those who are at work. */
    private JsonNode oneAfterTheOther(Map<String, String> files, String authority, String dryRun)
            throws Exception {
        worker.stop();
        String id =
                body(team.send(
                                "ssda903",
                                files,
                                Map.of("localAuthority", authority, "dryRun", dryRun)))
                        .get("id")
                        .stringValue();
        ImportJob job = jobs.next().orElseThrow();
        assertThat(job.id()).isEqualTo(UUID.fromString(id));
        SideBySide alone = new SideBySide(new ImportProperties(Duration.ofSeconds(5), 8, 1), 30);
        ChildrenTogether together =
                new ChildrenTogether(
                        new ChildrenOfReturn(localIds, streams, vault, alone),
                        intake,
                        streams,
                        alone);
        Clock clock = Clock.systemUTC();
        jobs.running(job, clock.instant());
        ImportRun run = new ImportRun(job, jobs, progress, together, end, () -> true);
        returns.stream()
                .filter(each -> each.name().equals("ssda903"))
                .findFirst()
                .orElseThrow()
                .read(uploads.of(job.number()), job.authority(), run);
        run.over();
        jobs.finish(job, null, clock.instant());
        likenesses.forget(job.number());
        worker.start();
        return team.over(id);
    }

    /**
     * Every seventh, in the order of the return: whose report says that the ethnicity is no code.
     */
    private List<String> withoutEthnicity(JsonNode over) throws Exception {
        return team.findings(over).stream()
                .filter(found -> found.get("rule").asString("").equals("903-103"))
                .map(found -> found.get("childNumber").stringValue())
                .toList();
    }

    private List<String> report(JsonNode over) throws Exception {
        return team.findings(over).stream()
                .map(found -> found.toString().replaceAll(AN_ID, "a child"))
                .toList();
    }

    private String moved(JsonNode over) throws Exception {
        return team.read("/api/imports/" + over.get("id").stringValue() + "/figures").toString();
    }

    /** What is told of each child of the authority, without what is different each time. */
    private List<List<String>> told(String authority) {
        List<List<String>> told = new ArrayList<>();
        for (int child = 1; child <= CHILDREN; child++) {
            told.add(
                    localIds
                            .find(new LocalAuthority(authority), "S" + child)
                            .map(who -> streams.timeline(who).recorded())
                            .orElse(List.of())
                            .stream()
                            .sorted(Entry.AS_RECORDED)
                            .map(entry -> entry.event().toString().replaceAll(AN_ID, "an id"))
                            .map(event -> event.replace(authority, "authority"))
                            .toList());
        }
        return told;
    }

    private ChildId child(String authority, String localId) {
        return localIds.find(new LocalAuthority(authority), localId).orElseThrow();
    }
}
