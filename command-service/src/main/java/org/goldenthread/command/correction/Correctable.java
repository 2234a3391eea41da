package org.goldenthread.command.correction;

import java.util.List;
import java.util.stream.Stream;
import org.goldenthread.command.commands.ChildRecord;
import org.goldenthread.command.commands.CommandContext;
import org.goldenthread.pathway.ids.EventId;
import org.goldenthread.pathway.timeline.InForce;

/** Which facts of a child somebody may correct or void now, so that nothing else is offered. */
public final class Correctable {

    private Correctable() {}

    /**
     * Every event of the facts that the asker may correct, under the rule that corrections meet.
     */
    public static List<EventId> events(ChildRecord record, CommandContext circumstances) {
        return facts(record, circumstances).flatMap(fact -> fact.events().stream()).toList();
    }

    /** The facts themselves. */
    public static Stream<InForce<?>> facts(ChildRecord record, CommandContext circumstances) {
        return record.timeline().facts().stream()
                .<InForce<?>>map(fact -> fact)
                .filter(fact -> mayCorrect(fact, record, circumstances));
    }

    private static boolean mayCorrect(
            InForce<?> fact, ChildRecord record, CommandContext circumstances) {
        return record.toldBy(fact.latest())
                .filter(teller -> MayCorrect.refusal(fact, teller, circumstances).isEmpty())
                .isPresent();
    }
}
