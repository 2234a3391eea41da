package org.goldenthread.local.stories;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.goldenthread.local.stories.Caller.Answer;
import org.goldenthread.platform.access.Role;
import org.jspecify.annotations.Nullable;

/**
 * What was recorded in one scenario, and on which day. Days of different scenarios mix: everything
 * is told to the product in the order of the days on which it was recorded.
 */
final class Diary {

    private final List<Page> pages = new ArrayList<>();
    private final List<Page> children = new ArrayList<>();

    /** One thing that was recorded on a day; its answer comes when it was told. */
    static final class Page {

        private final String day;
        private final Role role;
        private final String act;
        private final Map<String, Object> fields;
        private final int expected;
        private @Nullable Answer answer;

        private Page(String day, Role role, String act, Map<String, Object> fields, int expected) {
            this.day = day;
            this.role = role;
            this.act = act;
            this.fields = fields;
            this.expected = expected;
        }

        String day() {
            return day;
        }

        /**
         * Tells it, as known at this instant; fails when it is answered otherwise than expected.
         */
        long tell(Product product, String knownAt) {
            Map<String, Object> command = resolved(fields, product);
            command.put("knownAt", knownAt);
            Answer told = product.as(role).command(act, command);
            if (told.status() != expected) {
                throw new AssertionError(
                        "%s on %s: %d expected, but %s".formatted(act, day, expected, told.text()));
            }
            answer = told;
            return told.status() == 201 ? told.position() : 0;
        }

        /** What was answered. */
        Answer answer() {
            if (answer == null) {
                throw new IllegalStateException(act + " on " + day + " was not told yet");
            }
            return answer;
        }

        private static Map<String, Object> resolved(Map<String, Object> fields, Product product) {
            Map<String, Object> resolved = new LinkedHashMap<>();
            fields.forEach((name, value) -> resolved.put(name, resolved(value, product)));
            return resolved;
        }

        @SuppressWarnings("unchecked")
        private static Object resolved(Object value, Product product) {
            return switch (value) {
                case Someone someone -> someone.id();
                case Page page -> page.answer().eventId();
                case Told told -> told.eventId();
                case Content content -> content.read(product);
                case Map<?, ?> map -> resolved((Map<String, Object>) map, product);
                case List<?> list -> list.stream().map(one -> resolved(one, product)).toList();
                default -> value;
            };
        }
    }

    /** A child of the scenario. */
    record Someone(Page registration) {

        String id() {
            return registration.answer().stream();
        }
    }

    /** A child whom the records know from this day on. */
    Someone child(String day, String name, String bornOn) {
        Page page =
                add(
                        day,
                        Role.ADMINISTRATOR,
                        201,
                        "register-child",
                        "registeredOn",
                        day,
                        "sex",
                        "F",
                        "bornOn",
                        bornOn,
                        "disabilities",
                        List.of("NONE"),
                        "name",
                        Map.of("given", name, "family", "Scenario"));
        children.add(page);
        return new Someone(page);
    }

    /** An act that was recorded on this day; fields are names and values in turn. */
    Page told(String day, String act, Object... fields) {
        return add(day, Role.ADMINISTRATOR, 201, act, fields);
    }

    /** The same by somebody else. */
    Page toldBy(Role role, String day, String act, Object... fields) {
        return add(day, role, 201, act, fields);
    }

    /** An act that a rule forbade. */
    Page forbidden(String day, String act, Object... fields) {
        return add(day, Role.ADMINISTRATOR, 409, act, fields);
    }

    private Page add(String day, Role role, int expected, String act, Object... fields) {
        Page page = new Page(day, role, act, named(fields), expected);
        pages.add(page);
        return page;
    }

    /** Names and values in turn, as one map. */
    static Map<String, Object> named(Object... fields) {
        Map<String, Object> named = new LinkedHashMap<>();
        for (int i = 0; i < fields.length; i += 2) {
            named.put((String) fields[i], fields[i + 1]);
        }
        return named;
    }

    List<Page> pages() {
        return pages;
    }

    /** The ids of all children of the scenario. */
    Set<String> children() {
        return children.stream().map(page -> page.answer().stream()).collect(Collectors.toSet());
    }
}
