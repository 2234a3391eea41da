package org.goldenthread.local;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.goldenthread.pathway.testing.Names;
import org.junit.jupiter.api.Test;

/** The plan of the house: every dependency points down. */
class HouseTest {

    private static final JavaClasses CLASSES =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .withImportOption(location -> !location.contains("-tests.jar"))
                    .importPackages("org.goldenthread");

    @Test
    void is_named_in_full_words_that_are_everybodys() {
        Names.SAY_WHAT_THEY_MEAN.check(CLASSES);
    }

    @Test
    void stands_on_its_ground() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("infra")
                .definedBy("org.goldenthread.local..", "org.goldenthread.bench..")
                .layer("command-service")
                .definedBy("org.goldenthread.command..")
                .layer("query-service")
                .definedBy("org.goldenthread.query..")
                .layer("platform")
                .definedBy("org.goldenthread.platform..")
                .layer("pathway")
                .definedBy("org.goldenthread.pathway..")
                .whereLayer("infra")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("command-service")
                .mayOnlyBeAccessedByLayers("infra")
                .whereLayer("query-service")
                .mayOnlyBeAccessedByLayers("infra")
                .whereLayer("platform")
                .mayOnlyBeAccessedByLayers("infra", "command-service", "query-service")
                .check(CLASSES);
    }

    @Test
    void has_no_room_that_these_rules_forgot() {
        assertThat(CLASSES)
                .extracting(type -> type.getPackageName().split("\\.")[2])
                .containsOnly("local", "bench", "command", "query", "platform", "pathway");
    }
}
