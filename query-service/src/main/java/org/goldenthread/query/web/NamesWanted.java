package org.goldenthread.query.web;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whom and what a page names. It stands in for the names while the page is rendered a first time,
 * so that no page has to say beforehand, and none looks up one name after another.
 */
public final class NamesWanted implements Named {

    private final Set<UUID> children = new LinkedHashSet<>();
    private final Set<UUID> events = new LinkedHashSet<>();
    private final Set<String> staff = new LinkedHashSet<>();

    /** Nobody yet. */
    public NamesWanted() {}

    @Override
    public String child(UUID id) {
        children.add(id);
        return "";
    }

    @Override
    public String recordedBy(
            @Nullable String subject, @Nullable String role, @Nullable String agency) {
        if (subject != null) {
            staff.add(subject);
        }
        return "";
    }

    @Override
    public String event(UUID id) {
        events.add(id);
        return "";
    }

    /** The children. */
    public Set<UUID> children() {
        return children;
    }

    /** The events. */
    public Set<UUID> events() {
        return events;
    }

    /** Those who recorded something. */
    public Set<String> staff() {
        return staff;
    }

    /** Whether the page names nobody and nothing. */
    public boolean isNothing() {
        return children.isEmpty() && events.isEmpty() && staff.isEmpty();
    }
}
