package org.goldenthread.query;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaParameter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.Map;
import java.util.function.Predicate;
import org.goldenthread.pathway.testing.Names;
import org.goldenthread.pathway.testing.Shape;
import org.junit.jupiter.api.Test;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

class ArchitectureTest {

    private static final JavaClasses CLASSES = Shape.ofThisModule();

    @Test
    void is_named_in_full_words_that_are_everybodys() {
        Names.SAY_WHAT_THEY_MEAN.check(CLASSES);
    }

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

    /** The fields of these forms are named by the schemas of commands, or by indicators' codes. */
    private static final DescribedPredicate<JavaMethod> FIELDS_NAMED_ELSEWHERE =
            DescribedPredicate.describe(
                    "take fields that are named elsewhere",
                    method ->
                            method.getOwner().getPackageName().endsWith(".query.forms")
                                    || method.getOwner()
                                            .getSimpleName()
                                            .equals("PublicationListPages"));

    @Test
    void takes_the_parameters_of_requests_as_types() {
        methods()
                .that()
                .areMetaAnnotatedWith(RequestMapping.class)
                .and(DescribedPredicate.not(FIELDS_NAMED_ELSEWHERE))
                .should(
                        takeNone(
                                "map",
                                parameter -> parameter.getRawType().isAssignableTo(Map.class)))
                .check(CLASSES);
        methods()
                .that()
                .areMetaAnnotatedWith(RequestMapping.class)
                .and()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(RestController.class)
                .should(
                        takeNone(
                                "parameter by its name",
                                parameter -> parameter.isAnnotatedWith(RequestParam.class)))
                .check(CLASSES);
    }

    private static ArchCondition<JavaMethod> takeNone(
            String what, Predicate<JavaParameter> without) {
        return new ArchCondition<>("take no " + what) {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                method.getParameters().stream()
                        .filter(without)
                        .forEach(_ ->
                                events.add(
                                        SimpleConditionEvent.violated(
                                                method,
                                                method.getFullName() + " takes a " + what)));
            }
        };
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
