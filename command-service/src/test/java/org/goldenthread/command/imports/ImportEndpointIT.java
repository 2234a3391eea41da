package org.goldenthread.command.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.goldenthread.command.RunningCommandService;
import org.goldenthread.pathway.personal.Upn;
import org.goldenthread.platform.access.Authorities;
import org.goldenthread.platform.access.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@RunningCommandService
class ImportEndpointIT {

    private static final JsonMapper JSON = new JsonMapper();

    private static final String MESSAGE =
            "<Message><Header><CollectionDetails><Collection>CIN</Collection><Year>2024</Year>"
                    + "<ReferenceDate>2024-03-31</ReferenceDate></CollectionDetails></Header>";

    @Autowired MockMvc http;
    @Autowired JdbcClient jdbc;
    @Autowired ImportWorker worker;

    @Test
    void a_census_is_taken_in_once() throws Exception {
        String file = of("941", census("taken", "U"));

        JsonNode first = completed(file);
        JsonNode again = completed(file);

        // Registered, referred, accepted, one plan with its end; the other plan has no start.
        assertThat(first.get("counts").toString())
                .isEqualTo(
                        "{\"rowsRead\":3,\"factsRecorded\":5,\"alreadyKnown\":0,\"refused\":1,\"findings\":2}");
        assertThat(again.get("counts").get("factsRecorded").longValue()).isZero();
        assertThat(again.get("counts").get("alreadyKnown").longValue()).isEqualTo(5);
        assertThat(first.get("progress").toString()).isEqualTo("{\"done\":1,\"children\":1}");
    }

    @Test
    void a_child_registered_by_hand_is_the_child_of_the_return() throws Exception {
        String register =
                "{\"registeredOn\": \"2023-01-09\", \"sex\": \"F\", \"bornOn\": \"2015-06-01\","
                        + " \"authority\": \"887\", \"localId\": \"hand1\"}";
        String registered = settled(register).get("events").get(0).get("stream").stringValue();
        JsonNode status = completed(census("hand1", "U"));
        JsonNode second = settled(register);

        // Its registration is amended, not made again.
        assertThat(status.get("counts").get("factsRecorded").longValue()).isEqualTo(5);
        assertThat(
                        jdbc.sql(
                                        "select count(*) from journal.event_entry where aggregate_identifier = ? and payload_type <> 'merge-proposed'")
                                .param(registered)
                                .query(Long.class)
                                .single())
                .isEqualTo(6);
        assertThat(second.get("type").stringValue()).endsWith("already-known");
        assertThat(second.get("detail").stringValue()).contains(registered);
    }

    @Test
    void a_child_merged_into_another_is_the_same_child_in_a_return_and_the_survivor_says_who_it_is()
            throws Exception {
        String retired = registeredAs("merged1");
        String survivor = registeredAs("merged2");
        String file = census("merged1", "U");
        completed(file);
        String merge =
                "{\"survivor\": \"%s\", \"retired\": \"%s\", \"reason\": \"registered-twice\"}"
                        .formatted(survivor, retired);
        merged(merge, "wren");
        assertThat(merged(merge, "boss").get("events").size()).isEqualTo(2);

        JsonNode again = completed(file);
        JsonNode both =
                completed(
                        MESSAGE
                                + "<Children>"
                                + child("merged1", "U")
                                + child("merged2", "V")
                                + "</Children></Message>");

        assertThat(again.get("counts").get("factsRecorded").longValue()).isZero();
        // The survivor's own rows amend the survivor's registration; all else is known already.
        assertThat(both.get("counts").get("factsRecorded").longValue()).isEqualTo(1);
    }

    @Test
    void all_imports_are_listed_the_newest_first() throws Exception {
        String older = completed(census("listed1", "U")).get("id").stringValue();
        String newer = completed(census("listed2", "U")).get("id").stringValue();

        JsonNode first = listed("limit=1");
        JsonNode second = listed("limit=1&next=" + first.get("next").longValue());

        assertThat(first.get("imports").get(0).get("id").stringValue()).isEqualTo(newer);
        assertThat(second.get("imports").get(0).get("id").stringValue()).isEqualTo(older);
        assertThat(listed("next=100000").hasNonNull("next")).isFalse();
    }

    private JsonNode listed(String page) throws Exception {
        return body(
                http.perform(get("/api/imports?" + page).with(as(Role.DATA_TEAM)))
                        .andReturn()
                        .getResponse());
    }

    private String registeredAs(String localId) throws Exception {
        return settled(
                        "{\"registeredOn\": \"2023-01-09\", \"sex\": \"F\", \"bornOn\": \"2015-06-01\","
                                + " \"authority\": \"887\", \"localId\": \""
                                + localId
                                + "\"}")
                .get("events")
                .get(0)
                .get("stream")
                .stringValue();
    }

    private JsonNode merged(String merge, String who) throws Exception {
        return body(
                http.perform(
                                post("/api/commands/merge-persons")
                                        .contentType(MediaType.APPLICATION_JSON)
                                        .content(merge)
                                        .with(
                                                jwt().jwt(token -> token.subject(who))
                                                        .authorities(
                                                                Authorities.of(
                                                                        List.of("manager")))))
                        .andReturn()
                        .getResponse());
    }

