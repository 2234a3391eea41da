package org.goldenthread.query.forms;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldenthread.platform.Json;
import org.goldenthread.query.visibility.PathwayStep;
import tools.jackson.databind.JsonNode;

/** How acts and their questions are put to people: all of it stands in one file. */
public final class Wordings {

    private static final JsonNode ALL = read();

    private Wordings() {}

    /** A question and, where it needs one, a hint. */
    public record Wording(String ask, String hint) {

        private static Wording of(JsonNode node) {
            return node.isArray()
                    ? new Wording(node.path(0).asString(), node.path(1).asString())
                    : new Wording(node.asString(), "");
        }
    }

    private static JsonNode read() {
        try (InputStream file =
                Objects.requireNonNull(
                        Wordings.class.getResourceAsStream("/forms/wordings.json"))) {
            return Json.PLAIN.readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The steps of the pathway by their words, in the order in which they are shown. */
    static Map<String, String> steps() {
        Map<String, String> steps = new LinkedHashMap<>();
        ALL.path("steps")
                .forEach(step -> steps.put(step.path(0).asString(), step.path(1).asString()));
        return steps;
    }

    /** What an act is called where it is offered; empty when nobody has put it into words. */
    static Optional<String> titleOf(String act) {
        return ALL.path("acts").path(act).path("title").asStringOpt();
    }

    /**
     * The wording of a field of an act or a kind of fact; empty when it has none. A fact is asked
     * for like the act that records it, where it says which; the usual question of a field is for
     * whom no other is said.
     */
    static Optional<Wording> of(String subject, String field) {
        JsonNode fact = ALL.path("facts").path(subject);
        JsonNode usual = ALL.path("questions").path(field);
        return Stream.of(
                        questions(subject).path(field),
                        fact.path(field),
                        questions(fact.path("like").asString("")).path(field),
                        usual)
                .filter(node -> !node.isMissingNode())
                .findFirst()
                .map(node -> node.isBoolean() ? usual : node)
                .map(Wording::of);
    }

    private static JsonNode questions(String act) {
        return ALL.path("acts").path(act).path("questions");
    }

    /**
     * How a child can stand.
     *
     * @param step whoever may see this step may be told
     * @param needed what has to be done first where it is not so
     * @param inTheWay what it means where it is so, with the day since when
     */
    record SituationWording(PathwayStep step, String needed, String inTheWay) {}

    /** How this word of the command service is put, if it is. */
    static Optional<SituationWording> standing(String word) {
        JsonNode standing = ALL.path("standings").path(word);
        return standing.isMissingNode()
                ? Optional.empty()
                : Optional.of(
                        new SituationWording(
                                PathwayStep.valueOf(
                                        standing.path("step")
                                                .asString()
                                                .toUpperCase(Locale.ROOT)
                                                .replace('-', '_')),
                                standing.path("needed").asString(""),
                                standing.path("inTheWay").asString("")));
    }

    /** The heading of questions that belong together, if this name is one of them. */
    static Optional<Wording> group(String name) {
        JsonNode group = ALL.path("groups").path(name);
        return group.isMissingNode() ? Optional.empty() : Optional.of(Wording.of(group));
    }

    /** The order of an act's questions, where it is not that of its fields. */
    static List<String> orderOf(String act) {
        return ALL.path("acts")
                .path(act)
                .path("order")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }

    /**
     * What is to be known before this act is recorded, for everything that it says to depend on:
     * one thing where that is on record, another where it is not.
     */
    static List<String> notes(String act, List<String> onRecord) {
        return ALL.path("acts")
                .path(act)
                .path("notes")
                .propertyStream()
                .map(note -> note.getValue().path(onRecord.contains(note.getKey()) ? 0 : 1))
                .map(JsonNode::asString)
                .toList();
    }

    /** Whether the day that answers this question may lie ahead. */
    static boolean mayLieAhead(String field) {
        return words("ahead").contains(field);
    }

    /** Whether the text that answers this question can be long. */
    static boolean isLong(String subject, String field) {
        return words("long").contains(field) || words("long").contains(subject + "." + field);
    }

    /** Whether this field names another child, who is looked for. */
    static boolean isLookedFor(String subject, String field) {
        return lookedForBy(subject).filter(field::equals).isPresent();
    }

    /** The field of this act that names another child, who is looked for; if it has one. */
    static Optional<String> lookedForBy(String act) {
        return ALL.path("acts").path(act).path("lookedFor").asStringOpt();
    }

    private static Set<String> words(String list) {
        return ALL.path(list).valueStream().map(JsonNode::asString).collect(Collectors.toSet());
    }
}
