package org.goldenthread.command.reading;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.goldenthread.command.commands.Command;
import org.goldenthread.command.commands.declaring.CommandDescription;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.stereotype.Component;

/** Every act that can be asked, found by its {@link CommandDescription} sentence. */
@Component
public class CommandCatalogue {

    /** Commands stand in the rooms of the child's journey, which are all below this one. */
    private static final String EVERY_STEP = "org.goldenthread.command";

    static final Map<String, CommandShape> BY_NAME =
            acts().stream()
                    .map(CommandShape::of)
                    .collect(Collectors.toUnmodifiableMap(CommandShape::name, Function.identity()));

    /** The act of this name, if there is one. */
    public Optional<CommandShape> named(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    /** The shape of this act, if it can be asked from outside. */
    public Optional<CommandShape> of(Command act) {
        return named(CommandShape.nameOf(act.getClass()));
    }

    /** All acts by name. */
    public List<CommandShape> all() {
        return BY_NAME.values().stream().sorted(Comparator.comparing(CommandShape::name)).toList();
    }

    /** The classes of all acts. */
    public static List<Class<? extends Command>> acts() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(CommandDescription.class));
        return scanner.findCandidateComponents(EVERY_STEP).stream()
                .<Class<? extends Command>>map(
                        found -> load(String.valueOf(found.getBeanClassName())))
                .toList();
    }

    private static Class<? extends Command> load(String name) {
        try {
            return Class.forName(name).asSubclass(Command.class);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
