package org.goldenthread.query.children.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import org.goldenthread.pathway.codes.LocalAuthority;
import org.goldenthread.pathway.codes.MergeReason;
import org.goldenthread.pathway.codes.Sex;
import org.goldenthread.pathway.facts.CorrectionReason;
import org.goldenthread.pathway.facts.FactAmended;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.person.ChildRegistered;
import org.goldenthread.pathway.person.DuplicateAbsorbed;
import org.goldenthread.pathway.person.MergeProposed;
import org.goldenthread.pathway.person.MergedInto;
import org.goldenthread.pathway.personal.PersonName;
import org.goldenthread.pathway.personal.Sealed;
import org.goldenthread.platform.access.Role;
import org.goldenthread.query.Http;
import org.goldenthread.query.RunningQueryService;
import org.goldenthread.query.TestJournal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;

/** Finding a child over HTTP. */
@RunningQueryService
@ExtendWith(OutputCaptureExtension.class)
class FindEndpointIT {

    private static final String SEARCH = "/api/children/search";

    /** The same words in every run, so that no two of them ever sound alike by chance. */
    private static final Random CHANCE = new Random(43);

    @Autowired MockMvcTester service;
    @Autowired TestJournal journal;
    @Autowired JdbcClient jdbc;

    private final String family = invented(12);
    private long last;

    @Test
    void the_same_name_comes_first_then_near_spellings_then_the_same_day_of_birth() {
        ChildId same = register("Marta", family, "2014-03-05");
        ChildId near = register("Matra", family, "2014-03-05");
        ChildId turned = register("Marta", family, "2014-05-03");
        ChildId sister = register("Zoe", family, "2014-03-05");
        register("Zoe", family, "2011-01-01");

        JsonNode found = find("Marta", family, "2014-03-05");

        assertThat(ids(found))
                .containsExactly(
                        same.toString(), turned.toString(), near.toString(), sister.toString());
        assertThat(why(found, 0)).containsExactlyInAnyOrder("same-name", "same-birth");
        assertThat(why(found, 2)).contains("near-spelling", "same-birth");
        assertThat(why(found, 1)).containsExactlyInAnyOrder("same-name", "birth-turned");
        assertThat(why(found, 3)).containsExactlyInAnyOrder("part-of-name", "same-birth");
        JsonNode first = found.path("children").path(0);
        assertThat(first.path("name").path("family").asString()).isEqualTo(family);
        assertThat(first.path("bornOn").asString()).isEqualTo("2014-03-05");
        assertThat(first.path("level").asString()).isEqualTo("universal");
    }

    @Test
    void names_that_sound_alike_are_found_whichever_way_round_they_are_typed() {
        ChildId child = register("Stephen", family, null);

        JsonNode found = find(family, "Steven", null);

        assertThat(ids(found)).containsExactly(child.toString());
        assertThat(why(found, 0)).contains("sounds-alike");
    }

    @Test
    void an_identifier_finds_its_child_and_so_does_the_id_here() {
        ChildId child = register("Ann", family, null);

        for (String identifier : List.of("A" + family, "a " + family, child.toString())) {
            JsonNode found = post("{\"identifier\": \"%s\"}".formatted(identifier));

            assertThat(ids(found)).as("an identifier").containsExactly(child.toString());
            assertThat(why(found, 0)).containsExactly("same-identifier");
        }
    }

    @Test
    void an_amended_name_is_found_and_the_wrong_one_is_not_except_as_known_then() {
        ChildId child = new ChildId(UUID.randomUUID());
        TestJournal.Kept wrong = journal.keep(child, registered(child, "Ann", family, null));
        String right = invented(12);
        last =
                journal.keep(
                                child,
                                new FactAmended(
                                        wrong.id(),
                                        registered(child, "Ann", right, null),
                                        CorrectionReason.WRONG_DETAIL))
                        .position();

        assertThat(ids(find("Ann", right, null))).containsExactly(child.toString());
        assertThat(ids(find("Ann", family, null))).isEmpty();
        assertThat(
                        ids(
                                Http.json(
                                        as(Role.SCHOOL)
                                                .post(
                                                        SEARCH + "?asKnown=" + wrong.position(),
                                                        body("Ann", family, null)))))
                .containsExactly(child.toString());
    }

    @Test
    void merged_children_are_found_once_by_either_name() {
        ChildId survivor = register("Hanna", family, "2016-01-02");
        ChildId retired = register("Hanne", family, "2016-01-02");
        journal.keep(retired, new MergeProposed(survivor, MergeReason.REGISTERED_TWICE));
        journal.keep(retired, new MergedInto(survivor));
        last = journal.keep(survivor, new DuplicateAbsorbed(retired)).position();

        for (String given : List.of("Hanna", "Hanne")) {
            JsonNode found = find(given, family, null);
            assertThat(ids(found)).containsExactly(survivor.toString());
            assertThat(why(found, 0)).contains("same-name");
        }
        assertThat(ids(post("{\"identifier\": \"%s\"}".formatted(retired))))
                .containsExactly(survivor.toString());
    }

