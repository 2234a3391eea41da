package org.goldenthread.local.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** What nobody reads can be set, and nothing is other than before. */
class SettingsReadTest {

    /** A record reads all that it holds to be compared and to be told. */
    private static final Set<String> OF_EVERY_RECORD =
            Set.of("<init>", "equals", "hashCode", "toString");

    private static final JavaClasses HOUSE =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("org.goldenthread");

    @ConfigurationProperties("goldenthread.nobody")
    private record Unread(int batch) {}

    @Test
    void every_setting_is_read_where_it_matters() {
        List<JavaClass> records =
                HOUSE.stream()
                        .filter(type -> type.isAnnotatedWith(ConfigurationProperties.class))
                        .toList();

        assertThat(records).hasSizeGreaterThan(15);
        assertThat(records.stream().flatMap(SettingsReadTest::unread)).isEmpty();
    }

    @Test
    void a_setting_that_nobody_reads_is_found() {
        JavaClass unread = new ClassFileImporter().importClass(Unread.class);

        assertThat(unread(unread)).containsExactly("Unread.batch");
    }

    private static Stream<String> unread(JavaClass record) {
        return record.getFields().stream()
                .filter(field -> !field.getModifiers().toString().contains("STATIC"))
                .map(field -> field.getName())
                .filter(name -> !isRead(record, name))
                .map(name -> record.getSimpleName() + "." + name);
    }

    private static boolean isRead(JavaClass record, String name) {
        JavaMethod accessor = record.getMethod(name);
        return Stream.<JavaAccess<?>>concat(
                        record.getField(name).getAccessesToSelf().stream(),
                        accessor.getAccessesToSelf().stream())
                .map(JavaAccess::getOrigin)
                .anyMatch(origin ->
                        !origin.getOwner().equals(record)
                                || !origin.getName().equals(name)
                                        && !OF_EVERY_RECORD.contains(origin.getName()));
    }
}
