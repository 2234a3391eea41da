package org.goldenthread.query.worklists.clocks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.goldenthread.platform.access.Role;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Every clock there is a file for. */
final class ClockCatalogue {

    private final Map<String, Clock> byCode;

    private ClockCatalogue(Map<String, Clock> byCode) {
        this.byCode = Collections.unmodifiableMap(byCode);
    }

    /** Reads all files; one that cannot be read keeps the service from starting. */
    static ClockCatalogue read() {
        Map<String, Clock> byCode = new TreeMap<>();
        try {
            for (Resource file :
                    new PathMatchingResourcePatternResolver()
                            .getResources("classpath*:clocks/*.sql")) {
                String name = Objects.requireNonNull(file.getFilename());
                Clock clock = Clock.read(name, file.getContentAsString(StandardCharsets.UTF_8));
                if (!name.equals(clock.code() + ".sql")) {
                    throw new IllegalArgumentException(name + " holds " + clock.code());
                }
                byCode.put(clock.code(), clock);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ClockCatalogue(byCode);
    }

    /** All of them, by code. */
    List<Clock> all() {
        return List.copyOf(byCode.values());
    }

    /** Those of strands that somebody with these roles may read, by code. */
    List<Clock> visibleTo(Set<Role> roles) {
        return all().stream().filter(clock -> clock.step().visibleTo(roles)).toList();
    }
}
