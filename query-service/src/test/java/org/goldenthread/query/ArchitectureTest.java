package org.goldenthread.query;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import org.goldenthread.pathway.testing.Shape;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final JavaClasses CLASSES = Shape.ofThisModule();

    @Test
    void projects_without_a_framework() {
        noClasses()
                .that()
                .haveSimpleNameEndingWith("Row")
                .or()
                .haveSimpleName("Projection")
                .or()
                .haveSimpleName("Difference")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.springframework..", "org.axonframework..", "java.sql..", "javax.sql..")
                .check(CLASSES);
    }

    @Test
    void asks_neither_the_time_nor_chance() {
        Shape.NEITHER_CLOCK_NOR_CHANCE.check(CLASSES);
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
        Shape.noConnectionTakenButBy("AdvisoryLock").check(CLASSES);
    }

    @Test
    void has_no_cycle_of_packages() {
        SlicesRuleDefinition.slices()
                .matching("org.goldenthread.query.(**)")
                .should()
                .beFreeOfCycles()
                .check(CLASSES);
    }
}
