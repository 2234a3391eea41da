package org.goldenthread.query.children.chronology;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.goldenthread.platform.access.Role;
import org.goldenthread.query.web.InWords;
import org.goldenthread.query.web.Named;
import org.jspecify.annotations.Nullable;

/**
 * What those are called whom a page names.
 *
 * @param children the council's own numbers of children, where they have one
 * @param events what was recorded, and the day it is about
 * @param staff the names of staff, where they were ever told
 */
record NamesFound(Map<UUID, String> children, Map<UUID, String> events, Map<String, String> staff)
        implements Named {

    /** The first part of a UUID. */
    private static final int SHORT = 8;

    @Override
    public String child(UUID id) {
        return "Child " + children.getOrDefault(id, id.toString().substring(0, SHORT));
    }

    @Override
    public String recordedBy(
            @Nullable String subject, @Nullable String role, @Nullable String agency) {
        return (subject == null ? "somebody unknown" : person(subject))
                + (role == null ? "" : ", " + InWords.code(role).toLowerCase(Locale.ROOT))
                + (agency == null ? "" : ", " + InWords.code(agency));
    }

    private String person(String subject) {
        String name = staff.get(subject);
        if (name != null) {
            return name;
        }
        return subject.matches("[0-9a-fA-F-]{32,36}")
                ? "somebody whose name is not on file"
                : isClient(subject) ? InWords.code(subject) : subject;
    }

    /** A script signs in under its role, and has no name. */
    private static boolean isClient(String subject) {
        return Stream.of(Role.values()).map(Role::word).anyMatch(subject::equals);
    }

    @Override
    public String event(UUID id) {
        return events.getOrDefault(id, "An event that is not on record");
    }
}
