package org.goldenthread.command.imports.cincensus;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.goldenthread.command.imports.ImportFinding;
import org.goldenthread.pathway.calendar.WorkingDays;
import org.junit.jupiter.api.Test;

/**
 * Without bank holidays 45 working days are nine weeks and 15 are three; the year ends on a Monday.
 */
class FreshnessTest {

    private static final Freshness AT_YEAR_END =
            new Freshness(new WorkingDays(_ -> false), LocalDate.of(2025, 3, 31));

    @Test
    void asks_about_an_assessment_that_was_open_for_more_than_45_working_days() {
        assertThat(rules(work("Assessments", "AssessmentActualStartDate", "2025-01-24")))
                .containsExactly("CIN-8670Q");
        assertThat(rules(work("Assessments", "AssessmentActualStartDate", "2025-01-27"))).isEmpty();
    }

    @Test
    void asks_nothing_about_an_assessment_that_was_authorised() {
        assertThat(
                        rules(
                                work(
                                        "Assessments",
                                        "AssessmentActualStartDate",
                                        "2024-06-03",
                                        "AssessmentAuthorisationDate",
                                        "2025-03-20")))
                .isEmpty();
    }

    @Test
    void asks_about_an_enquiry_that_was_open_for_more_than_15_working_days() {
        assertThat(rules(work("Section47", "S47ActualStartDate", "2025-03-07")))
                .containsExactly("CIN-8675Q");
        assertThat(rules(work("Section47", "S47ActualStartDate", "2025-03-10"))).isEmpty();
    }

    @Test
    void asks_nothing_about_an_enquiry_that_came_to_a_conference_or_needed_none() {
        assertThat(
                        rules(
                                work(
                                        "Section47",
                                        "S47ActualStartDate",
                                        "2024-06-03",
                                        "DateOfInitialCPC",
                                        "2024-06-20")))
                .isEmpty();
        assertThat(
                        rules(
                                work(
                                        "Section47",
                                        "S47ActualStartDate",
                                        "2024-06-03",
                                        "ICPCnotRequired",
                                        "true")))
                .isEmpty();
    }

    @Test
    void asks_nothing_where_the_start_is_not_known() {
        assertThat(rules(work("Assessments", "AssessmentActualStartDate", "soon"))).isEmpty();
        assertThat(rules(work("Section47", "S47ActualStartDate", ""))).isEmpty();
    }

    private static List<String> rules(Element child) {
        return AT_YEAR_END.findings(child).map(ImportFinding::rule).map(String::valueOf).toList();
    }

    /** A child with one piece of work, its values given as name and text in turn. */
    private static Element work(String kind, String... values) {
        List<Element> cells =
                IntStream.range(0, values.length / 2)
                        .mapToObj(i -> element(values[2 * i], values[2 * i + 1], List.of()))
                        .toList();
        return element(
                "Child", "", List.of(element("CINdetails", "", List.of(element(kind, "", cells)))));
    }

    private static Element element(String name, String text, List<Element> children) {
        return new Element(name, 1, text, children);
    }
}