    @Test
    void whoever_is_registered_is_found_misspelt_by_one_letter() {
        Random random = new Random(7);
        for (int i = 0; i < 20; i++) {
            String given = invented(random.nextInt(4, 9));
            ChildId child = register(given, invented(6), null);
            int at = random.nextInt(given.length() - 1);
            String typed =
                    given.substring(0, at)
                            + given.charAt(at + 1)
                            + given.charAt(at)
                            + given.substring(at + 2);

            assertThat(ids(find(typed, "", null))).contains(child.toString());
        }
    }

    @Test
    void no_name_day_or_identifier_of_the_index_stands_in_clear(CapturedOutput log) {
        register("Annabella", family, "2013-12-11");
        find("Annabella", family, "2013-12-11");

        List<String> tables =
                jdbc.sql(
                                """
                                select format('%I.%I', table_schema, table_name) from information_schema.tables
                                where  table_schema in ('records', 'records_next', 'reference')
                                """)
                        .query((row, _) -> Objects.requireNonNull(row.getString(1)))
                        .list();
        assertThat(tables).contains("records.clue", "records.child", "records.entry");
        for (String table : tables) {
            assertThat(
                            jdbc.sql("select string_agg(t::text, ' ') from %s t".formatted(table))
                                    .query(String.class)
                                    .optional()
                                    .orElse(""))
                    .as(table)
                    .doesNotContainIgnoringCase("Annabella")
                    .doesNotContainIgnoringCase(family);
        }
        assertThat(
                        jdbc.sql("select string_agg(t::text, ' ') from records.clue t")
                                .query(String.class)
                                .single())
                .doesNotContain("2013-12-11");
        assertThat(log)
                .contains("social-worker looked for a child and found 1")
                .doesNotContainIgnoringCase("Annabella")
                .doesNotContainIgnoringCase(family);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"AUDITOR", "PERFORMANCE_OFFICER", "DATA_TEAM", "ADMINISTRATOR"})
    void is_closed_to_whoever_may_not_read_who_children_are(Role role) {
        assertThat(as(role).post(SEARCH, body("Ann", "", null))).hasStatus(403);
    }

    @Test
    void says_what_is_wrong_and_repeats_nothing() {
        for (String wrong :
                List.of(
                        "",
                        "[]",
                        "{",
                        "{}",
                        "{\"given\": 7}",
                        "{\"given\": \" -- \"}",
                        "{\"bornOn\": \"Planted\"}",
                        "{\"Planted\": \"Planted\", \"given\": \"x\"}",
                        "{\"given\": \"%s\"}".formatted("Planted".repeat(40)))) {
            MvcTestResult refused =
                    wrong.isEmpty()
                            ? as(Role.HUB_WORKER).post(SEARCH)
                            : as(Role.HUB_WORKER).post(SEARCH, wrong);
            assertThat(refused).as(wrong).hasStatus(400).bodyText().contains("errors");
        }
        assertThat(
                        as(Role.HUB_WORKER)
                                .post(
                                        SEARCH,
                                        "{\"given\": \"%s\"}".formatted("Planted".repeat(40))))
                .bodyText()
                .doesNotContain("Planted");
        assertThat(as(Role.HUB_WORKER).post(SEARCH + "?given=Ann", "{}")).hasStatus(400);
    }

    private ChildId register(String given, String name, @Nullable String bornOn) {
        ChildId child = new ChildId(UUID.randomUUID());
        last = journal.keep(child, registered(child, given, name, bornOn)).position();
        return child;
    }

    private static ChildRegistered registered(
            ChildId child, String given, String name, @Nullable String bornOn) {
        UUID subject = child.value();
        return new ChildRegistered(
                LocalDate.of(2024, 1, 1),
                Sex.FEMALE,
                Sealed.of(subject, new PersonName(given, name)),
                bornOn == null ? null : Sealed.of(subject, LocalDate.parse(bornOn)),
                null,
                null,
                List.of(),
                Sealed.of(subject, "A" + name),
                null,
                null,
                new LocalAuthority("887"),
                null,
                null,
                null);
    }

    private JsonNode find(String given, String name, @Nullable String bornOn) {
        return post(body(given, name, bornOn));
    }

    private JsonNode post(String body) {
        MvcTestResult answer = as(Role.SOCIAL_WORKER).post(SEARCH + "?after=" + last, body);
        assertThat(answer).hasStatusOk();
        return Http.json(answer);
    }

    private static String body(String given, String name, @Nullable String bornOn) {
        return "{\"given\": \"%s\", \"family\": \"%s\"%s}"
                .formatted(given, name, bornOn == null ? "" : ", \"bornOn\": \"" + bornOn + "\"");
    }

    private static List<String> ids(JsonNode found) {
        return found.path("children")
                .valueStream()
                .map(child -> child.path("childId").asString())
                .toList();
    }

    private static List<String> why(JsonNode found, int place) {
        return found.path("children")
                .path(place)
                .path("why")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }

    /** A word that no other test registers anybody under, nearly or by sound. */
    private static String invented(int length) {
        return CHANCE.ints(length, 'a', 'z' + 1)
                .mapToObj(letter -> String.valueOf((char) letter))
                .collect(Collectors.joining());
    }

    private Http as(Role role) {
        return new Http(service, role);
    }
}
