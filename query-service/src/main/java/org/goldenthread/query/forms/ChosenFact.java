package org.goldenthread.query.forms;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.goldenthread.pathway.timeline.ChildTimeline;
import org.goldenthread.pathway.timeline.InForce;
import tools.jackson.databind.node.ObjectNode;

/** A fact, and how it is to be corrected. */
record ChosenFact(
        Offers.OnOffer onOffer, ChildTimeline timeline, InForce<?> fact, Map<String, String> path) {

    LogForm form(String title, List<FormQuestion> questions) {
        UUID child = onOffer.childId();
        return LogForm.of(
                title,
                People.person(child, timeline).name(),
                "/children/"
                        + child
                        + "/facts/"
                        + (correctionAlone() ? fact.latest() : fact.original())
                        + "/"
                        + path.getOrDefault("way", ""),
                "/children/" + child + "/facts",
                questions,
                List.of(
                        Known.inWords(fact)
                                + (correctionAlone()
                                        ? ". The last correction alone is taken back: what was"
                                                + " recorded before it is so again."
                                        : ".")
                                + " What was recorded before is kept: everybody can still see"
                                + " what was known then."));
    }

    /** Whether the last correction of the fact is meant, and not the fact. */
    boolean correctionAlone() {
        String event = path.getOrDefault("event", "");
        return "void".equals(path.getOrDefault("way", ""))
                && !event.equals(fact.original().toString())
                && event.equals(fact.latest().toString());
    }

    ObjectNode body(ObjectNode body) {
        return body.put("childId", onOffer.childId().toString())
                .put("eventId", path.getOrDefault("event", ""));
    }
}
