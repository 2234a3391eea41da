package org.goldenthread.query.children.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import org.goldenthread.pathway.codes.LocalAuthority;
import org.goldenthread.pathway.codes.Sex;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.person.ChildRegistered;
import org.goldenthread.pathway.personal.PersonName;
import org.goldenthread.pathway.personal.Sealed;
import org.goldenthread.platform.access.Role;
import org.goldenthread.query.Http;
import org.goldenthread.query.RunningQueryService;
import org.goldenthread.query.TestJournal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;

/**
 * A name is found whatever its spaces, marks and case, by its parts, as a whole and by its
 * beginning. Each test's child has a first name that nobody else has.
 */
@RunningQueryService
class NamesFoundIT {

    private static final String SEARCH = "/api/children/search";

    /** The same words in every run, so that no two of them ever sound alike by chance. */
    private static final Random CHANCE = new Random(41);

    @Autowired MockMvcTester service;
    @Autowired TestJournal journal;

    private final String given = invented();
    private long last;

    @ParameterizedTest
    @CsvSource({
        "O'Brien,O Brien",
        "O’Brien,OBrien",
        "OʼBrien,o brien",
        "O´Brien,OBRIEN",
        "O`Brien,O'Brien",
        "O′Brien,O Brien",
        "OʻBrien,O-Brien",
        "O＇Brien,O Brien",
        "MacDonald,Mac Donald",
        "Mc Donald,McDonald",
        "Vanderberg,Van der Berg",
        "VanderBerg,Van Der Berg",
        "Vander Berg,Van derBerg",
        "Al-Rahman,alRahman",
        "Al Rahman,Al-Rahman",
        "al‐Rahman,alrahman",
        "St. John-Smythe,St John Smythe",
        "D'Angelo,dangelo",
        "N'Diaye,N Diaye",
        "De La Cruz,DeLaCruz",
        "García-Márquez,garcia marquez",
        "Łuczyński,Luczynski",
        "Groß,Gross",
        "Søren-Ærø,Soren Aero",
        "Işık,ISIK",
        "Nguyễn Thị,nguyenthi",
        "Fitz\u200bGerald,Fitzgerald",
        "أحمد محمد,أحمدمحمد",
        "김 민준,김민준",
        "𠮷田,𠮷田"
    })
    void whichever_way_it_is_written_on_record_or_typed(String one, String other) {
        ChildId child = register(given, one);
        assertThat(first(given, other)).as("%s by %s", one, other).isEqualTo(child.toString());
        assertThat(why(find(given, other))).containsExactly("same-name");

        ChildId turned = register(given + "b", other);
        assertThat(first(given + "b", one)).as("%s by %s", other, one).isEqualTo(turned.toString());
        assertThat(why(find(given + "b", one))).containsExactly("same-name");
    }

    @ParameterizedTest
    @CsvSource({
        "O'Brien,Brien",
        "Van der Berg,Berg",
        "Al-Rahman,Rahman",
        "Mac Donald,Donald",
        "García-Márquez,Marquez"
    })
    void by_one_of_its_parts(String whole, String part) {
        ChildId child = register(given, whole);

        assertThat(first(given, part)).isEqualTo(child.toString());
    }

    @ParameterizedTest
    @CsvSource({
        "O'Brien,O Bri",
        "O'Brien,obri",
        "O'Brien,bri",
        "MacDonald,Mac Don",
        "Mac Donald,macdon",
        "Vanderberg,Van der B",
        "Van der Berg,vanderb",
        "Al-Rahman,alRah",
        "Łuczyński,lucz",
        "Strauß,straus",
        "Fernandopulle,Fer",
        "محمود,محم"
    })
    void by_its_beginning(String whole, String typed) {
        ChildId child = register(given, whole);

        assertThat(first(given, typed)).isEqualTo(child.toString());
    }

    @Test
    void whole_names_come_before_beginnings_and_the_reason_says_which() {
        String name = invented();
        ChildId longer = register("Ann", name + "sson");
        ChildId same = register("Ann", name);

        JsonNode found = find("", name);

        assertThat(ids(found)).startsWith(same.toString()).contains(longer.toString());
        assertThat(why(found)).containsExactly("same-name");
        assertThat(found.path("children").path(1).path("why").valueStream().map(JsonNode::asString))
                .contains("beginning")
                .doesNotContain("same-name");
    }

