package org.goldenthread.bench.acts;

import org.goldenthread.bench.people.DemoStaff;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.ids.EventId;

/**
 * The correction of what an earlier act settled for this child. Its event is known only once the
 * act has been answered.
 */
public sealed interface DemoCorrection extends DemoEntry permits DemoAmend, DemoVoid {

    /** The act that said it wrongly. */
    DemoCommand wrong();

    /** Whoever recorded something corrects it. */
    @Override
    default DemoStaff by() {
        return wrong().by();
    }

    /** The child of whom it was said. */
    ChildId child();

    /** Whether an event stored under this word can be the one to correct; the last one is. */
    boolean corrects(String type);

    /** The correction of this event. */
    DemoCommand of(EventId event);
}
