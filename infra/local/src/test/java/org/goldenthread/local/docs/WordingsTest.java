package org.goldenthread.local.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.goldenthread.command.commands.Registration;
import org.goldenthread.command.commands.declaring.PossibleWhen;
import org.goldenthread.command.commands.declaring.Situation;
import org.goldenthread.command.reading.CommandCatalogue;
import org.goldenthread.command.reading.CommandShape;
import org.goldenthread.command.reading.FactShape;
import org.goldenthread.pathway.facts.EventNames;
import org.goldenthread.pathway.facts.Fact;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whatever people are asked on a page is asked in words: every act, and every field of it. */
class WordingsTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JsonNode wordings = read();

    @Test
    void every_act_on_offer_has_a_title_and_every_field_of_it_a_question() {
        List<String> missing = new ArrayList<>();
        int acts = 0;
        for (CommandShape act : new CommandCatalogue().all()) {
            if (act.type().isAnnotationPresent(PossibleWhen.class)
                    || Registration.class.isAssignableFrom(act.type())) {
                acts++;
                if (!wordings.path("acts").path(act.name()).has("title")) {
                    missing.add(act.name());
                }
                lack(act.name(), "acts", "", JSON.valueToTree(act.schema()), missing);
            }
        }

        assertThat(missing).isEmpty();
        assertThat(acts).isGreaterThan(40);
    }

    @Test
    void every_field_of_every_fact_has_a_question() {
        List<String> missing = new ArrayList<>();
        EventNames.all().stream()
                .filter(Fact.class::isAssignableFrom)
                .forEach(kind ->
                        lack(
                                EventNames.nameOf(kind),
                                "facts",
                                "",
                                JSON.valueToTree(
                                        FactShape.of(kind.asSubclass(Fact.class)).schema()),
                                missing));

        assertThat(missing).isEmpty();
    }

    /**
     * The same name may ask for different things: where one act or fact has a question of its own
     * for a field, the usual one does not fit everywhere. So every other that has a field of that
     * name says what it asks: its own question, that of the act that records it ({@code like}), or
     * outright the usual one ({@code true}).
     */
    @Test
    void no_field_is_asked_for_with_a_question_that_was_meant_for_another() {
        Map<String, Set<String>> fields = new TreeMap<>();
        for (CommandShape act : new CommandCatalogue().all()) {
            if (act.type().isAnnotationPresent(PossibleWhen.class)
                    || Registration.class.isAssignableFrom(act.type())) {
                fields.put(act.name(), named("", JSON.valueToTree(act.schema())));
            }
        }
        EventNames.all().stream()
                .filter(Fact.class::isAssignableFrom)
                .forEach(kind ->
                        fields.put(
                                EventNames.nameOf(kind),
                                named(
                                        "",
                                        JSON.valueToTree(
                                                FactShape.of(kind.asSubclass(Fact.class))
                                                        .schema()))));
        Set<String> ambiguous = new TreeSet<>();
        fields.forEach((subject, names) ->
                names.stream()
                        .filter(name -> said(subject).contains(name))
                        .forEach(ambiguous::add));

        List<String> silent = new ArrayList<>();
        fields.forEach((subject, names) ->
                names.stream()
                        .filter(ambiguous::contains)
                        .filter(name -> !said(subject).contains(name))
                        .forEach(name -> silent.add(subject + ": " + name)));

        assertThat(ambiguous).contains("startedOn", "reason", "outcomes");
        assertThat(silent).isEmpty();
    }

    /** For which fields this act or fact says what it asks. */
    private Set<String> said(String subject) {
        JsonNode fact = wordings.path("facts").path(subject);
        JsonNode acts = wordings.path("acts");
        Set<String> said = new TreeSet<>(fact.propertyNames());
        said.addAll(acts.path(subject).path("questions").propertyNames());
        said.addAll(acts.path(fact.path("like").asString("")).path("questions").propertyNames());
        return said;
    }

    private static Set<String> named(String prefix, JsonNode schema) {
        Set<String> names = new TreeSet<>();
        schema.path("properties")
                .propertyStream()
                .forEach(field -> {
                    String name = prefix + field.getKey();
                    if (field.getValue().path("type").asString("").equals("object")) {
                        names.addAll(named(name + ".", field.getValue()));
                    } else if (!isId(name, field.getValue())) {
                        names.add(name);
                    }
                });
        return names;
    }

    /**
     * Whoever cannot record something is told what has to be so first, or what stands in the way.
     */
    @Test
    void everything_that_an_act_needs_or_that_stands_in_its_way_is_put_in_words() {
        List<String> missing = new ArrayList<>();
        for (CommandShape act : new CommandCatalogue().all()) {
            PossibleWhen possible = act.type().getAnnotation(PossibleWhen.class);
            if (possible != null) {
                for (Situation needed : possible.when()) {
                    if (!wordings.path("standings").path(needed.word()).has("needed")) {
                        missing.add(act.name() + " needs " + needed);
                    }
                }
                for (Situation other : possible.unless()) {
                    if (!wordings.path("standings").path(other.word()).has("inTheWay")) {
                        missing.add(act.name() + " unless " + other);
                    }
                }
            }
        }

        assertThat(missing).isEmpty();
        assertThat(Arrays.stream(Situation.values()).map(Situation::word))
                .containsAll(wordings.path("standings").propertyNames());
    }

    @Test
    void no_wording_is_left_over() {
        List<String> acts = new CommandCatalogue().all().stream().map(CommandShape::name).toList();

        assertThat(acts).containsAll(wordings.path("acts").propertyNames());
        assertThat(EventNames.all().stream().map(EventNames::nameOf).toList())
                .containsAll(wordings.path("facts").propertyNames());
        assertThat(acts).containsAll(wordings.path("facts").findValuesAsString("like"));
    }

    private void lack(
            String subject, String section, String prefix, JsonNode schema, List<String> missing) {
        schema.path("properties")
                .propertyStream()
                .forEach(field -> {
                    String name = prefix + field.getKey();
                    if (field.getValue().path("type").asString("").equals("object")) {
                        lack(subject, section, name + ".", field.getValue(), missing);
                    } else if (!isId(name, field.getValue())
                            && !hasWording(subject, section, name)) {
                        missing.add(subject + ": " + name);
                    }
                });
    }

    private boolean hasWording(String subject, String section, String name) {
        JsonNode own = wordings.path(section).path(subject);
        return own.has(name)
                || own.path("questions").has(name)
                || wordings.path("questions").has(name);
    }

    /** An id is asked only where there is a choice, and a choice has a wording of its own. */
    private static boolean isId(String name, JsonNode schema) {
        JsonNode value = schema.has("items") ? schema.path("items") : schema;
        return value.path("format").asString("").equals("uuid")
                && !List.of("childIds", "siblingId", "parentId", "stepDownId").contains(name);
    }

    private static JsonNode read() {
        try (InputStream file =
                Objects.requireNonNull(
                        WordingsTest.class.getResourceAsStream("/forms/wordings.json"))) {
            return JSON.readTree(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
