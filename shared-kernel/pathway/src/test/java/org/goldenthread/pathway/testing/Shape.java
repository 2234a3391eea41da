package org.goldenthread.pathway.testing;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.NullMarked;

/** Rules about the shape of the code that hold in every module. */
public final class Shape {

    /** Whoever asks the time or throws dice cannot be replayed; only the edges may. */
    public static final ArchRule NEITHER_CLOCK_NOR_CHANCE =
            noClasses()
                    .that()
                    .haveSimpleNameNotEndingWith("Endpoint")
                    .and()
                    .haveSimpleNameNotEndingWith("Handler")
                    .and()
                    .haveSimpleNameNotEndingWith("Projector")
                    .and()
                    .haveSimpleNameNotEndingWith("Pages")
                    .and()
                    .haveSimpleNameNotEndingWith("Configuration")
                    .should()
                    .callMethodWhere(asksTheTime())
                    .orShould()
                    .callMethodWhere(JavaCall.Predicates.target(nameMatching("randomUUID|random")))
                    .orShould()
                    .callConstructorWhere(
                            target(owner(JavaClass.Predicates.assignableTo(RandomGenerator.class))))
                    .orShould()
                    .dependOnClassesThat()
                    .areAssignableTo(SplittableRandom.class);

    /** Nothing is null by accident. */
    public static final ArchRule EVERY_PACKAGE_IS_NULL_MARKED =
            classes().should(liveInNullMarkedPackage());

    /**
     * A stream of rows holds its connection until somebody closes it, and nobody must: lists and
     * row callbacks give it back by themselves.
     */
    public static final ArchRule NO_ROWS_LEFT_OPEN =
            noClasses()
                    .should()
                    .callMethodWhere(
                            target(nameMatching("stream|queryForStream"))
                                    .and(
                                            target(
                                                    owner(
                                                            JavaClass.Predicates.resideInAPackage(
                                                                    "org.springframework.jdbc..")))));

    /** How JSON is read and written is said in one place. */
    public static final ArchRule JSON_IS_MADE_IN_ONE_PLACE =
            noClasses()
                    .that()
                    .doNotHaveSimpleName("Json")
                    .should()
                    .callMethodWhere(
                            target(nameMatching("builder|shared"))
                                    .and(
                                            target(
                                                    owner(
                                                            JavaClass.Predicates.simpleName(
                                                                    "JsonMapper")))))
                    .orShould()
                    .callConstructorWhere(
                            target(owner(JavaClass.Predicates.simpleName("JsonMapper"))))
                    .orShould()
                    .callConstructorWhere(
                            target(owner(JavaClass.Predicates.simpleName("ObjectMapper"))));

    private Shape() {}

    /**
     * Whoever takes a connection by hand must give it back by hand; only the classes of these names
     * do, and everybody else asks through Spring.
     */
    public static ArchRule noConnectionTakenButBy(String... names) {
        return noClasses()
                .that(
                        DescribedPredicate.describe(
                                "are not " + List.of(names),
                                type -> !List.of(names).contains(type.getSimpleName())))
                .should()
                .callMethodWhere(target(nameMatching("getConnection")));
    }

    /** The compiled classes of the module that the tests run in, but for what templates become. */
    public static JavaClasses ofThisModule() {
        return new ClassFileImporter()
                .withImportOption(location -> !location.contains("/pages/Jte"))
                .importPath(Path.of("target", "classes"));
    }

    private static DescribedPredicate<JavaMethodCall> asksTheTime() {
        return DescribedPredicate.describe(
                "asks the time",
                call ->
                        call.getTarget().getName().matches("now|currentTimeMillis|nanoTime")
                                && call.getTarget().getRawParameterTypes().isEmpty()
                                && call.getTargetOwner().getPackageName().startsWith("java."));
    }

    private static ArchCondition<JavaClass> liveInNullMarkedPackage() {
        return new ArchCondition<>("live in a package that is @NullMarked") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean marked =
                        type.getName().equals("module-info")
                                || type.getPackage().isAnnotatedWith(NullMarked.class);
                events.add(new SimpleConditionEvent(type, marked, type.getPackageName()));
            }
        };
    }
}
