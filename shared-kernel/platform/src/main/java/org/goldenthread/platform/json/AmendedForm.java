package org.goldenthread.platform.json;

import org.goldenthread.pathway.facts.EventNames;
import org.goldenthread.pathway.facts.Fact;
import org.goldenthread.pathway.facts.JournalEvent;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.util.NameTransformer;

/**
 * How an amendment holds the amended fact: its stored name as {@code type}, its {@code revision},
 * then its own components.
 */
interface AmendedForm {

    @JsonSerialize(using = Writer.class)
    @JsonDeserialize(using = Reader.class)
    Fact fact();

    /** Writes a fact that says itself what it is. */
    final class Writer extends ValueSerializer<Fact> {

        @Override
        public void serialize(Fact fact, JsonGenerator json, SerializationContext context) {
            json.writeStartObject(fact);
            json.writeStringProperty("type", EventNames.nameOf(fact.getClass()));
            json.writeNumberProperty(
                    "revision",
                    ((StoredForms) context.getAttribute(StoredForms.class))
                            .revisionOf(fact.getClass()));
            context.findValueSerializer(fact.getClass())
                    .unwrappingSerializer(NameTransformer.NOP)
                    .serialize(fact, json, context);
            json.writeEndObject();
        }
    }

    /** Reads a fact that says itself what it is. */
    final class Reader extends ValueDeserializer<Fact> {

        @Override
        public Fact deserialize(JsonParser json, DeserializationContext context) {
            ObjectNode tree = context.readValue(json, ObjectNode.class);
            String name = tree.required("type").stringValue();
            Class<? extends JournalEvent> type =
                    EventNames.named(name)
                            .filter(Fact.class::isAssignableFrom)
                            .orElseThrow(() -> unknown(context, name));
            int revision = tree.required("revision").intValue();
            StoredForms forms = (StoredForms) context.getAttribute(StoredForms.class);
            if (!forms.read(type, revision)) {
                throw unknown(context, name + " of revision " + revision);
            }
            tree.remove("type");
            tree.remove("revision");
            return context.readTreeAsValue(
                    forms.upcast(tree, type, revision), type.asSubclass(Fact.class));
        }

        private static RuntimeException unknown(DeserializationContext context, String name) {
            return context.weirdStringException(name, Fact.class, "no fact of this version");
        }
    }
}
