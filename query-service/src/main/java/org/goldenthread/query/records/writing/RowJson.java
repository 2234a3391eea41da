package org.goldenthread.query.records.writing;

import java.util.HexFormat;
import org.goldenthread.platform.Json;
import org.goldenthread.platform.vault.Blinding;
import org.goldenthread.platform.vault.ColumnSeal;
import org.goldenthread.query.children.search.index.BlindIndex;
import org.goldenthread.query.records.rows.AgeBasis;
import org.goldenthread.query.records.rows.KnownRow;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * Spells rows as the columns of their tables hold them; by what a child is found, blind, and from
 * what its age is reckoned, sealed.
 */
public final class RowJson {

    private final JsonMapper json;

    /** A spelling with these blind numbers and this seal. */
    public RowJson(Blinding blinding, ColumnSeal seal) {
        this.json =
                Json.COLUMNS
                        .rebuild()
                        .addModule(
                                new SimpleModule()
                                        .addSerializer(BlindIndex.class, new Blind(blinding))
                                        .addSerializer(AgeBasis.class, new Sealed(seal)))
                        .build();
    }

    ObjectNode json(KnownRow known) {
        ObjectNode node = json.valueToTree(known.row());
        return node.put("child_id", known.child().toString()).put("known", known.known());
    }

    /** Writes the numbers and nothing else. */
    private static final class Blind extends StdSerializer<BlindIndex> {

        private final Blinding blinding;

        private Blind(Blinding blinding) {
            super(BlindIndex.class);
            this.blinding = blinding;
        }

        @Override
        public void serialize(BlindIndex clues, JsonGenerator to, SerializationContext context) {
            long[] blind = clues.blind(blinding);
            to.writeArray(blind, 0, blind.length);
        }
    }

    /** Writes what the seal made, as PostgreSQL reads bytes. */
    private static final class Sealed extends StdSerializer<AgeBasis> {

        private final ColumnSeal seal;

        private Sealed(ColumnSeal seal) {
            super(AgeBasis.class);
            this.seal = seal;
        }

        @Override
        public void serialize(AgeBasis ages, JsonGenerator to, SerializationContext context) {
            byte[] sealed = seal.seal(ages.row().value(), ages.number());
            to.writeString("\\x" + HexFormat.of().formatHex(sealed));
        }
    }
}
