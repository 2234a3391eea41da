package org.goldenthread.platform.json;

import java.util.UUID;
import org.goldenthread.pathway.facts.Stored;
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
    private final StoredForms forms;

    SealedWriter(Vault vault, ObjectMapper contents, StoredForms forms) {
        super(Sealed.class);
        this.vault = vault;
        this.contents = contents;
        this.forms = forms;
    }

    @Override
    public void serialize(Sealed<?> sealed, JsonGenerator json, SerializationContext context) {
        UUID subject = sealed.subject();
        json.writeStartObject(sealed);
        json.writeStringProperty(SealedModule.SUBJECT, subject.toString());
        sealed.content()
                .map(Object::getClass)
                .filter(content -> content.isAnnotationPresent(Stored.class))
                .map(forms::revisionOf)
                .filter(revision -> revision > 1)
                .ifPresent(revision -> json.writeNumberProperty(SealedModule.REVISION, revision));
        sealed.content()
                .map(contents::writeValueAsBytes)
                .map(clear -> sealing(subject, context).seal(SealedModule.PURPOSE, clear))
                .ifPresent(bytes -> {
                    json.writeName(SealedModule.SEALED);
                    json.writeBinary(bytes);
                });
        json.writeEndObject();
    }

    /** Whether the person's key still stands is asked once for all that one event says of them. */
    private Vault.Sealing sealing(UUID subject, SerializationContext context) {
        if (context.getAttribute(new About(subject)) instanceof Vault.Sealing known) {
            return known;
        }
        Vault.Sealing asked = vault.sealing(subject);
        context.setAttribute(new About(subject), asked);
        return asked;
    }

    /** Of whom a sealing is; it lasts as long as one event is written. */
    private record About(UUID subject) {}
}
