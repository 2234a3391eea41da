package org.goldenthread.query.children.chronology;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Which events of a history are wanted; what is empty does not matter.
 *
 * @param type the stored name of the events
 * @param role the role of whoever recorded them
 * @param who who recorded them
 * @param knownFrom known then or later
 * @param knownBefore known earlier than this
 * @param happenedFrom the first day on which what they say was so
 * @param happenedTo the last
 * @param corrections only those that correct others
 * @param late only those that were recorded late, by the window that DQ-01 counts with; with
 *     corrections, the one and the other
 */
public record HistoryWanted(
        Optional<String> type,
        Optional<String> agency,
        Optional<String> role,
        Optional<String> who,
        Optional<Instant> knownFrom,
        Optional<Instant> knownBefore,
        Optional<LocalDate> happenedFrom,
        Optional<LocalDate> happenedTo,
        boolean corrections,
        boolean late) {

    /**
     * What is known later stands later in the journal: a moment is a place in it. So many working
     * days never end sooner than with the week-ends between them, which is soon found out.
     */
    static final String CONDITION =
            """
            and (cast(:type as text) is null or e.type = :type)
            and (cast(:agency as text) is null or e.agency = :agency)
            and (cast(:role as text) is null or e.role = :role)
            and (cast(:who as text) is null or e.who = :who)
            and (cast(:known_from as timestamptz) is null or e.position >=
                 (select c.position from records.entry c where c.known_at >= :known_from
                  order by c.known_at, c.position limit 1))
            and (cast(:known_before as timestamptz) is null or e.position <=
                 (select c.position from records.entry c where c.known_at < :known_before
                  order by c.known_at desc, c.position desc limit 1))
            and (cast(:happened_from as date) is null or e.effective_on >= :happened_from)
            and (cast(:happened_to as date) is null or e.effective_on <= :happened_to)
            and (not :corrections and not :late
                 or :corrections and e.supersedes is not null
                 or :late and e.supersedes is null and not records.from_return(e.source)
                    and (e.known_at at time zone 'Europe/London')::date - e.effective_on
                        > (select amount + greatest(0, amount - 1) / 5 * 2
                           from   reference.threshold('late-entry-days', :known) as amount)
                    and (select days from reference.working_days_taken(
                            e.effective_on, (e.known_at at time zone 'Europe/London')::date, :known))
                        > (select reference.threshold('late-entry-days', :known)))
            """;

    /** Every event. */
    public static HistoryWanted everything() {
        return new HistoryWanted(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                false);
    }

    /** Whether nothing but days and moments matters. */
    boolean isOnlyOfDays() {
        return equals(
                new HistoryWanted(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        knownFrom,
                        knownBefore,
                        happenedFrom,
                        happenedTo,
                        false,
                        false));
    }

    JdbcClient.StatementSpec in(JdbcClient.StatementSpec statement) {
        return statement
                .param("type", type.orElse(null))
                .param("agency", agency.orElse(null))
                .param("role", role.orElse(null))
                .param("who", who.orElse(null))
                .param("known_from", time(knownFrom))
                .param("known_before", time(knownBefore))
                .param("happened_from", happenedFrom.orElse(null))
                .param("happened_to", happenedTo.orElse(null))
                .param("corrections", corrections)
                .param("late", late);
    }

    private static @Nullable Object time(Optional<Instant> instant) {
        return instant.map(at -> at.atOffset(ZoneOffset.UTC)).orElse(null);
    }
}
