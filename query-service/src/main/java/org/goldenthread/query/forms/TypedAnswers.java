package org.goldenthread.query.forms;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.util.MultiValueMap;
import tools.jackson.databind.JsonNode;

/** What somebody typed into a form, as it was typed; it never shows itself in text. */
public record TypedAnswers(Map<String, List<String>> values) {

    /** What a form carries besides its answers. */
    public static final List<String> CARRIED = List.of("key", "seen", "by", "siblingOf");

    private static final String CSRF = "_csrf";

    /** An empty form. */
    static TypedAnswers nothing() {
        return new TypedAnswers(Map.of());
    }

    /** What a form sent, but for what protects it. */
    static TypedAnswers of(MultiValueMap<String, String> sent) {
        Map<String, List<String>> values = new LinkedHashMap<>(sent);
        values.remove(CSRF);
        return new TypedAnswers(values);
    }

    /** These questions as this content answers them. */
    static TypedAnswers of(List<FormQuestion> questions, JsonNode content) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (FormQuestion question : questions) {
            JsonNode at = content;
            for (String part : question.name().split("\\.")) {
                at = at.path(part);
            }
            put(question, at, values);
        }
        return new TypedAnswers(values);
    }

    private static void put(FormQuestion question, JsonNode at, Map<String, List<String>> values) {
        if (at.isMissingNode() || at.isNull()) {
            return;
        }
        switch (question.kind()) {
            case DATE -> {
                String[] parts = at.asString().split("-");
                if (parts.length == 3) {
                    values.put(question.name() + "-day", List.of(bare(parts[2])));
                    values.put(question.name() + "-month", List.of(bare(parts[1])));
                    values.put(question.name() + "-year", List.of(parts[0]));
                }
            }
            case CHECKBOXES ->
                    values.put(question.name(), at.valueStream().map(JsonNode::asString).toList());
            case MARKS ->
                    question.marks()
                            .ifPresent(marks ->
                                    at.forEach(pair ->
                                            values.put(
                                                    question.name()
                                                            + "."
                                                            + pair.path(marks.option()).asString(),
                                                    List.of(pair.path(marks.mark()).asString()))));
            case RADIOS, SELECT, YES_NO, TEXT, LONG_TEXT, NUMBER, CHILD ->
                    values.put(question.name(), List.of(at.asString()));
        }
    }

    private static String bare(String number) {
        return number.replaceFirst("^0", "");
    }

    /** The same with another value. */
    TypedAnswers with(String name, String value) {
        Map<String, List<String>> more = new LinkedHashMap<>(values);
        more.put(name, List.of(value));
        return new TypedAnswers(more);
    }

    /** The same without this one. */
    TypedAnswers without(String name) {
        Map<String, List<String>> fewer = new LinkedHashMap<>(values);
        fewer.remove(name);
        return new TypedAnswers(fewer);
    }

    /** What stands below this prefix, by the names that follow it. */
    TypedAnswers below(String prefix) {
        Map<String, List<String>> below = new LinkedHashMap<>();
        values.forEach((name, all) -> {
            if (name.startsWith(prefix)) {
                below.put(name.substring(prefix.length()), all);
            }
        });
        return new TypedAnswers(below);
    }

    /** The same under the name of one of several facts. */
    TypedAnswers under(String name) {
        Map<String, List<String>> under = new LinkedHashMap<>();
        values.forEach((own, all) -> under.put(name + "." + own, all));
        return new TypedAnswers(under);
    }

    /** The same with more, which counts where both say something. */
    TypedAnswers and(TypedAnswers more) {
        Map<String, List<String>> all = new LinkedHashMap<>(values);
        all.putAll(more.values);
        return new TypedAnswers(all);
    }

    /** The same without what a form carries besides. */
    TypedAnswers answers() {
        Map<String, List<String>> answers = new LinkedHashMap<>(values);
        answers.keySet().removeAll(CARRIED);
        return new TypedAnswers(answers);
    }

    /** What was typed here; empty when nothing was. */
    public String text(String name) {
        List<String> typed = values.getOrDefault(name, List.of());
        return typed.isEmpty() ? "" : typed.getFirst();
    }

    /** Everything that was chosen here. */
    List<String> all(String name) {
        return values.getOrDefault(name, List.of()).stream()
                .filter(value -> !value.isBlank())
                .toList();
    }

    /** Whether this value was chosen here. */
    public boolean has(String name, String value) {
        return all(name).contains(value);
    }

    /** Every value with its name, to be sent again. */
    public List<Map.Entry<String, String>> pairs() {
        List<Map.Entry<String, String>> pairs = new ArrayList<>();
        values.forEach((name, all) -> all.forEach(value -> pairs.add(Map.entry(name, value))));
        return pairs;
    }

    @Override
    public String toString() {
        return "a form";
    }
}
