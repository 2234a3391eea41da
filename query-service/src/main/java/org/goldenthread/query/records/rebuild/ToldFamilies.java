package org.goldenthread.query.records.rebuild;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The families of streams whose rows stand in the next tables, each as far as it was told then. It
 * is noted in the transaction of the rows, so that what a rebuild was killed over is told again and
 * nothing else is.
 */
final class ToldFamilies {

    private final Set<UUID> told = ConcurrentHashMap.newKeySet();

    /** A family as far as it was told. */
    record Family(UUID family, long events) {

        static Family of(List<String> family, Contents contents) {
            String whole =
                    family.stream()
                            .sorted()
                            .map(stream -> stream + ":" + contents.places(stream).size())
                            .collect(Collectors.joining(","));
            long events = family.stream().mapToLong(stream -> contents.places(stream).size()).sum();
            return new Family(UUID.nameUUIDFromBytes(whole.getBytes(UTF_8)), events);
        }
    }

    /** Those of a rebuild that was interrupted. */
    void load(JdbcClient jdbc) {
        told.addAll(jdbc.sql("select family from records.rebuilt_family").query(UUID.class).list());
    }

    /** Whether all that the journal holds of this family stands there. */
    boolean holds(List<String> family, Contents contents) {
        return told.contains(Family.of(family, contents).family());
    }

    /** Notes these; the caller holds the transaction. */
    static void note(JdbcClient jdbc, Collection<Family> families) {
        jdbc.sql("insert into records.rebuilt_family select * from unnest(?::uuid[], ?::bigint[])")
                .param(families.stream().map(Family::family).toArray(UUID[]::new))
                .param(families.stream().map(Family::events).toArray(Long[]::new))
                .update();
    }

    /** These were noted for good. */
    void add(Collection<Family> families) {
        families.forEach(family -> told.add(family.family()));
    }
}
