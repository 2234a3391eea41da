package org.goldenthread.platform;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.List;
import java.util.stream.Stream;
import org.goldenthread.pathway.testing.Names;
import org.goldenthread.pathway.testing.Shape;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

class ArchitectureTest {

    private static final JavaClasses CLASSES = Shape.ofThisModule();

    /** The platform carries facts; it does not know what they say. */
    @Test
    void is_named_in_full_words_that_are_everybodys() {
        Names.SAY_WHAT_THEY_MEAN.check(CLASSES);
    }

    @Test
    void knows_no_word_of_the_field() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.goldenthread.pathway.careleaver",
                        "org.goldenthread.pathway.childinneed",
                        "org.goldenthread.pathway.childprotection",
                        "org.goldenthread.pathway.earlyhelp",
                        "org.goldenthread.pathway.frontdoor",
                        "org.goldenthread.pathway.lookedafter",
                        "org.goldenthread.pathway.person",
                        "org.goldenthread.pathway.stepdown",
                        "org.goldenthread.pathway.timeline")
                .check(CLASSES);
    }

    @Test
    void reads_and_writes_json_in_ways_that_stand_in_one_place() {
        Shape.JSON_IS_MADE_IN_ONE_PLACE.check(CLASSES);
    }

    @Test
    void marks_every_package() {
        Shape.EVERY_PACKAGE_IS_NULL_MARKED.check(CLASSES);
    }

    @Test
    void leaves_no_rows_open_and_takes_no_connection_by_hand() {
        Shape.NO_ROWS_LEFT_OPEN.check(CLASSES);
        Shape.noConnectionTakenButBy().check(CLASSES);
    }

    @Test
    void would_notice_rows_left_open() {
        JavaClasses open = new ClassFileImporter().importClasses(LeavesRowsOpen.class);

        assertThat(Shape.NO_ROWS_LEFT_OPEN.evaluate(open).getFailureReport().getDetails())
                .hasSize(2);
    }

    private record LeavesRowsOpen(JdbcClient client, JdbcTemplate template) {

        List<Integer> rows() {
            return Stream.concat(
                            client.sql("select 1").query(Integer.class).stream(),
                            template.queryForStream("select 1", (row, _) -> row.getInt(1)))
                    .toList();
        }
    }

    @Test
    void has_no_cycle_of_packages() {
        SlicesRuleDefinition.slices()
                .matching("org.goldenthread.platform.(*)..")
                .should()
                .beFreeOfCycles()
                .check(CLASSES);
    }
}