    @Test
    void what_was_found_is_paged_and_given_as_a_table_too() throws Exception {
        String id = completed(of("942", census("found", "U"))).get("id").stringValue();

        JsonNode page =
                body(
                        http.perform(
                                        get("/api/imports/" + id + "/findings?limit=1")
                                                .with(as(Role.DATA_TEAM)))
                                .andReturn()
                                .getResponse());
        JsonNode rest =
                body(
                        http.perform(
                                        get("/api/imports/%s/findings?limit=1&next=%d"
                                                        .formatted(
                                                                id, page.get("next").longValue()))
                                                .with(as(Role.DATA_TEAM)))
                                .andReturn()
                                .getResponse());
        MockHttpServletResponse table =
                http.perform(
                                get("/api/imports/" + id + "/findings")
                                        .accept("text/csv")
                                        .with(as(Role.DATA_TEAM)))
                        .andReturn()
                        .getResponse();

        assertThat(page.get("findings").get(0).get("rule").stringValue()).isEqualTo("CIN-4010");
        assertThat(page.get("findings").get(0).get("recorded").stringValue()).isEqualTo("nothing");
        assertThat(rest.get("findings").get(0).get("rule").stringValue()).isEqualTo("CIN-8540");
        assertThat(table.getContentType()).startsWith("text/csv");
        assertThat(table.getContentAsString().lines())
                .hasSize(3)
                .first()
                .isEqualTo("table,line,rule,sentence,recorded,child,remedy");
    }

    @Test
    void an_upload_lies_sealed_and_only_until_it_is_done() throws Exception {
        worker.stop();
        String id;
        try {
            id = sent(census("PlantedId", "U")).get("id").stringValue();
            var pieces = jdbc.sql("select sealed from imports.piece").query(byte[].class).list();
            assertThat(pieces).isNotEmpty();
            assertThat(pieces)
                    .noneMatch(piece ->
                            new String(piece, StandardCharsets.ISO_8859_1).contains("Planted"));
        } finally {
            worker.start();
        }
        assertThat(done(id).get("state").stringValue()).isEqualTo("completed");
        assertThat(jdbc.sql("select count(*) from imports.piece").query(Long.class).single())
                .isZero();
    }

    @Test
    void an_import_that_a_crash_interrupted_goes_on_without_duplicates() throws Exception {
        String file =
                MESSAGE
                        + "<Children>"
                        + child("crash1", "U")
                        + child("crash2", "U")
                        + "</Children></Message>";
        completed(file);
        worker.stop();
        String id;
        try {
            id = sent(file).get("id").stringValue();
            jdbc.sql(
                            "update imports.job set state = 'running', children_done = 1, rows_read = 3, refused = 1, already_known = 5 where id = ?")
                    .param(UUID.fromString(id))
                    .update();
        } finally {
            worker.start();
        }
        JsonNode status = done(id);

        assertThat(status.get("state").stringValue()).isEqualTo("completed");
        assertThat(status.get("counts").get("factsRecorded").longValue()).isZero();
        assertThat(status.get("counts").get("alreadyKnown").longValue()).isEqualTo(10);
        assertThat(status.get("counts").get("rowsRead").longValue()).isEqualTo(6);
        assertThat(status.get("counts").get("refused").longValue()).isEqualTo(2);
    }

    @Test
    void what_is_no_census_fails_and_says_why() throws Exception {
        JsonNode status = done(sent("<Message>").get("id").stringValue());

        assertThat(status.get("state").stringValue()).isEqualTo("failed");
        assertThat(status.get("failure").stringValue()).contains("not well-formed");
        assertThat(status.get("counts").get("factsRecorded").longValue()).isZero();
    }

    @Test
    void a_backfill_is_neither_in_the_future_nor_before_what_is_known() throws Exception {
        completed(census("backfill", "U"));

        assertThat(
                        uploaded(
                                        census("backfill", "U"),
                                        "knownAt",
                                        LocalDate.now().plusDays(2) + "")
                                .getStatus())
                .isEqualTo(400);
        MockHttpServletResponse early = uploaded(census("backfill", "U"), "knownAt", "2024-05-01");
        assertThat(early.getStatus()).isEqualTo(409);
        assertThat(body(early).get("type").stringValue()).endsWith("known-too-early");
        assertThat(uploaded(census("backfill", "U"), "knownAt", "31/03/2024").getStatus())
                .isEqualTo(400);
        assertThat(uploaded(census("backfill", "U"), "localAuthority", "x").getStatus())
                .isEqualTo(400);
    }

