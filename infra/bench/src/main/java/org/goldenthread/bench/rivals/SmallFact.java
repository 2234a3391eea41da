package org.goldenthread.bench.rivals;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.goldenthread.bench.scratch.ClearVault;
import org.goldenthread.pathway.facts.CorrectionReason;
import org.goldenthread.pathway.facts.FactVoided;
import org.goldenthread.pathway.ids.EventId;
import org.goldenthread.platform.journal.Provenance;
import org.goldenthread.platform.json.EventJson;

/** What everybody appends: the same content, and the same metadata. */
final class SmallFact {

    /** Its stored name. */
    static final String TYPE = "fact-voided";

    /** What it says. */
    static final FactVoided SAID =
            new FactVoided(
                    EventId.of("01890a5d-ac96-774b-bcce-b302099a8057"),
                    CorrectionReason.NEVER_HAPPENED);

    private static final Provenance PROVENANCE =
            new Provenance(
                    "benchmark",
                    "social-worker",
                    "council",
                    "benchmark",
                    "01890a5d-ac96-774b-bcce-b302099a8058",
                    Provenance.Grade.RECORDED);

    private SmallFact() {}

    /** Who told it. */
    static Map<String, String> metadata() {
        return PROVENANCE.metadata(null);
    }

    /** What it says, in the form in which the journal holds it. */
    static String json() {
        return new String(new EventJson(new ClearVault()).write(SAID), StandardCharsets.UTF_8);
    }

    /** As Axon takes it, at this place of its stream. */
    static DomainEventMessage<FactVoided> at(String stream, long sequence) {
        return new GenericDomainEventMessage<>("child", stream, sequence, SAID, metadata());
    }
}
