package org.goldenthread.local.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Every address of a service's own description, with something wrong in it, or nothing. */
final class Surface {

    private static final Set<String> METHODS = Set.of("get", "post", "put", "delete", "patch");

    private final Mischief mischief;
    private final List<String> ids;
    private final List<Place> places = new ArrayList<>();

    private record Place(String method, String path, List<String> parameters) {}

    /** Reads the OpenAPI description. */
    Surface(Mischief mischief, JsonNode description, List<String> ids) {
        this.mischief = mischief;
        this.ids = ids;
        description
                .path("paths")
                .properties()
                .forEach(path ->
                        path.getValue().properties().stream()
                                .filter(method -> METHODS.contains(method.getKey()))
                                .forEach(method ->
                                        places.add(
                                                new Place(
                                                        method.getKey()
                                                                .toUpperCase(java.util.Locale.ROOT),
                                                        path.getKey(),
                                                        parameters(method.getValue())))));
    }

    /** The same of addresses that no description names: pages. */
    Surface(Mischief mischief, List<String> ids, List<String> pages, String method) {
        this.mischief = mischief;
        this.ids = ids;
        pages.forEach(page -> places.add(new Place(method, page, PAGE_PARAMETERS)));
    }

    private static final List<String> PAGE_PARAMETERS =
            List.of(
                    "asAt",
                    "from",
                    "to",
                    "asKnown",
                    "by",
                    "page",
                    "next",
                    "limit",
                    "after",
                    "child",
                    "event",
                    "given",
                    "family",
                    "on",
                    "day",
                    "code",
                    "list",
                    "team",
                    "wards",
                    "agency",
                    "late",
                    "state",
                    "date",
                    "date-day",
                    "date-month",
                    "date-year",
                    "figure",
                    "definition",
                    "rule",
                    "sort",
                    "view",
                    "title",
                    "reason",
                    "who",
                    "childId",
                    "q");

    int size() {
        return places.size();
    }

    private static List<String> parameters(JsonNode operation) {
        return operation
                .path("parameters")
                .valueStream()
                .filter(one -> one.path("in").asString("").equals("query"))
                .map(one -> one.path("name").asString())
                .toList();
    }

    Sent next() {
        Place place = mischief.oneOf(places);
        StringBuilder target = new StringBuilder(path(place.path()));
        List<String> names = place.parameters();
        String sign = "?";
        for (int left = mischief.upTo(4); left > 0; left--) {
            String name =
                    names.isEmpty() || mischief.onceIn(12)
                            ? mischief.word()
                            : mischief.oneOf(names);
            target.append(sign)
                    .append(name)
                    .append('=')
                    .append(mischief.onceIn(3) ? good(name) : mischief.word());
            sign = "&";
        }
        Sent sent = Sent.of(place.method(), target.toString());
        if (!place.method().equals("GET")) {
            sent = sent.saying("application/json", Mischief.bytes(mischief.value()));
        }
        return mischief.around(sent);
    }

    private String path(String template) {
        StringBuilder path = new StringBuilder();
        for (String part : template.split("/", -1)) {
            path.append(path.isEmpty() && part.isEmpty() ? "" : "/");
            path.append(
                    !part.startsWith("{")
                            ? part
                            : mischief.onceIn(3)
                                    ? mischief.word()
                                    : good(part.replaceAll("[{}]|:.*", "")));
        }
        return path.isEmpty() ? "/" : path.toString();
    }

    private String good(String name) {
        return switch (name) {
            case "code", "figure" -> mischief.oneOf(List.of("LA-01", "CP-01", "EH-01"));
            case "asAt", "from", "on" -> "2025-03-31";
            case "to" -> "2025-06-30";
            case "kind" -> mischief.oneOf(List.of("ssda903", "cin-census", "targets", "teams"));
            case "type", "act" -> mischief.oneOf(List.of("care-entry-recorded", "record-contact"));
            case "way" -> mischief.oneOf(List.of("correct", "void"));
            case "list", "name" -> mischief.oneOf(List.of("overdue", "due", "register-child"));
            default -> mischief.oneOf(ids);
        };
    }
}
