package org.goldenthread.query.forms;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** At which versions the records of children stood when a form about them was filled in. */
record SeenVersions(Map<UUID, Long> versions) {

    /** Where a form carries it. */
    static final String FIELD = "seen";

    private static final Pattern EACH =
            Pattern.compile("([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}):(\\d{1,18})");

    static SeenVersions of(TypedAnswers typed) {
        return new SeenVersions(
                EACH.matcher(typed.text(FIELD))
                        .results()
                        .collect(
                                Collectors.toMap(
                                        each -> UUID.fromString(each.group(1)),
                                        each -> Long.valueOf(each.group(2)),
                                        Math::min,
                                        LinkedHashMap::new)));
    }

    /** As a form carries it. */
    String text() {
        return versions.entrySet().stream()
                .map(each -> each.getKey() + ":" + each.getValue())
                .collect(Collectors.joining(","));
    }

    /** The same with records that are looked at only now. */
    SeenVersions and(Map<UUID, Long> others) {
        Map<UUID, Long> all = new LinkedHashMap<>(others);
        all.putAll(versions);
        return new SeenVersions(all);
    }

    /** The same after a look at this record. */
    SeenVersions at(UUID child, long version) {
        Map<UUID, Long> all = new LinkedHashMap<>(versions);
        all.put(child, version);
        return new SeenVersions(all);
    }

    /** What was seen of these children; nothing unless each of them was. */
    Map<UUID, Long> of(Set<UUID> children) {
        Map<UUID, Long> some = new LinkedHashMap<>(versions);
        some.keySet().retainAll(children);
        return some.size() == children.size() ? some : Map.of();
    }

    /** Whether somebody recorded something of one of these children since. */
    boolean isOvertaken(Set<UUID> children, Map<UUID, Long> now) {
        return of(children).entrySet().stream()
                .anyMatch(each -> !each.getValue().equals(now.get(each.getKey())));
    }
}
