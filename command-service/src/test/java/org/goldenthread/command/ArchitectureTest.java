package org.goldenthread.command;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.HashSet;
import java.util.Set;
import org.goldenthread.command.commands.Command;
import org.goldenthread.command.commands.InternalCommand;
import org.goldenthread.command.commands.declaring.CommandDescription;
import org.goldenthread.pathway.testing.Names;
import org.goldenthread.pathway.testing.Shape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class ArchitectureTest {

    private static final JavaClasses CLASSES = Shape.ofThisModule();
    private static final Set<String> STEPS =
            Set.of(
                    "backfills",
                    "careleaver",
                    "childinneed",
                    "childprotection",
                    "correction",
                    "earlyhelp",
                    "frontdoor",
                    "lookedafter",
                    "person",
                    "publications",
                    "reference",
                    "stepdown");

    @Test
    void is_named_in_full_words_that_are_everybodys() {
        Names.SAY_WHAT_THEY_MEAN.check(CLASSES);
    }

    @Test
    void decides_without_a_framework() {
        noClasses()
                .that()
                .areAssignableTo(Command.class)
                .or()
                .resideInAnyPackage(packagesOf(STEPS))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework..", "org.axonframework..")
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

    @ParameterizedTest
    @FieldSource("STEPS")
    void keeps_every_step_to_itself(String step) {
        Set<String> others = new HashSet<>(STEPS);
        others.remove(step);

        noClasses()
                .that()
                .resideInAPackage("org.goldenthread.command." + step)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(packagesOf(others))
                .check(CLASSES);
    }

    @Test
    void keeps_every_act_in_a_step_and_says_what_it_asks() {
        classes()
                .that()
                .areAssignableTo(Command.class)
                .and()
                .areRecords()
                .and()
                .areNotAssignableTo(InternalCommand.class)
                .should()
                .beAnnotatedWith(CommandDescription.class)
                .andShould()
                .resideInAnyPackage(packagesOf(STEPS))
                .check(CLASSES);
    }

    @Test
    void leaves_no_rows_open_and_takes_no_connection_by_hand() {
        Shape.NO_ROWS_LEFT_OPEN.check(CLASSES);
        Shape.noConnectionTakenButBy("ImportWorker").check(CLASSES);
    }

    @Test
    void has_no_cycle_of_packages() {
        SlicesRuleDefinition.slices()
                .matching("org.goldenthread.command.(*)..")
                .should()
                .beFreeOfCycles()
                .check(CLASSES);
    }

    private static String[] packagesOf(Set<String> steps) {
        return steps.stream()
                .map(step -> "org.goldenthread.command." + step)
                .toArray(String[]::new);
    }
}
