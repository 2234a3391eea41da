package org.goldenthread.command.correction;

import static org.goldenthread.command.correction.GeneratedHistories.timeline;
import static org.goldenthread.command.testing.Practice.given;
import static org.goldenthread.pathway.testing.Timelines.CHILD;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.goldenthread.command.commands.Correcting;
import org.goldenthread.command.reading.FactShape;
import org.goldenthread.command.testing.ClearJson;
import org.goldenthread.command.testing.Practice;
import org.goldenthread.pathway.facts.CorrectionReason;
import org.goldenthread.pathway.facts.Fact;
import org.goldenthread.pathway.facts.FactAmended;
import org.goldenthread.pathway.facts.FactVoided;
import org.goldenthread.pathway.facts.PathwayEvent;
import org.goldenthread.pathway.ids.EventId;
import org.goldenthread.pathway.timeline.InForce;
import tools.jackson.databind.node.ObjectNode;

/** A correction as it is asked, and the event that must follow. */
record GeneratedCorrection(InForce<?> known, PathwayEvent event, Correcting act) {

    Practice.Answer ask(List<PathwayEvent> history) {
        return given(history.toArray(PathwayEvent[]::new)).when(act);
    }

    /** A fact of this history on another day. */
    static GeneratedCorrection amendment(List<PathwayEvent> history, Random chance) {
        InForce<?> known = pick(history, chance);
        ObjectNode shown = ClearJson.of(known.fact());
        String was = known.effectiveOn().toString();
        LocalDate other = known.effectiveOn().plusDays(chance.nextInt(1, 40) * sign(chance));
        shown.propertyStream()
                .filter(field -> field.getValue().asString("").equals(was))
                .map(Map.Entry::getKey)
                .toList()
                .forEach(name -> shown.put(name, other.toString()));
        Fact amended = FactShape.of(known.fact().getClass()).read(shown, "fact", CHILD).fact();
        return amendmentTo(known, Objects.requireNonNull(amended), history);
    }

    /** The fact in these words. */
    static GeneratedCorrection amendmentTo(
            InForce<?> known, Fact amended, List<PathwayEvent> history) {
        EventId latest =
                timeline(history).facts().stream()
                        .filter(fact -> fact.original().equals(known.original()))
                        .map(InForce::latest)
                        .findFirst()
                        .orElseThrow();
        CorrectionReason reason = CorrectionReason.WRONG_DETAIL;
        return new GeneratedCorrection(
                known,
                new FactAmended(latest, amended, reason),
                new AmendFact(CHILD, known.original(), null, ClearJson.of(amended), reason));
    }

    /** A fact of this history never was. */
    static GeneratedCorrection aVoid(List<PathwayEvent> history, Random chance) {
        InForce<?> known = pick(history, chance);
        CorrectionReason reason = CorrectionReason.DUPLICATE;
        return new GeneratedCorrection(
                known,
                new FactVoided(known.original(), reason),
                new VoidFact(CHILD, known.original(), reason));
    }

    private static InForce<?> pick(List<PathwayEvent> history, Random chance) {
        List<InForce<?>> facts = timeline(history).facts();
        return facts.get(chance.nextInt(facts.size()));
    }

    private static int sign(Random chance) {
        return chance.nextBoolean() ? 1 : -1;
    }
}
