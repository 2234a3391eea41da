package org.goldenthread.query.forms;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.goldenthread.platform.problems.ProblemException;
import org.goldenthread.query.commandclient.CommandClient;
import org.goldenthread.query.web.Askers;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** What the command service offers to be recorded, and what it wants to know. */
@Component
class Offers {

    private final CommandClient acts;
    private final Askers askers;
    private final SeenTags tags;
    private final Schemas schemas;

    Offers(CommandClient acts, Askers askers, SeenTags tags, Schemas schemas) {
        this.acts = acts;
        this.askers = askers;
        this.tags = tags;
        this.schemas = schemas;
    }

    /**
     * What is possible and permitted for a child now.
     *
     * @param childId under whom the child is known
     * @param versions of the streams of the child, brothers and sisters, to notice when somebody
     *     else records meanwhile
     * @param others what is not on offer
     */
    record OnOffer(
            UUID childId,
            Map<UUID, Long> versions,
            LocalDate today,
            List<Offer> acts,
            List<NotOffered> others) {

        Optional<Offer> named(String name) {
            return acts.stream().filter(act -> act.name().equals(name)).findFirst();
        }
    }

    /**
     * An act on offer.
     *
     * @param choices for fields that name something on record: what to choose from
     * @param about what is on record that it goes on with
     */
    record Offer(
            String name,
            String sentence,
            String step,
            JsonNode schema,
            Map<String, List<Choice>> choices,
            List<String> about) {

        private static Offer of(JsonNode act) {
            Map<String, List<Choice>> choices = new LinkedHashMap<>();
            act.path("choices")
                    .propertyStream()
                    .forEach(field ->
                            choices.put(
                                    field.getKey(),
                                    field.getValue().valueStream().map(Choice::of).toList()));
            return new Offer(
                    act.required("name").stringValue(),
                    act.required("sentence").stringValue(),
                    act.required("step").stringValue(),
                    act.required("schema").asObject(),
                    choices,
                    act.path("about").findValuesAsString("what"));
        }
    }

    /**
     * An act that is not on offer.
     *
     * @param roles whose act it is
     * @param yours whether it is the asker's
     * @param missing what would have to be so
     * @param inTheWay what stands in the way, and since when
     */
    record NotOffered(
            String name,
            String step,
            List<String> roles,
            boolean yours,
            List<String> missing,
            Map<String, LocalDate> inTheWay) {

        private static NotOffered of(JsonNode act) {
            Map<String, LocalDate> inTheWay = new LinkedHashMap<>();
            act.path("inTheWay")
                    .forEach(one ->
                            inTheWay.put(
                                    one.path("what").asString(),
                                    LocalDate.parse(one.path("since").asString())));
            return new NotOffered(
                    act.required("name").stringValue(),
                    act.required("step").stringValue(),
                    words(act.path("roles")),
                    act.path("yours").asBoolean(),
                    words(act.path("missing")),
                    inTheWay);
        }

        private static List<String> words(JsonNode list) {
            return list.valueStream().map(JsonNode::asString).toList();
        }
    }

    /** Something on record that can be chosen, and since when it is so. */
    record Choice(UUID id, LocalDate since) {

        private static Choice of(JsonNode choice) {
            return new Choice(
                    UUID.fromString(choice.path("value").asString()),
                    LocalDate.parse(choice.path("since").asString()));
        }
    }

    /** The acts that are possible and permitted now for whoever asks. */
    OnOffer forChild(UUID child) {
        return acts.read("/api/children/{child}/acts", asker(), this::onOffer, child);
    }

    private OnOffer onOffer(JsonNode answer) {
        return new OnOffer(
                UUID.fromString(answer.required("childId").stringValue()),
                tags.versions(answer.required("versions")),
                LocalDate.parse(answer.required("today").stringValue()),
                answer.required("acts").asArray().valueStream().map(Offer::of).toList(),
                answer.required("notOffered").asArray().valueStream().map(NotOffered::of).toList());
    }

    /** The version of this child's record; nothing for whom nobody knows. */
    Map<UUID, Long> versionOf(UUID child) {
        try {
            OnOffer found = forChild(child);
            Map<UUID, Long> version = new LinkedHashMap<>(found.versions());
            version.keySet().retainAll(Set.of(found.childId()));
            return version;
        } catch (ProblemException unknown) {
            if (unknown.problem().status() == HttpStatus.SERVICE_UNAVAILABLE) {
                throw unknown;
            }
            return Map.of();
        }
    }

    /** What an act wants to know, on offer or not. */
    JsonNode schemaOf(String act) {
        return schemas.of(act, () -> acts.read("/api/commands", asker(), Offers::catalogue));
    }

    /** What a kind of fact holds. */
    JsonNode schemaOfFact(String type) {
        return schemas.ofFact(
                type, () -> acts.read("/api/facts/{type}", asker(), Offers::described, type));
    }

    private static JsonNode catalogue(JsonNode answer) {
        answer.asArray().forEach(act -> described(act).required("name").stringValue());
        return answer;
    }

    private static JsonNode described(JsonNode answer) {
        answer.required("schema").asObject();
        return answer;
    }

    private CommandClient.Asker asker() {
        return askers.current(null);
    }
}
