package org.goldenthread.query.forms;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.goldenthread.query.forms.FormQuestion.Kind;
import org.goldenthread.query.forms.FormQuestion.Marks;
import org.goldenthread.query.forms.FormQuestion.Option;
import tools.jackson.databind.JsonNode;

/** Makes the questions of a form from the JSON schema of an act or a fact. */
final class FormQuestions {

    /** More answers than these are quicker to find in a list than one under the other. */
    private static final int MOST_RADIOS = 7;

    private final String subject;
    private final Map<String, List<Option>> choices;
    private final List<FormQuestion> questions = new ArrayList<>();

    private FormQuestions(String subject, Map<String, List<Option>> choices) {
        this.subject = subject;
        this.choices = choices;
    }

    /**
     * The questions of this act or kind of fact, in the order in which they are asked. A field that
     * holds an id is asked only where there are choices for it.
     */
    static List<FormQuestion> of(
            String subject, JsonNode schema, Map<String, List<Option>> choices) {
        FormQuestions made = new FormQuestions(subject, choices);
        made.add("", "", schema, true);
        List<String> order = Wordings.orderOf(subject);
        return made.questions.stream()
                .sorted(
                        Comparator.comparingInt(question -> {
                            int place = order.indexOf(question.name().split("\\.")[0]);
                            return place < 0
                                    ? question.name().equals("childIds") ? -1 : order.size()
                                    : place;
                        }))
                .toList();
    }

    private void add(String prefix, String group, JsonNode schema, boolean needed) {
        Set<String> required =
                schema.path("required")
                        .valueStream()
                        .map(JsonNode::asString)
                        .collect(Collectors.toSet());
        schema.path("properties")
                .propertyStream()
                .forEach(field ->
                        add(
                                prefix + field.getKey(),
                                group,
                                field.getValue(),
                                needed && required.contains(field.getKey()),
                                required.contains(field.getKey())));
    }

    private void add(String name, String group, JsonNode schema, boolean needed, boolean required) {
        if (schema.path("type").asString("").equals("object")) {
            add(name + ".", name, schema, needed);
            return;
        }
        kind(name, schema)
                .ifPresent(kind -> {
                    Wordings.Wording wording =
                            Wordings.of(subject, name).orElse(new Wordings.Wording(name, ""));
                    questions.add(
                            new FormQuestion(
                                    name,
                                    group,
                                    kind,
                                    wording.ask(),
                                    wording.hint(),
                                    required,
                                    codes(schema).path("codeSet").asString(""),
                                    options(name, schema),
                                    marks(schema)));
                });
    }

    private Optional<Kind> kind(String name, JsonNode schema) {
        String format = schema.path("format").asString("");
        return switch (schema.path("type").asString("")) {
            case "boolean" -> Optional.of(Kind.YES_NO);
            case "integer", "number" -> Optional.of(Kind.NUMBER);
            case "array" -> ofList(name, schema.path("items"));
            case "string" ->
                    schema.has("oneOf")
                            ? Optional.of(
                                    schema.path("oneOf").size() <= MOST_RADIOS
                                            ? Kind.RADIOS
                                            : Kind.SELECT)
                            : format.equals("uuid")
                                    ? ofId(name)
                                    : format.equals("date")
                                            ? Optional.of(Kind.DATE)
                                            : format.isEmpty()
                                                    ? Optional.of(textKind(name))
                                                    : Optional.empty();
            default -> Optional.empty();
        };
    }

    private Kind textKind(String name) {
        return Wordings.isLong(subject, name) ? Kind.LONG_TEXT : Kind.TEXT;
    }

    private Optional<Kind> ofList(String name, JsonNode item) {
        if (item.has("oneOf")) {
            return Optional.of(Kind.CHECKBOXES);
        }
        return item.path("type").asString("").equals("object")
                ? Optional.of(Kind.MARKS)
                : chosen(name, Kind.CHECKBOXES);
    }

    private Optional<Kind> ofId(String name) {
        return Wordings.isLookedFor(subject, name)
                ? Optional.of(Kind.CHILD)
                : chosen(name, Kind.RADIOS);
    }

    private Optional<Kind> chosen(String name, Kind kind) {
        return Optional.ofNullable(choices.get(name))
                .filter(known -> !known.isEmpty())
                .map(_ -> kind);
    }

    private List<Option> options(String name, JsonNode schema) {
        List<Option> chosen = choices.get(name);
        if (chosen != null) {
            return chosen;
        }
        if (schema.path("type").asString("").equals("boolean")) {
            return List.of(new Option("true", "Yes"), new Option("false", "No"));
        }
        return optionsOf(codes(schema));
    }

    /** What is said of the codes that the field, each of its items or their first part holds. */
    private static JsonNode codes(JsonNode schema) {
        JsonNode item = schema.has("items") ? schema.path("items") : schema;
        return item.has("properties") ? parts(item).getFirst() : item;
    }

    /** A list of pairs of codes: each code of the first can be marked with one of the second. */
    private static Optional<Marks> marks(JsonNode schema) {
        JsonNode properties = schema.path("items").path("properties");
        if (properties.size() != 2) {
            return Optional.empty();
        }
        List<String> names = List.copyOf(properties.propertyNames());
        return Optional.of(
                new Marks(
                        names.get(0), names.get(1), optionsOf(parts(schema.path("items")).get(1))));
    }

    private static List<JsonNode> parts(JsonNode item) {
        return item.path("properties").valueStream().toList();
    }

    private static List<Option> optionsOf(JsonNode schema) {
        return schema.path("oneOf")
                .valueStream()
                .map(code ->
                        new Option(code.path("const").asString(), code.path("title").asString()))
                .toList();
    }
}
