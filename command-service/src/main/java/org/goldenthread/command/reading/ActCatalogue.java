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

    static final Map<String, ActShape> BY_NAME =
            acts().stream()
                    .map(ActShape::of)
                    .collect(Collectors.toUnmodifiableMap(ActShape::name, Function.identity()));

    /** The act of this name, if there is one. */
    public Optional<ActShape> named(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    /** The shape of this act, if it can be asked from outside. */
    public Optional<ActShape> of(Act act) {
        return named(ActShape.nameOf(act.getClass()));
    }

    /** All acts by name. */
    public List<ActShape> all() {
        return BY_NAME.values().stream().sorted(Comparator.comparing(ActShape::name)).toList();
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
