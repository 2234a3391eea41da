package org.goldenthread.platform;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import org.goldenthread.pathway.testing.Shape;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final JavaClasses CLASSES = Shape.ofThisModule();

    /** The platform carries facts; it does not know what they say. */
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
    void marks_every_package() {
        Shape.EVERY_PACKAGE_IS_NULL_MARKED.check(CLASSES);
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
