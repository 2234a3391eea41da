package org.goldenthread.query.asof;

import java.util.Map;
import java.util.Objects;

/** What stands in the path of a request, by the names that the endpoint gives it. */
public record PathVariables(Map<String, String> values) {

    /** A path with this variable. */
    public static PathVariables of(String name, String value) {
        return new PathVariables(Map.of(name, value));
    }

    /** The variable of this name. */
    public String named(String name) {
        return Objects.requireNonNull(
                values.get(name), () -> "the path has no variable of the name " + name);
    }
}
