package org.goldenthread.command.reading;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.goldenthread.command.commands.Command;
import org.goldenthread.command.commands.Dated;
import org.goldenthread.command.commands.declaring.CommandDescription;
import org.goldenthread.platform.access.Role;
import org.goldenthread.platform.problems.Fault;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What an act looks like from outside.
 *
 * @param name as it stands in the address, for example {@code record-care-entry}
 * @param sentence what it asks for
 * @param roles who may ask it
 */
public record CommandShape(
        String name,
        String sentence,
        List<Role> roles,
        Class<? extends Command> type,
        ObjectField fields) {

    /** Either the act, or everything that is wrong with what was sent. */
    public record Reading(@Nullable Command act, List<Fault> faults) {}

    /** The name that the act goes by outside, for example {@code record-care-entry}. */
    public static String nameOf(Class<? extends Command> type) {
        return type.getSimpleName()
                .replaceAll("(?<=[a-z0-9])(?=[A-Z])|(?<=[a-z])(?=[0-9])", "-")
                .toLowerCase(Locale.ROOT);
    }

    static CommandShape of(Class<? extends Command> type) {
        CommandDescription asked =
                Objects.requireNonNull(
                        type.getAnnotation(CommandDescription.class),
                        () -> type + " does not say what it asks");
        return new CommandShape(
                nameOf(type), asked.value(), List.of(asked.by()), type, ObjectField.of(type));
    }

    /**
     * Reads an act; faults name every field that is missing, unknown, of the wrong kind or not
     * valid on the act's day.
     */
    public Reading read(JsonNode body) {
        ReadingFaults faults = new ReadingFaults();
        Command act = read(body, "", faults);
        return new Reading(faults.isEmpty() ? act : null, faults.all());
    }

    /** The act whose fields stand below this path, or nothing when faults were added. */
    @Nullable Command read(JsonNode body, String path, ReadingFaults faults) {
        Command act = (Command) fields.read(body, path, faults);
        if (act instanceof Dated dated) {
            CodeValidity.check((Record) act, path, dated.effectiveOn(), faults);
        }
        return act;
    }

    /** The one way of writing what a body says that can be read. */
    public JsonNode plain(JsonNode body) {
        return fields.plain(body);
    }

    /** The JSON schema of the act's fields. */
    public Map<String, Object> schema() {
        return fields.schema();
    }
}
