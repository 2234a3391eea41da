package org.goldenthread.query.records.rebuild;

import java.util.Collection;
import java.util.List;
import org.goldenthread.query.records.projection.Placed;

/** The journal as a rebuild reads it: once what stands where, and then many streams at a time. */
interface WholeJournal {

    /**
     * What stands where, up to this position: the contents that reach less far, gone on with, and
     * not to be used any more.
     */
    Contents contents(Contents before, long position) throws InterruptedException;

    /** The events of these streams as far as the contents go, each stream in its order. */
    List<Placed> events(Collection<String> streams, Contents contents);
}
