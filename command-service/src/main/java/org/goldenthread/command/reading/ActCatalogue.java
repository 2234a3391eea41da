package org.goldenthread.command.reading;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.goldenthread.command.CommandService;
import org.goldenthread.command.child.Act;
import org.goldenthread.command.child.Asked;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.stereotype.Component;

/** Every act that can be asked, found by its {@link Asked} sentence. */
@Component
public class ActCatalogue {

    private final Map<String, ActShape> byName =
            acts().stream()
                    .map(ActShape::of)
                    .collect(Collectors.toUnmodifiableMap(ActShape::name, Function.identity()));

    /** The act of this name, if there is one. */
    public Optional<ActShape> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** All acts by name. */
    public List<ActShape> all() {
        return byName.values().stream().sorted(Comparator.comparing(ActShape::name)).toList();
    }

    /** The classes of all acts. */
    public static List<Class<? extends Act>> acts() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Asked.class));
        return scanner.findCandidateComponents(CommandService.class.getPackageName()).stream()
                .<Class<? extends Act>>map(found -> load(String.valueOf(found.getBeanClassName())))
                .toList();
    }

    private static Class<? extends Act> load(String name) {
        try {
            return Class.forName(name).asSubclass(Act.class);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
