package org.goldenthread.query.worklists.clocks;

import java.util.Locale;
import org.goldenthread.query.asof.QueryFile;
import org.goldenthread.query.visibility.PathwayStep;

/**
 * A clock of the pathway: the header of its SQL file, and the query that answers with its runs.
 *
 * @param limit how many units after the day it runs from it is due, unless the authority set
 *     another
 * @param from what starts it, on day 0
 * @param to what meets it
 * @param strand what each of its runs belongs to
 * @param step the step of the pathway, which decides who may see it
 * @param ofChildren whether its strand ends with the eighteenth birthday (domain 1.7)
 * @param source the rule it follows
 */
record Clock(
        String code,
        String title,
        String definition,
        int limit,
        Unit unit,
        String from,
        String to,
        String strand,
        PathwayStep step,
        boolean ofChildren,
        String source,
        String sql) {

    /** What a limit counts (domain 2.1). */
    enum Unit {
        /**
         * Monday to Friday without bank holidays: looked up where every holiday is as installed,
         * which is many times faster, and worked out anew where one was declared or withdrawn.
         */
        WORKING_DAYS(
                """
                case when (select exists (select from reference.bank_holiday h
                                          where lower(h.known) > 0 or not upper_inf(h.known)))
                     then reference.working_day_after(from_on, allowed, :known)
                     else (select min(d.day) from reference.day t
                           join reference.day d on d.working_days = t.working_days + allowed and d.day > t.day
                           where t.day = from_on) end\
                """),
        /** Stretches of seven days. */
        WEEKS("from_on + 7 * allowed"),
        /** Calendar months: the same day of the month, or its last day where there is none. */
        MONTHS("(from_on + make_interval(months => allowed))::date");

        private final String due;

        Unit(String due) {
            this.due = due;
        }

        /** As the catalogue spells it. */
        String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    /** The clock in this file; throws {@link IllegalArgumentException} saying what is amiss. */
    static Clock read(String name, String text) {
        QueryFile file = new QueryFile(name, text);
        PathwayStep step = file.constant("step", PathwayStep.class);
        boolean adults = file.optional("age").filter("adults too"::equals).isPresent();
        return new Clock(
                file.field("code"),
                file.field("title"),
                file.field("definition"),
                file.number("limit"),
                file.constant("unit", Unit.class),
                file.field("from"),
                file.field("to"),
                file.field("strand"),
                step,
                !adults
                        && (step == PathwayStep.CHILD_PROTECTION
                                || step == PathwayStep.LOOKED_AFTER),
                file.field("source"),
                file.sql());
    }

    /** The expression for the day on which a run is due, by the limit that is allowed for it. */
    String due() {
        return unit.due;
    }
}
