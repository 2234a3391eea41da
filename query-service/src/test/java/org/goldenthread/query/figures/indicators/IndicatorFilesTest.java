package org.goldenthread.query.figures.indicators;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.goldenthread.query.asof.QueryFile;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** What stands in the indicators' files, and what stands once for all of them. */
class IndicatorFilesTest {

    /**
     * Where, which sex, which ethnicity, how old: what 24 indicators used to say each for itself.
     */
    @Test
    void what_a_child_is_broken_down_by_stands_in_one_file() throws IOException {
        assertThat(files())
                .hasSizeGreaterThan(24)
                .allSatisfy((name, text) ->
                        assertThat(text)
                                .as(name)
                                .doesNotContainPattern("\\bby_(locality|sex|ethnicity|age)\\b")
                                .doesNotContainPattern("\\b(locality|ethnicity)\\b")
                                .doesNotContain("age_band("));
    }

    /**
     * Given the header of EH-01, which names them in one word, then a question may ask for each.
     */
    @Test
    void breakdowns_of_the_child_are_spelled_out_after_the_indicators_own() throws IOException {
        Indicator indicator =
                IndicatorFile.read("EH-01.sql", Objects.requireNonNull(files().get("EH-01.sql")));

        assertThat(indicator.breakdowns())
                .containsExactly("agency", "needLevel", "locality", "sex", "ethnicity", "age");
        assertThat(indicator.columnOf("age")).contains("by_age");
    }

    @Test
    void whoever_names_them_says_on_which_day_and_nobody_else_does() throws IOException {
        assertThat(files())
                .allSatisfy((name, text) ->
                        assertThat(new QueryFile(name, text).sql().contains(" as on_day"))
                                .as(name)
                                .isEqualTo(
                                        text.lines()
                                                .anyMatch(line ->
                                                        line.startsWith("-- breakdowns: ")
                                                                && line.endsWith("of the child"))));
    }

    private static Map<String, String> files() throws IOException {
        Map<String, String> files = new TreeMap<>();
        for (Resource file :
                List.of(
                        new PathMatchingResourcePatternResolver()
                                .getResources("classpath*:indicators/*.sql"))) {
            files.put(Objects.requireNonNull(file.getFilename()), file.getContentAsString(UTF_8));
        }
        return files;
    }
}
