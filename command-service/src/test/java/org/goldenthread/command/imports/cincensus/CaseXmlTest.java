package org.goldenthread.command.imports.cincensus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.goldenthread.pathway.testing.Timelines.CHILD;
import static org.goldenthread.pathway.testing.Timelines.day;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.goldenthread.command.imports.StatedChild;
import org.goldenthread.command.imports.UnreadableReturn;
import org.goldenthread.pathway.frontdoor.ReferralReceived;
import org.goldenthread.pathway.person.ChildRegistered;
import org.goldenthread.pathway.timeline.ChildTimeline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Small census files of kinds that councils send. They stand beside the project, or nowhere; each
 * that can be read holds one referral of 1 May 2025.
 */
class CaseXmlTest {

    private static final Path FOLDER =
            Path.of(System.getProperty("sample.returns", "../../shared/data"))
                    .resolveSibling("cases")
                    .resolve("cin-xml");

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "cdata-comment, CX10",
        "datetime, CX13",
        "default-namespace, CX6",
        "empty-elements, CX9",
        "iso-8859-1-declared, CX3",
        "prefixed-namespace, CX7",
        "undeclared-cp1252-bytes, CX5",
        "utf16, CX4",
        "utf8-bom, CX1",
        "whitespace-values, CX8",
        "windows-1252-declared, CX2",
        "xsd-date-timezone, CX11",
        "xsd-date-z, CX12",
    })
    void the_child_and_its_referral_are_read(String name, String id) {
        Census census = Census.read(bytes(name));

        assertThat(census.children).extracting(StatedChild::localId).containsExactly(id);
        assertThat(
                        census
                                .children
                                .getFirst()
                                .restate(ChildTimeline.of(CHILD, List.of()), day("2026-06-01"))
                                .events()
                                .stream()
                                .filter(ReferralReceived.class::isInstance)
                                .map(fact -> ((ReferralReceived) fact).receivedOn()))
                .containsExactly(day("2025-05-01"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "csv-instead, not well-formed",
        "entity-xxe, document type",
        "no-children, no child",
        "other-root, not Message",
        "truncated, not well-formed",
        "wrong-collection, another collection",
        "year-mismatch, reference date",
    })
    void what_cannot_be_read_says_why_and_nothing_of_it_is_taken(String name, String why) {
        Census census = new Census();
        String xml = new String(bytes(name), StandardCharsets.UTF_8);

        assertThatExceptionOfType(UnreadableReturn.class)
                .isThrownBy(() -> census.take(Census.upload(xml)))
                .withMessageContaining(why);
        assertThat(census.children).isEmpty();
    }

    @Test
    void names_in_small_letters_are_no_names_of_the_census() {
        Census census = Census.read(bytes("lowercase-elements"));

        assertThat(census.children).isEmpty();
        assertThat(census.lost).isEqualTo(2);
        assertThat(census.found).singleElement().matches(found -> "CIN-8500".equals(found.rule()));
    }

    @Test
    void a_day_in_the_british_form_is_no_date() {
        var restated =
                Census.read(bytes("uk-date"))
                        .children
                        .getFirst()
                        .restate(ChildTimeline.of(CHILD, List.of()), day("2026-06-01"));

        assertThat(restated.refused()).isEqualTo(1);
        assertThat(restated.events()).noneMatch(ReferralReceived.class::isInstance);
    }

    /** Both forms of the codes; a word is not one. */
    @ParameterizedTest
    @CsvSource({
        "sex-codes, MALE FEMALE UNKNOWN MALE FEMALE",
        "gender-codes, UNKNOWN MALE FEMALE UNKNOWN MALE"
    })
    void sexes_are_read_in_their_old_and_new_codes(String name, String first) {
        String sexes =
                Census.read(bytes(name)).children.stream()
                        .limit(5)
                        .flatMap(child ->
                                child
                                        .restate(
                                                ChildTimeline.of(CHILD, List.of()),
                                                day("2026-06-01"))
                                        .events()
                                        .stream())
                        .filter(ChildRegistered.class::isInstance)
                        .map(fact -> ((ChildRegistered) fact).sex().name())
                        .collect(Collectors.joining(" "));

        assertThat(sexes).isEqualTo(first);
    }

    private static byte[] bytes(String name) {
        Path file = FOLDER.resolve(name + ".xml");
        assumeTrue(Files.isRegularFile(file), "the small files are not beside the project");
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
