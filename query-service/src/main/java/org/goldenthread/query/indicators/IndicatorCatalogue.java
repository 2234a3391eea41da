package org.goldenthread.query.indicators;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Every indicator there is a file for. */
public final class IndicatorCatalogue {

    private final Map<String, Indicator> byCode;

    private IndicatorCatalogue(Map<String, Indicator> byCode) {
        this.byCode = Collections.unmodifiableMap(byCode);
    }

    /** Reads all files; one that cannot be read keeps the service from starting. */
    public static IndicatorCatalogue read() {
        Map<String, Indicator> byCode = new TreeMap<>();
        try {
            for (Resource file :
                    new PathMatchingResourcePatternResolver()
                            .getResources("classpath*:indicators/*.sql")) {
                String name = Objects.requireNonNull(file.getFilename());
                Indicator indicator =
                        IndicatorFile.read(name, file.getContentAsString(StandardCharsets.UTF_8));
                if (!name.equals(indicator.code() + ".sql")) {
                    throw new IllegalArgumentException(name + " holds " + indicator.code());
                }
                byCode.put(indicator.code(), indicator);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new IndicatorCatalogue(byCode);
    }

    /** All of them, by code. */
    public Collection<Indicator> all() {
        return byCode.values();
    }

    /** The indicator with this code. */
    public Optional<Indicator> named(String code) {
        return Optional.ofNullable(byCode.get(code));
    }
}