    @Test
    void only_the_data_team_and_administrators_import() throws Exception {
        assertThat(
                        http.perform(upload(census("role", "U")).with(as(Role.SOCIAL_WORKER)))
                                .andReturn()
                                .getResponse()
                                .getStatus())
                .isEqualTo(403);
        assertThat(
                        http.perform(
                                        get("/api/imports/" + UUID.randomUUID())
                                                .with(as(Role.MANAGER)))
                                .andReturn()
                                .getResponse()
                                .getStatus())
                .isEqualTo(403);
        assertThat(
                        http.perform(
                                        get("/api/imports/" + UUID.randomUUID())
                                                .with(as(Role.DATA_TEAM)))
                                .andReturn()
                                .getResponse()
                                .getStatus())
                .isEqualTo(404);
    }

    @Test
    void every_fault_of_an_upload_is_named() throws Exception {
        MockHttpServletResponse answer =
                http.perform(
                                multipart("/api/imports/cin-census")
                                        .file(
                                                new MockMultipartFile(
                                                        "files",
                                                        "x".getBytes(StandardCharsets.UTF_8)))
                                        .param("hat", "1")
                                        .param("knownAt", "soon")
                                        .with(as(Role.DATA_TEAM)))
                        .andReturn()
                        .getResponse();

        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(body(answer).get("errors").findValuesAsString("field"))
                .containsExactlyInAnyOrder("files", "hat", "knownAt");
        assertThat(
                        http.perform(
                                        multipart("/api/imports/annex-z")
                                                .file(new MockMultipartFile("file", new byte[1]))
                                                .with(as(Role.DATA_TEAM)))
                                .andReturn()
                                .getResponse()
                                .getStatus())
                .isEqualTo(404);
    }

    private JsonNode completed(String file) throws Exception {
        JsonNode status = done(sent(file).get("id").stringValue());
        assertThat(status.get("state").stringValue()).isEqualTo("completed");
        return status;
    }

    private JsonNode settled(String command) throws Exception {
        return body(
                http.perform(
                                post("/api/commands/register-child")
                                        .contentType(MediaType.APPLICATION_JSON)
                                        .content(command)
                                        .with(as(Role.DATA_TEAM)))
                        .andReturn()
                        .getResponse());
    }

    private JsonNode sent(String file) throws Exception {
        MockHttpServletResponse answer =
                http.perform(upload(file).with(as(Role.DATA_TEAM))).andReturn().getResponse();
        assertThat(answer.getStatus()).isEqualTo(202);
        assertThat(answer.getHeader("Location"))
                .isEqualTo("/api/imports/" + body(answer).get("id").stringValue());
        return body(answer);
    }

    private MockHttpServletResponse uploaded(String file, String field, String value)
            throws Exception {
        return http.perform(upload(file).param(field, value).with(as(Role.DATA_TEAM)))
                .andReturn()
                .getResponse();
    }

    private JsonNode done(String id) {
        return await().atMost(Duration.ofMinutes(1))
                .until(
                        () ->
                                body(
                                        http.perform(
                                                        get("/api/imports/" + id)
                                                                .with(as(Role.DATA_TEAM)))
                                                .andReturn()
                                                .getResponse()),
                        status ->
                                List.of("completed", "failed")
                                        .contains(status.get("state").stringValue()));
    }

    private static MockMultipartHttpServletRequestBuilder upload(String file) {
        return multipart("/api/imports/cin-census")
                .file(
                        new MockMultipartFile(
                                "file",
                                "census.xml",
                                MediaType.APPLICATION_XML_VALUE,
                                file.getBytes(StandardCharsets.UTF_8)));
    }

    private static String census(String localId, String upn) {
        return MESSAGE + "<Children>" + child(localId, upn) + "</Children></Message>";
    }

    /** The file with an authority of its own, so that it misses nobody of other tests. */
    private static String of(String authority, String file) {
        return file.replace(
                "</CollectionDetails>",
                "</CollectionDetails><Source><LEA>" + authority + "</LEA></Source>");
    }

    private static String child(String localId, String upn) {
        return """
        <Child><ChildIdentifiers><LAchildID>%s</LAchildID><UPN>%s</UPN><PersonBirthDate>2015-06-01</PersonBirthDate><Sex>F</Sex></ChildIdentifiers>
        <CINdetails><CINreferralDate>2023-05-02</CINreferralDate><ReferralSource>2A</ReferralSource><PrimaryNeedCode>N1</PrimaryNeedCode>
        <CINPlanDates><CINPlanStartDate>2023-06-12</CINPlanStartDate><CINPlanEndDate>2023-07-03</CINPlanEndDate></CINPlanDates>
        <CINPlanDates/><ReferralNFA>0</ReferralNFA></CINdetails></Child>
        """
                .formatted(localId, numbered(localId + upn));
    }

    /** A pupil number with its check letter, another for other words. */
    private static String numbered(String words) {
        String rest = "%011dB".formatted(Math.abs((long) words.hashCode()));
        return "ABCDEFGHJKLMNPQRTUVWXYZ"
                .chars()
                .mapToObj(letter -> (char) letter + rest)
                .filter(Upn::isPossible)
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode body(MockHttpServletResponse response) throws Exception {
        return JSON.readTree(response.getContentAsString());
    }

    private static RequestPostProcessor as(Role role) {
        return jwt().authorities(Authorities.of(List.of(role.word())));
    }
}
