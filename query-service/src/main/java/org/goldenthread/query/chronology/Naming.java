package org.goldenthread.query.chronology;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.person.ChildRegistered;
import org.goldenthread.pathway.person.Identity;
import org.goldenthread.pathway.personal.Sealed;
import org.goldenthread.platform.access.Role;
import org.goldenthread.query.asking.Knowledge;
import org.goldenthread.query.web.InWords;
import org.goldenthread.query.web.Named;
import org.goldenthread.query.web.Staff;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Looks up what pages call children, staff and events. */
@Component
class Naming implements Named {

    private static final int SHORT = 8;

    private final ChildRecords children;
    private final Knowledge knowledge;
    private final Staff staff;
    private final JdbcClient jdbc;

    Naming(ChildRecords children, Knowledge knowledge, Staff staff, JdbcClient jdbc) {
        this.children = children;
        this.knowledge = knowledge;
        this.staff = staff;
        this.jdbc = jdbc;
    }

    @Override
    public String child(UUID id) {
        return "Child " + number(new ChildId(id)).orElse(id.toString().substring(0, SHORT));
    }

    private Optional<String> number(ChildId child) {
        return knowledge.answer(
                Optional.empty(),
                Optional.empty(),
                known ->
                        Identity.of(children.identities(List.of(child), known).timeline(child))
                                .registration()
                                .map(registered -> registered.fact())
                                .map(ChildRegistered::localId)
                                .flatMap(Sealed::content));
    }

    @Override
    public String recordedBy(
            @Nullable String subject, @Nullable String role, @Nullable String agency) {
        return (subject == null ? "somebody unknown" : person(subject))
                + (role == null ? "" : ", " + InWords.code(role).toLowerCase(Locale.ROOT))
                + (agency == null ? "" : ", " + InWords.code(agency));
    }

    /** A script signs in under its role, and has no name. */
    private static boolean isClient(String subject) {
        return Stream.of(Role.values()).map(Role::word).anyMatch(subject::equals);
    }

    private String person(String subject) {
        return staff.name(subject)
                .orElseGet(() ->
                        subject.matches("[0-9a-fA-F-]{32,36}")
                                ? "somebody whose name is not on file"
                                : isClient(subject) ? InWords.code(subject) : subject);
    }

    @Override
    public String event(UUID id) {
        return jdbc.sql("select type, effective_on from records.entry where event_id = ?")
                .param(id)
                .query((row, _) ->
                        words(
                                row.getString("type"),
                                row.getObject("effective_on", LocalDate.class)))
                .optional()
                .orElse("An event that is not on record");
    }

    private static String words(@Nullable String type, @Nullable LocalDate day) {
        return InWords.code(type == null ? "" : type)
                + (day == null ? "" : ", " + InWords.day(day));
    }
}
