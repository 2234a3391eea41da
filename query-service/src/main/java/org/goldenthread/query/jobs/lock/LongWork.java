package org.goldenthread.query.jobs.lock;

/** A kind of long work, of which one piece goes on at a time. */
public enum LongWork {
    REBUILD(7),
    EXPORT(8);

    /** Any number will do, as long as it is always this one: all instances lock by it. */
    private static final int GOLDEN_THREAD = 1919247973;

    private final int number;

    LongWork(int number) {
        this.number = number;
    }

    /** The lock of the database's that whoever does it holds. */
    String lock() {
        return GOLDEN_THREAD + ", " + number;
    }

    /** An expression: whether somebody does it. */
    public String goesOn() {
        return """
        exists (select from pg_locks l join pg_database d on d.oid = l.database
                where l.locktype = 'advisory' and l.classid = %d and l.objid = %d and l.granted
                and   d.datname = current_database())\
        """
                .formatted(GOLDEN_THREAD, number);
    }
}
