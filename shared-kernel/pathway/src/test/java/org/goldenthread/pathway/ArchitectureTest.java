package org.goldenthread.pathway;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.goldenthread.pathway.facts.EventNames;
import org.goldenthread.pathway.facts.Fact;
import org.goldenthread.pathway.ids.Id;
import org.goldenthread.pathway.personal.Sealed;
import org.goldenthread.pathway.testing.Names;
import org.goldenthread.pathway.testing.Shape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArchitectureTest {

    private static final JavaClasses CLASSES = Shape.ofThisModule();

    /** What a step may know of others: of the person, and of what leads to it. */
    private static final Map<String, Set<String>> KNOWS =
            Map.ofEntries(
                    Map.entry("person", Set.of()),
                    Map.entry("earlyhelp", Set.of("person")),
                    Map.entry("frontdoor", Set.of("person")),
                    Map.entry("childinneed", Set.of("person", "frontdoor")),
                    Map.entry("childprotection", Set.of("person", "frontdoor", "childinneed")),
                    Map.entry("lookedafter", Set.of("person")),
                    Map.entry("backfills", Set.of()),
                    Map.entry("careleaver", Set.of("person", "lookedafter")),
                    Map.entry("stepdown", Set.of("person")),
                    Map.entry("publications", Set.of()),
                    Map.entry("reference", Set.of()));

    private static final Set<Class<?>> PLAIN =
            Set.of(
                    BigDecimal.class,
                    LocalDate.class,
                    LocalTime.class,
                    Instant.class,
                    boolean.class,
                    Boolean.class,
                    int.class,
                    Integer.class,
                    long.class,
                    Long.class);

    static Set<String> steps() {
        return KNOWS.keySet();
    }

    static List<? extends Class<?>> events() {
        return EventNames.all();
    }

    @Test
    void is_named_in_full_words_that_are_everybodys() {
        Names.SAY_WHAT_THEY_MEAN.check(CLASSES);
    }

    @Test
    void knows_no_framework() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "org.goldenthread.pathway..",
                        "java..",
                        "org.jspecify.annotations",
                        "com.fasterxml.jackson.annotation")
                .check(CLASSES);
    }

    @Test
    void asks_neither_the_time_nor_chance() {
        Shape.NEITHER_CLOCK_NOR_CHANCE.check(CLASSES);
    }

    @Test
    void marks_every_package() {
        Shape.EVERY_PACKAGE_IS_NULL_MARKED.check(CLASSES);
    }

    @ParameterizedTest
    @MethodSource("steps")
    void lets_a_step_know_only_what_leads_to_it(String step) {
        Set<String> others = new HashSet<>(KNOWS.keySet());
        others.remove(step);
        others.removeAll(KNOWS.get(step));

        noClasses()
                .that()
                .resideInAPackage(packageOf(step))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        others.stream().map(ArchitectureTest::packageOf).toArray(String[]::new))
                .check(CLASSES);
    }

    @Test
    void has_no_step_that_these_rules_forgot() {
        assertThat(events())
                .map(Class::getPackageName)
                .map(name -> name.substring(name.lastIndexOf('.') + 1))
                .isSubsetOf(Stream.concat(steps().stream(), Stream.of("facts")).toList());
    }

    /** Prose about people stands in {@code Sealed} content, or nowhere. */
    @ParameterizedTest
    @MethodSource("events")
    void writes_no_event_that_can_hold_prose_in_the_clear(Class<?> event) {
        assertThat(event.getRecordComponents())
                .filteredOn(component -> !holdsNoProse(component.getGenericType()))
                .extracting(RecordComponent::getName)
                .isEmpty();
    }

    private static boolean holdsNoProse(Type type) {
        if (type instanceof ParameterizedType generic) {
            return generic.getRawType() == Sealed.class
                    || (Set.of(List.class, Set.class).contains(generic.getRawType())
                            && holdsNoProse(generic.getActualTypeArguments()[0]));
        }
        Class<?> plain = (Class<?>) type;
        return PLAIN.contains(plain)
                || plain == Fact.class
                || plain.isEnum()
                || Id.class.isAssignableFrom(plain)
                || plain.getPackageName().equals("org.goldenthread.pathway.codes")
                || (plain.isRecord()
                        && Arrays.stream(plain.getRecordComponents())
                                .allMatch(part -> holdsNoProse(part.getGenericType())));
    }

    private static String packageOf(String step) {
        return "org.goldenthread.pathway." + step;
    }
}
