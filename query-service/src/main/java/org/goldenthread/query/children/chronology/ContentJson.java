package org.goldenthread.query.children.chronology;

import org.goldenthread.pathway.personal.Sealed;
import org.goldenthread.platform.Json;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/** The content of facts and strands as it is shown: with personal content, or with none of it. */
public final class ContentJson {

    /** What stands in the place of content that nobody can read any more. */
    static final String ERASED = "erased";

    private static final JsonMapper OPEN = mapper(true);
    private static final JsonMapper CLOSED = mapper(false);

    private ContentJson() {}

    /** This record as JSON; personal content in clear only where it may be. */
    public static JsonNode of(Object content, boolean open) {
        return (open ? OPEN : CLOSED).valueToTree(content);
    }

    private static JsonMapper mapper(boolean open) {
        return Json.PLAIN
                .rebuild()
                .addModule(new SimpleModule().addSerializer(Sealed.class, new Shown(open)))
                .build();
    }

    /** Shows the content, that it is erased, or nothing. */
    @SuppressWarnings("rawtypes")
    private static final class Shown extends StdSerializer<Sealed> {

        private final boolean open;

        private Shown(boolean open) {
            super(Sealed.class);
            this.open = open;
        }

        @Override
        public void serialize(Sealed sealed, JsonGenerator to, SerializationContext context) {
            Object content = open ? ((Sealed<?>) sealed).content().orElse(null) : null;
            if (open && sealed.isLost()) {
                to.writeString(ERASED);
            } else if (content == null) {
                to.writeNull();
            } else {
                context.writeValue(to, content);
            }
        }
    }
}
