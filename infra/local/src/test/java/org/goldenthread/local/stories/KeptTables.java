package org.goldenthread.local.stories;

import static java.util.Comparator.comparing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The statements that make the tables of this release in an empty database: its migrations in the
 * order in which the two services run them.
 */
final class KeptTables {

    private static final String HISTORY =
            """
            create schema %1$s;
            set search_path to %1$s;
            create table flyway_schema_history (
                installed_rank integer       not null primary key,
                version        varchar(50),
                description    varchar(200)  not null,
                type           varchar(20)   not null,
                script         varchar(1000) not null,
                checksum       integer,
                installed_by   varchar(100)  not null,
                installed_on   timestamp     not null default now(),
                execution_time integer       not null,
                success        boolean       not null
            );
            create index flyway_schema_history_s_idx on flyway_schema_history (success);
            """;

    private KeptTables() {}

    static String text() throws IOException {
        return HISTORY.formatted("journal")
                + migrations("shared-kernel/platform", "journal", "command-service", "command")
                + HISTORY.formatted("records")
                + migrations("query-service", "records");
    }

    private static String migrations(String... modulesAndFolders) throws IOException {
        StringBuilder text = new StringBuilder();
        for (String kind : List.of("V", "R")) {
            for (Path file : files(kind, modulesAndFolders)) {
                text.append("\n-- ").append(file.getFileName()).append('\n');
                text.append(Files.readString(file));
            }
        }
        return text.toString();
    }

    private static List<Path> files(String kind, String[] modulesAndFolders) throws IOException {
        Stream.Builder<Path> all = Stream.builder();
        for (int i = 0; i < modulesAndFolders.length; i += 2) {
            Path folder =
                    Product.HOME
                            .resolve(modulesAndFolders[i])
                            .resolve("src/main/resources/db")
                            .resolve(modulesAndFolders[i + 1]);
            try (Stream<Path> files = Files.list(folder)) {
                files.filter(file -> file.getFileName().toString().startsWith(kind))
                        .filter(file -> file.toString().endsWith(".sql"))
                        .forEach(all);
            }
        }
        return all.build()
                .sorted(comparing(KeptTables::number).thenComparing(Path::getFileName))
                .toList();
    }

    private static int number(Path file) {
        String number = file.getFileName().toString().substring(1).replaceFirst("_.*", "");
        return number.isEmpty() ? 0 : Integer.parseInt(number);
    }
}