    @Test
    void two_letters_are_no_beginning() {
        String name = invented();
        ChildId child = register(given, name);

        assertThat(ids(find(given.substring(0, 2), name.substring(0, 2))))
                .doesNotContain(child.toString());
    }

    @Test
    void another_name_of_the_same_first_part_is_not_the_same_name() {
        String name = invented();
        register("Ann", "O'" + name);

        assertThat(ids(find("Ann", "O " + invented()))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u200f\u202e",
                "'",
                "'''",
                "-'-",
                "\uD842",
                "\uDFB7\uD842",
                "é\u0301\u0301\u0301",
                "🙂",
                "a b c d e f g h i j k l m n o p q r s t u v w x y z a b c d e f g h i j k l m n o",
                "ﷺﷺﷺﷺﷺﷺﷺﷺﷺﷺ",
                "々ーｰʰ"
            })
    void whatever_is_typed_or_on_record_does_not_break_it(String odd) {
        ChildId child = register(given, odd);

        assertThat(ids(find(given, ""))).containsExactly(child.toString());
        assertThat(
                        as().post(
                                        SEARCH,
                                        "{\"given\": \"%s\", \"family\": \"%s\"}"
                                                .formatted(given, odd)))
                .hasStatusOk();
    }

    @ParameterizedTest
    @ValueSource(strings = {"943 476 5919", "9434765919", "943-476-5919"})
    void an_nhs_number_is_found_however_it_is_spaced(String typed) {
        ChildId child = new ChildId(UUID.randomUUID());
        last = journal.keep(child, registered(child, given, "Nhs", null, "9434765919")).position();

        assertThat(ids(post("{\"identifier\": \"%s\"}".formatted(typed))))
                .contains(child.toString());
    }

    @Test
    void a_upn_is_found_in_small_letters() {
        ChildId child = new ChildId(UUID.randomUUID());
        String upn = "Z" + given;
        last = journal.keep(child, registered(child, given, "Upn", upn, null)).position();

        assertThat(ids(post("{\"identifier\": \"%s\"}".formatted(upn.toLowerCase()))))
                .containsExactly(child.toString());
    }

    private ChildId register(String first, String family) {
        ChildId child = new ChildId(UUID.randomUUID());
        last = journal.keep(child, registered(child, first, family, null, null)).position();
        return child;
    }

    private static ChildRegistered registered(
            ChildId child,
            String first,
            String family,
            @Nullable String upn,
            @Nullable String nhsNumber) {
        UUID subject = child.value();
        return new ChildRegistered(
                LocalDate.of(2024, 1, 1),
                Sex.FEMALE,
                Sealed.of(subject, new PersonName(first, family)),
                null,
                null,
                null,
                List.of(),
                upn == null ? null : Sealed.of(subject, upn),
                null,
                nhsNumber == null ? null : Sealed.of(subject, nhsNumber),
                new LocalAuthority("887"),
                null,
                null,
                null);
    }

    private JsonNode find(String first, String family) {
        return post("{\"given\": \"%s\", \"family\": \"%s\"}".formatted(first, family));
    }

    private JsonNode post(String body) {
        MvcTestResult answer = as().post(SEARCH + "?after=" + last, body);
        assertThat(answer).hasStatusOk();
        return Http.json(answer);
    }

    private String first(String first, String family) {
        List<String> found = ids(find(first, family));
        return found.isEmpty() ? "nobody" : found.getFirst();
    }

    private static List<String> ids(JsonNode found) {
        return found.path("children")
                .valueStream()
                .map(child -> child.path("childId").asString())
                .toList();
    }

    private static List<String> why(JsonNode found) {
        return found.path("children")
                .path(0)
                .path("why")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }

    private static String invented() {
        return CHANCE.ints(12, 'a', 'z' + 1)
                .mapToObj(letter -> String.valueOf((char) letter))
                .collect(Collectors.joining());
    }

    private Http as() {
        return new Http(service, Role.SOCIAL_WORKER);
    }
}
