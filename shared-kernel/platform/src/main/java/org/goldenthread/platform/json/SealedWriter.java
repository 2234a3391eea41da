package org.goldenthread.platform.json;

import java.util.UUID;
import org.goldenthread.pathway.personal.Sealed;
import org.goldenthread.platform.vault.Vault;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes {@code {"subject": …, "sealed": …}}; lost content has no sealed part. */
final class SealedWriter extends StdSerializer<Sealed<?>> {

    private final Vault vault;
    private final ObjectMapper contents;

    SealedWriter(Vault vault, ObjectMapper contents) {
        super(Sealed.class);
        this.vault = vault;
        this.contents = contents;
    }

    @Override
    public void serialize(Sealed<?> sealed, JsonGenerator json, SerializationContext context) {
        UUID subject = sealed.subject();
        json.writeStartObject(sealed);
        json.writeStringProperty(SealedModule.SUBJECT, subject.toString());
        sealed.content()
                .map(contents::writeValueAsBytes)
                .map(clear -> vault.seal(subject, SealedModule.PURPOSE, clear))
                .ifPresent(bytes -> {
                    json.writeName(SealedModule.SEALED);
                    json.writeBinary(bytes);
                });
        json.writeEndObject();
    }
}
