package org.goldenthread.command.imports.ssda903;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.pathway.testing.Timelines.day;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.goldenthread.command.imports.SourceRow;
import org.junit.jupiter.api.Test;

class ReturnYearTest {

    @Test
    void is_the_year_in_which_most_episodes_ended() {
        assertThat(yearOf("DEC", "01/04/2017", "31/03/2018", "01/04/2018"))
                .returns(day("2018-03-31"), ReturnYear::end);
    }

    @Test
    void is_the_year_in_which_most_began_where_none_ended() {
        assertThat(yearOf("DECOM", "01/05/2016", "01/05/2017", "02/05/2017"))
                .returns(day("2018-03-31"), ReturnYear::end);
    }

    @Test
    void of_years_that_are_equal_the_later_counts() {
        assertThat(yearOf("DEC", "01/05/2016", "01/05/2017"))
                .returns(day("2018-03-31"), ReturnYear::end);
    }

    @Test
    void is_unknown_without_dates() {
        assertThat(ReturnYear.of(List.of())).isEmpty();
    }

    @Test
    void is_then_the_last_whole_year() {
        assertThat(ReturnYear.before(day("2018-03-30")))
                .returns(day("2017-03-31"), ReturnYear::end);
        assertThat(ReturnYear.before(day("2018-03-31")))
                .returns(day("2018-03-31"), ReturnYear::end);
    }

    private static ReturnYear yearOf(String column, String... days) {
        return ReturnYear.of(
                        Stream.of(days)
                                .map(day ->
                                        new TableRow(
                                                Table.EPISODES,
                                                new SourceRow("episodes", 2),
                                                Map.of(column, day)))
                                .toList())
                .orElseThrow();
    }
}
