package org.goldenthread.pathway.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.goldenthread.pathway.testing.Timelines.timeline;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.goldenthread.pathway.rules.Rules;
import org.goldenthread.pathway.testing.HelpfulWords;
import org.goldenthread.pathway.timeline.Violation.Weight;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * No act is refused by a rule that is not in the list, and none in it is silent about a way out.
 */
class RemediesTest {

    @TestFactory
    Stream<DynamicTest> a_rule_that_forbids_says_what_would_make_it_possible() {
        return forbidding()
                .map(rule ->
                        DynamicTest.dynamicTest(
                                rule.number() + " " + rule.sentence(),
                                () ->
                                        HelpfulWords.check(
                                                rule.number(), rule.sentence(), remedy(rule))));
    }

    @Test
    void each_way_out_is_that_of_one_rule() {
        assertThat(forbidding().map(RemediesTest::remedy)).doesNotHaveDuplicates();
    }

    @Test
    void whoever_breaks_a_rule_is_told_both() {
        Rule rule =
                Rule.error(
                        "GT-XX-1", "Two are open.", "Close one first.", _ -> Stream.of(List.of()));

        assertThat(rule.violations(timeline()))
                .singleElement()
                .satisfies(broken -> {
                    assertThat(broken.sentence()).isEqualTo("Two are open.");
                    assertThat(broken.inFull()).isEqualTo("Two are open. Close one first.");
                });
    }

    @Test
    void no_rule_can_forbid_without_a_way_out() {
        assertThatThrownBy(() -> new Rule("GT-XX-1", Weight.ERROR, "No.", null, _ -> Stream.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Stream<Rule> forbidding() {
        return Rules.ALL.stream().filter(rule -> rule.weight() == Weight.ERROR);
    }

    private static String remedy(Rule rule) {
        return Objects.requireNonNull(rule.remedy());
    }
}
