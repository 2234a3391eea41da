package org.goldenthread.query.children.chronology;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.merges.StreamFamily;
import org.goldenthread.pathway.person.ChildRegistered;
import org.goldenthread.pathway.person.Identity;
import org.goldenthread.pathway.personal.Sealed;
import org.goldenthread.query.asof.Knowledge;
import org.goldenthread.query.web.InWords;
import org.goldenthread.query.web.Named;
import org.goldenthread.query.web.Names;
import org.goldenthread.query.web.NamesWanted;
import org.goldenthread.query.web.Staff;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Looks up what pages call children, staff and events. */
@Component
class Naming implements Names {

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
    public Named of(NamesWanted wanted) {
        return new NamesFound(
                numbers(wanted.children()), events(wanted.events()), staff.names(wanted.staff()));
    }

    private Map<UUID, String> numbers(Set<UUID> wanted) {
        List<ChildId> ids = wanted.stream().map(ChildId::new).toList();
        return ids.isEmpty()
                ? Map.of()
                : knowledge.answer(
                        Optional.empty(),
                        Optional.empty(),
                        known -> {
                            StreamFamily family = children.identities(ids, known);
                            Map<UUID, String> numbers = new HashMap<>();
                            ids.forEach(child ->
                                    number(child, family)
                                            .ifPresent(own -> numbers.put(child.value(), own)));
                            return numbers;
                        });
    }

    private static Optional<String> number(ChildId child, StreamFamily family) {
        return Identity.of(family.timeline(child))
                .registration()
                .map(registered -> registered.fact())
                .map(ChildRegistered::localId)
                .flatMap(Sealed::content);
    }

    private Map<UUID, String> events(Set<UUID> wanted) {
        Map<UUID, String> events = new HashMap<>();
        if (!wanted.isEmpty()) {
            jdbc.sql(
                            "select event_id, type, effective_on from records.entry where event_id = any (?)")
                    .param(wanted.toArray(UUID[]::new))
                    .query(row -> {
                        events.put(
                                row.getObject("event_id", UUID.class),
                                words(
                                        row.getString("type"),
                                        row.getObject("effective_on", LocalDate.class)));
                    });
        }
        return events;
    }

    private static String words(@Nullable String type, @Nullable LocalDate day) {
        return InWords.code(type == null ? "" : type)
                + (day == null ? "" : ", " + InWords.day(day));
    }
}
