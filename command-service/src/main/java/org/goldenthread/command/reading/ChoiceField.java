package org.goldenthread.command.reading;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldenthread.pathway.codes.Code;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A field that holds one code of an official code set.
 *
 * @param set the name of the code set, as reference data know it
 */
record ChoiceField(String set, Map<String, Code> codes) implements FieldKind {

    static ChoiceField of(Class<?> codeSet) {
        return new ChoiceField(
                codeSet.getSimpleName()
                        .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                        .toLowerCase(Locale.ROOT),
                Stream.of(codeSet.getEnumConstants())
                        .map(Code.class::cast)
                        .collect(
                                Collectors.toMap(
                                        Code::code,
                                        Function.identity(),
                                        (one, _) -> one,
                                        LinkedHashMap::new)));
    }

    /** Only these of the codes. */
    ChoiceField among(Set<String> some) {
        Map<String, Code> left = new LinkedHashMap<>(codes);
        left.keySet().retainAll(some);
        return new ChoiceField(set, left);
    }

    @Override
    public @Nullable Object read(JsonNode node, String path, ReadingFaults faults) {
        Code code = node.isString() ? codes.get(node.stringValue()) : null;
        if (code == null) {
            faults.add(
                    path,
                    "This must be one of the codes " + String.join(", ", codes.keySet()) + ".");
        }
        return code;
    }

    @Override
    public JsonNode plain(JsonNode node) {
        return node;
    }

    @Override
    public Map<String, Object> schema() {
        return Map.of(
                "type",
                "string",
                "codeSet",
                set,
                "oneOf",
                codes.values().stream()
                        .map(code -> Map.of("const", code.code(), "title", code.label()))
                        .toList());
    }
}
