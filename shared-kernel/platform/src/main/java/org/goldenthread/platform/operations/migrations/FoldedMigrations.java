package org.goldenthread.platform.operations.migrations;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.Location;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.springframework.core.io.ClassPathResource;

/**
 * Brings tables up to date. Before the first release their files were folded: fewer files make the
 * same tables at once, under numbers that old ones had. A history of before then names files that
 * are gone, and knows others by what they said. Where all of the old ones were run, the tables are
 * those that the folded ones make, and the history is set right. Every other history must agree
 * with the files to the letter.
 */
public final class FoldedMigrations {

    private FoldedMigrations() {}

    /** Brings the tables of this history up to date; throws, with the reason, where it cannot. */
    public static void migrate(Flyway flyway) {
        Set<String> folded = folded(flyway.getConfiguration().getLocations());
        List<MigrationInfo> run =
                Stream.of(flyway.info().applied())
                        .filter(info ->
                                info.isVersioned() && info.getState() != MigrationState.DELETED)
                        .toList();
        boolean earlier =
                run.stream()
                        .filter(info -> info.getState() == MigrationState.MISSING_SUCCESS)
                        .anyMatch(info -> folded.contains(info.getVersion().getVersion()));
        if (earlier) {
            mustAllBeRun(flyway, folded, run);
            flyway.repair();
        }
        flyway.migrate();
    }

    private static void mustAllBeRun(Flyway flyway, Set<String> folded, List<MigrationInfo> run) {
        Set<String> left = new HashSet<>(folded);
        run.forEach(info -> left.remove(info.getVersion().getVersion()));
        if (!left.isEmpty()) {
            throw new IllegalStateException(
                    "The tables in schema %s are of a form that this release cannot bring up to date. Start the version of 29 November 2026 on them once, then this one. Nothing was changed."
                            .formatted(flyway.getConfiguration().getDefaultSchema()));
        }
    }

    /** The numbers of the old files, told beside the folded ones. */
    private static Set<String> folded(Location[] locations) {
        return Stream.of(locations)
                .map(location -> new ClassPathResource(location.getRootPath() + "/folded.txt"))
                .filter(ClassPathResource::exists)
                .flatMap(list -> Stream.of(text(list).strip().split("\\s+")))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String text(ClassPathResource list) {
        try {
            return list.getContentAsString(UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
