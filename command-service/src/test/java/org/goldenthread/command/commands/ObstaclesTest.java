package org.goldenthread.command.commands;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaStaticInitializer;
import java.lang.reflect.Field;
import java.util.Set;
import java.util.stream.Stream;
import org.goldenthread.pathway.testing.HelpfulWords;
import org.goldenthread.pathway.testing.Shape;
import org.goldenthread.platform.problems.Problem;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every refusal that no rule gives, found in the code itself: a refusal is made of an obstacle, and
 * an obstacle only stands in a constant.
 */
class ObstaclesTest {

    private static final JavaClasses CLASSES = Shape.ofThisModule();
    private static final Set<String> TOLD = Set.of("never", "conflict", "unknown");
    private static final int SOME_OF_EVERY_ROOM = 60;

    @TestFactory
    Stream<DynamicTest> an_obstacle_says_what_would_make_it_possible() {
        return constants()
                .map(field ->
                        DynamicTest.dynamicTest(
                                field.getFullName(), () -> check(field, obstacle(field))));
    }

    @Test
    void all_of_them_are_found() {
        assertThat(constants().count()).isGreaterThan(SOME_OF_EVERY_ROOM);
    }

    @Test
    void an_obstacle_is_never_made_up_on_the_way() {
        noClasses()
                .should()
                .callConstructorWhere(
                        target(owner(JavaClass.Predicates.equivalentTo(Obstacle.class)))
                                .and(
                                        DescribedPredicate.describe(
                                                "outside of a constant",
                                                call ->
                                                        !(call.getOrigin()
                                                                instanceof JavaStaticInitializer))))
                .check(CLASSES);
    }

    @Test
    void every_one_that_is_made_stands_in_a_constant() {
        assertThat(CLASSES)
                .allSatisfy(type ->
                        assertThat(
                                        type.getConstructorCallsFromSelf().stream()
                                                .filter(call ->
                                                        call.getTargetOwner()
                                                                .isEquivalentTo(Obstacle.class)))
                                .as(type.getName())
                                .hasSameSizeAs(constantsOf(type).toList()));
    }

    @Test
    void a_refusal_is_made_of_an_obstacle_or_of_broken_rules() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(Refusal.class.getName())
                .should()
                .callConstructorWhere(
                        target(owner(JavaClass.Predicates.equivalentTo(Refusal.class))))
                .check(CLASSES);
    }

    @Test
    void what_is_told_without_a_refusal_is_an_obstacle_too() {
        assertThat(CLASSES.stream().flatMap(type -> type.getCodeUnits().stream()))
                .filteredOn(unit -> calls(unit, Problem.class, TOLD))
                .hasSizeGreaterThan(5)
                .allMatch(unit ->
                        calls(unit, Obstacle.class, Set.of("inFull"))
                                || calls(unit, Refusal.class, Set.of("sentence")));
    }

    private static boolean calls(JavaCodeUnit unit, Class<?> type, Set<String> names) {
        return unit.getMethodCallsFromSelf().stream()
                .anyMatch(call ->
                        call.getTargetOwner().isEquivalentTo(type)
                                && names.contains(call.getName()));
    }

    private static void check(JavaField field, Obstacle obstacle) {
        HelpfulWords.check(
                field.getFullName(), filled(obstacle.sentence()), filled(obstacle.remedy()));
        assertThat(obstacle.code()).matches("[a-z]+(-[a-z]+)*");
    }

    /** As it is read: with a word in every place left open. */
    private static String filled(String text) {
        return text.replace("%s", "something");
    }

    private static Stream<JavaField> constants() {
        return CLASSES.stream().flatMap(ObstaclesTest::constantsOf);
    }

    private static Stream<JavaField> constantsOf(JavaClass type) {
        return type.getFields().stream()
                .filter(field -> field.getRawType().isEquivalentTo(Obstacle.class))
                .filter(field -> field.getModifiers().contains(JavaModifier.STATIC));
    }

    private static Obstacle obstacle(JavaField field) throws IllegalAccessException {
        Field constant = field.reflect();
        constant.setAccessible(true);
        return (Obstacle) constant.get(null);
    }
}
