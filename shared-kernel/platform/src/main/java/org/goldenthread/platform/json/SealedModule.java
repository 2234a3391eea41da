package org.goldenthread.platform.json;

import org.goldenthread.pathway.personal.Sealed;
import org.goldenthread.platform.vault.Vault;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.module.SimpleModule;

/** Writes personal content sealed under its person's key, and opens it again. */
final class SealedModule extends SimpleModule {

    static final String PURPOSE = "fact";
    static final String SUBJECT = "subject";
    static final String SEALED = "sealed";

    /** Of content that has forms of its own; the first one is not written. */
    static final String REVISION = "revision";

    private static final long serialVersionUID = 1;

    /**
     * @param contents writes and reads the clear content
     */
    SealedModule(Vault vault, ObjectMapper contents, StoredForms forms) {
        super("sealed");
        addSerializer(new SealedWriter(vault, contents, forms));
        addDeserializer(Sealed.class, new SealedReader(vault, contents, forms));
    }
}
