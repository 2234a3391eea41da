package org.goldenthread.local.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.goldenthread.local.stories.Caller.Answer;
import org.goldenthread.platform.access.Role;
import org.junit.jupiter.api.Test;

/** Days of birth are in clear nowhere: in no table of no schema, and in no file beside them. */
class SealedBirthDatesIT {

    private static final String BORN = "2011-11-23";
    private static final String EXPECTED = "2013-08-27";
    private static final String BORN_AFTER = "2013-08-26";
    private static final String CARED_FOR = "2012-10-29";
    private static final String PARENT = "1979-06-28";
    private static final String IMPORTED = "2013-04-18";
    private static final String MOTHERS_CHILD = "2015-11-21";
    private static final List<LocalDate> DAYS =
            Stream.of(BORN, EXPECTED, BORN_AFTER, CARED_FOR, PARENT, IMPORTED, MOTHERS_CHILD)
                    .map(LocalDate::parse)
                    .flatMap(born -> Stream.of(born, born.plusYears(18)))
                    .toList();

    private final Product product = Products.shared();
    private final Caller worker = product.as(Role.SOCIAL_WORKER);

    @Test
    void no_day_of_birth_is_in_clear_in_any_table_or_file() throws IOException {
        String child = registered("bornOn", BORN);
        String expected = registered("expectedOn", EXPECTED);
        done(
                "record-birth",
                Map.of(
                        "childId",
                        expected,
                        "notifiedOn",
                        "2013-09-02",
                        "bornOn",
                        BORN_AFTER,
                        "sex",
                        "F"));
        done(
                "link-parent",
                Map.of(
                        "childId",
                        child,
                        "kind",
                        "birth-mother",
                        "since",
                        "2013-02-01",
                        "bornOn",
                        PARENT));
        String cared = registered("bornOn", CARED_FOR);
        long last = done("record-care-entry", Children.care(cared, "2014-06-02")).position();
        imported();

        Answer shown = worker.ask("/api/children/" + child + "/chronology?after=" + last);

        assertThat(shown.text()).as("those who may see it do").contains(BORN);
        assertThat(tables()).hasSizeGreaterThan(40).allSatisfy(this::holdsNoDay);
        assertThat(files()).isNotEmpty().allSatisfy(this::namesNoDay);
    }

    private String registered(String field, String day) {
        return done(
                "register-child",
                Map.of(
                        "registeredOn",
                        "2013-01-07",
                        "sex",
                        field.equals("bornOn") ? "F" : "U",
                        field,
                        day,
                        "name",
                        Map.of("given", "Sealed", "family", "Storybook")))
                .stream();
    }

    private Answer done(String act, Map<String, ?> command) {
        Answer answer = product.as(Role.MANAGER).command(act, command);
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer;
    }

    /** One of its episodes begins before the birth, so that a finding has a reason to name it. */
    private void imported() throws IOException {
        Path folder = Files.createTempDirectory("returns");
        Path header = folder.resolve("header.csv");
        Path episodes = folder.resolve("episodes.csv");
        Files.writeString(
                header,
                "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\n4711,2,18/04/2013,WBRI,,1,21/11/2015\n");
        Files.writeString(
                episodes,
                """
                CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN
                4711,15/03/2013,S,V2,N1,U6,PR1,20/05/2016,E4A,,,,
                """);
        Caller team = product.as(Role.DATA_TEAM);
        String path =
                Samples.sent(
                        team,
                        "/api/imports/ssda903",
                        Map.of("header", header, "episodes", episodes));
        Answer over = Samples.awaitState(team, path, List.of("completed", "failed"));
        assertThat(over.body().path("state").asString()).as(over.text()).isEqualTo("completed");
        assertThat(team.readCommands(path + "/findings").text()).contains("903-302");
    }

    /** All of them but the calendar, which holds every day there is. */
    private List<String> tables() {
        return product.database()
                .sql(
                        """
                        select format('%I.%I', table_schema, table_name) from information_schema.tables
                        where  table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')
                        and    (table_schema, table_name) not in (('reference', 'day'), ('reference', 'bank_holiday'))
                        """)
                .query((row, _) -> row.getString(1))
                .list();
    }

    /** Whole rows as text: bytes are in hexadecimal there, and texts of bytes as UTF-8. */
    private void holdsNoDay(String table) {
        assertThat(
                        product.database()
                                .sql(
                                        """
                                        select distinct told from %s as t, unnest(?) as told
                                        where  position(told in lower(t::text)) > 0
                                        """
                                                .formatted(table))
                                .param(spellings().toArray(String[]::new))
                                .query(String.class)
                                .list())
                .as(table)
                .isEmpty();
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(product.data())) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> !file.startsWith(product.data().resolve("postgresql")))
                    .filter(file -> !file.startsWith(product.data().resolve("database")))
                    .filter(file -> !file.toString().endsWith(".jar"))
                    .toList();
        }
    }

    private void namesNoDay(Path file) {
        try {
            String content =
                    new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1)
                            .toLowerCase(Locale.ROOT);
            assertThat(content).as(file.toString()).doesNotContain(spellings());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> spellings() {
        List<String> all = new ArrayList<>();
        for (LocalDate day : DAYS) {
            for (String form : List.of("yyyy-MM-dd", "dd/MM/yyyy", "d MMMM yyyy", "yyyyMMdd")) {
                String text = day.format(DateTimeFormatter.ofPattern(form, Locale.UK));
                byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
                all.add(text.toLowerCase(Locale.ROOT));
                all.add(HexFormat.of().formatHex(bytes));
                all.add(Base64.getEncoder().encodeToString(bytes).toLowerCase(Locale.ROOT));
            }
        }
        return all;
    }
}
