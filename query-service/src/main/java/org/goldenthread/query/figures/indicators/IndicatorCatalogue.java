package org.goldenthread.query.figures.indicators;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.goldenthread.platform.problems.Problem;
import org.goldenthread.platform.problems.ProblemException;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Every indicator there is a file for, in all its versions: {@code FD-04.sql} is the first, {@code
 * FD-04.2.sql} the second. Which one answers is for the {@link Definitions} to say.
 */
public final class IndicatorCatalogue {

    private final Map<String, NavigableMap<Integer, Indicator>> byCode;

    private IndicatorCatalogue(Map<String, NavigableMap<Integer, Indicator>> byCode) {
        this.byCode = Collections.unmodifiableMap(byCode);
    }

    /** Reads all files; one that cannot be read keeps the service from starting. */
    public static IndicatorCatalogue read() {
        Map<String, NavigableMap<Integer, Indicator>> byCode = new TreeMap<>();
        try {
            for (Resource file :
                    new PathMatchingResourcePatternResolver()
                            .getResources("classpath*:indicators/*.sql")) {
                String name = Objects.requireNonNull(file.getFilename());
                Indicator indicator =
                        IndicatorFile.read(name, file.getContentAsString(StandardCharsets.UTF_8));
                if (!name.equals(fileOf(indicator))) {
                    throw new IllegalArgumentException(name + " holds " + fileOf(indicator));
                }
                byCode.computeIfAbsent(indicator.code(), _ -> new TreeMap<>())
                        .put(indicator.version(), indicator);
            }
            byCode.values().forEach(IndicatorCatalogue::mustTakeTheSameQuestions);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new IndicatorCatalogue(byCode);
    }

    private static String fileOf(Indicator indicator) {
        return indicator.version() == 1
                ? indicator.code() + ".sql"
                : indicator.code() + "." + indicator.version() + ".sql";
    }

    /** Whatever could be asked of one version can be asked of all, so that they can be compared. */
    private static void mustTakeTheSameQuestions(NavigableMap<Integer, Indicator> versions) {
        Indicator first = versions.firstEntry().getValue();
        for (Indicator later : versions.values()) {
            if (first.version() != 1
                    || later.kind() != first.kind()
                    || later.measure() != first.measure()
                    || !later.options().equals(first.options())
                    || !later.breakdowns().equals(first.breakdowns())
                    || !later.details().equals(first.details())) {
                throw new IllegalArgumentException(
                        fileOf(later) + " does not take the questions of version 1");
            }
        }
    }

    /** The first version of all of them, by code. */
    public Collection<Indicator> all() {
        return byCode.values().stream().map(versions -> versions.firstEntry().getValue()).toList();
    }

    /** All versions of the indicator with this code, the first one first; none if there is none. */
    public List<Indicator> versions(String code) {
        return Optional.ofNullable(byCode.get(code))
                .map(versions -> List.copyOf(versions.values()))
                .orElse(List.of());
    }

    /** The indicator with this code, or the problem that there is none. */
    public Indicator asked(String code) {
        return named(code)
                .orElseThrow(() ->
                        new ProblemException(
                                Problem.unknown(
                                        "unknown-indicator",
                                        "There is no indicator of that code.")));
    }

    /** The first version of the indicator with this code. */
    public Optional<Indicator> named(String code) {
        return versions(code).stream().findFirst();
    }
}
