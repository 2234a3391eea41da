package org.goldenthread.query.children.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.goldenthread.pathway.facts.EventNames;
import org.goldenthread.pathway.facts.Fact;
import org.goldenthread.pathway.facts.JournalEvent;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.person.SiblingsLinked;
import org.goldenthread.platform.access.Role;
import org.goldenthread.platform.journal.Provenance;
import org.goldenthread.query.Registered;
import org.goldenthread.query.RunningQueryService;
import org.goldenthread.query.TestJournal;
import org.goldenthread.query.figures.indicators.Care;
import org.goldenthread.query.web.SignedIn;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/**
 * The auditor reads the words of the child's page: whatever can be recorded stands on the pages of
 * history and of what was known without a code, a name of a field or an id.
 */
@Tag("long")
@RunningQueryService
class InWordsForAuditorsIT {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}");
    private static final Pattern FIELD = Pattern.compile("\\b[a-z]+[a-z0-9]*[A-Z][a-zA-Z]+\\b");
    private static final Pattern CONSTANT = Pattern.compile("\\b[A-Z]{2,}_[A-Z_]+\\b");

    @Autowired MockMvcTester service;
    @Autowired TestJournal journal;
    @Autowired JdbcClient jdbc;

    private static final LocalDate BORN = LocalDate.of(2015, 5, 5);

    private final ChildId child = new ChildId(UUID.randomUUID());

    @Test
    void every_kind_of_fact_is_told_in_words_wherever_an_auditor_looks() {
        List<Long> positions = new ArrayList<>();
        journal.keep(child, Registered.child(child, "Ann", BORN));
        for (Class<? extends JournalEvent> type : EventNames.all()) {
            if (Fact.class.isAssignableFrom(type)) {
                positions.add(
                        journal.keep(
                                        child,
                                        EventNames.nameOf(type),
                                        EventNames.revisionOf(type),
                                        approved(type))
                                .position());
            }
        }
        assertThat(positions).hasSizeGreaterThan(40);
        String last = "?after=" + positions.getLast();

        Stream.concat(
                        Stream.of(
                                "/children/" + child + last,
                                "/children/" + child + "/history",
                                "/children/" + child + "/history?page=2",
                                "/history"),
                        positions.stream().map(at -> "/children/" + child + "/then?at=" + at))
                .forEach(this::mustBeInWords);
    }

    @Test
    void people_are_called_by_name_and_children_by_their_own_number() {
        jdbc.sql("insert into reference.staff (subject, name) values ('mona.m', 'Mona Manager')")
                .update();
        long position =
                journal.keep(
                                new Provenance(
                                        "mona.m",
                                        "manager",
                                        "council",
                                        "api",
                                        "test",
                                        Provenance.Grade.RECORDED),
                                child,
                                Care.entry(1, "2025-06-01"))
                        .position();
        auditor().open("/children/" + child + "?after=" + position);

        for (String page :
                List.of(
                        "/children/" + child + "/history",
                        "/children/" + child + "/then",
                        "/history")) {
            assertThat(text(page))
                    .contains("Mona Manager, manager, Council")
                    .doesNotContain("mona.m,");
        }
        for (String page : List.of("/children/" + child + "/history", "/children/" + child)) {
            assertThat(text(page)).contains("Child " + child.toString().substring(0, 8));
        }
    }

    @Test
    void brothers_and_sisters_are_told_of_with_whom() {
        ChildId ben = new ChildId(UUID.randomUUID());
        long known = journal.keep(child, Registered.child(child, "Ann", BORN)).position();
        long position = journal.keep(child, new SiblingsLinked(ben, BORN)).position();
        String link = ">Child " + ben.toString().substring(0, 8) + "</a>";

        assertThat(auditor().open("/children/" + child + "?after=" + position))
                .bodyText()
                .contains("<dt>With</dt> <dd><a", link);
        assertThat(auditor().open("/children/" + child + "/then")).bodyText().contains(link);
        assertThat(text("/children/" + child + "/then?at=" + known))
                .contains("No help was on record.");
    }

    private void mustBeInWords(String address) {
        String text = text(address);
        for (Pattern wrong : List.of(ID, FIELD, CONSTANT)) {
            assertThat(
                            wrong.matcher(text)
                                    .results()
                                    .map(found -> found.group())
                                    .distinct()
                                    .toList())
                    .as(address)
                    .isEmpty();
        }
        EventNames.all().stream()
                .map(EventNames::nameOf)
                .filter(name -> name.contains("-"))
                .forEach(name -> assertThat(text).as(address).doesNotContain(name));
    }

    /** What people read: without markup, and without what the technical details unfold. */
    private String text(String address) {
        try {
            return auditor()
                    .open(address)
                    .getResponse()
                    .getContentAsString()
                    .replaceAll("(?s)<(script|style|head)\\b.*?</\\1>", " ")
                    .replaceAll("(?s)<code>.*?</code>", " ")
                    .replaceAll("<[^>]*>", " ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private SignedIn auditor() {
        return new SignedIn(service, Role.AUDITOR);
    }

    private static byte[] approved(Class<? extends JournalEvent> type) {
        String file =
                "/approved/"
                        + EventNames.nameOf(type)
                        + "."
                        + EventNames.revisionOf(type)
                        + ".json";
        try (InputStream json =
                Objects.requireNonNull(
                        InWordsForAuditorsIT.class.getResourceAsStream(file), file)) {
            return json.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
