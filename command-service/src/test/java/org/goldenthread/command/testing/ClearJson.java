package org.goldenthread.command.testing;

import org.goldenthread.pathway.facts.Fact;
import org.goldenthread.pathway.personal.Sealed;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.ser.std.StdSerializer;

/** Facts as the chronology shows them: personal content in clear. */
public final class ClearJson {

    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .addModule(new SimpleModule().addSerializer(Sealed.class, new Clear()))
                    .build();

    private ClearJson() {}

    /** The content of this fact. */
    public static ObjectNode of(Fact fact) {
        return JSON.valueToTree(fact);
    }

    @SuppressWarnings("rawtypes")
    private static final class Clear extends StdSerializer<Sealed> {

        private Clear() {
            super(Sealed.class);
        }

        @Override
        public void serialize(Sealed sealed, JsonGenerator to, SerializationContext context) {
            context.writeValue(to, ((Sealed<?>) sealed).content().orElseThrow());
        }
    }
}
