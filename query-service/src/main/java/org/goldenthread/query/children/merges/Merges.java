package org.goldenthread.query.children.merges;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.goldenthread.pathway.codes.MergeStage;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.ids.EventId;
import org.goldenthread.platform.journal.UnreadableEvent;
import org.goldenthread.platform.problems.Conflict;
import org.goldenthread.query.asof.AsKnown;
import org.goldenthread.query.asof.Page;
import org.goldenthread.query.children.chronology.ChildRecords;
import org.goldenthread.query.children.merges.MergePage.MergeShown;
import org.goldenthread.query.children.merges.MergePage.StepShown;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists merges as they were known, and asks the rules about those that wait. */
@Component
class Merges {

    private static final String MERGES =
            """
            select m.*
            from  (select 'child' as kind, child_id as retired, survivor, stage, reason, row_key, event_ids
                   from   records.merge_known(:known)
                   union all
                   select 'adult', retired, survivor, stage, reason, row_key, event_ids
                   from   records.person_merge_known(:known)) as m
            join   records.entry e on e.event_id = m.row_key
            where  :stage::text is null or m.stage = :stage::text
            order  by e.position limit :limit offset :offset
            """;

    private static final String STEPS =
            """
            select event_id, type, known_at, who, role, agency
            from   records.entry where event_id = any (:events) order by position
            """;

    private final JdbcClient jdbc;
    private final ChildRecords children;

    Merges(JdbcClient jdbc, ChildRecords children) {
        this.jdbc = jdbc;
        this.children = children;
    }

    /** A page of the merges known then, all or those of one stage. */
    MergePage list(Optional<MergeStage> stage, AsKnown known, Page page) {
        List<MergeShown> fetched =
                jdbc.sql(MERGES)
                        .param("known", known.position())
                        .param("stage", stage.map(MergeStage::code).orElse(null))
                        .param("limit", page.oneMore())
                        .param("offset", page.offset())
                        .query((row, _) -> shown(row, known))
                        .list();
        return new MergePage(
                known.instant(), known.position(), page.cut(fetched), page.next(fetched, known));
    }

    private MergeShown shown(ResultSet row, AsKnown known) throws SQLException {
        UUID survivor = row.getObject("survivor", UUID.class);
        UUID retired = row.getObject("retired", UUID.class);
        boolean waits =
                row.getString("kind").equals("child") && row.getString("stage").equals("proposed");
        return new MergeShown(
                row.getString("kind"),
                survivor,
                retired,
                row.getString("stage"),
                row.getString("reason"),
                steps((UUID[]) row.getArray("event_ids").getArray()),
                waits ? conflicts(new ChildId(retired), new ChildId(survivor), known) : List.of());
    }

    private List<StepShown> steps(UUID[] events) {
        return jdbc.sql(STEPS)
                .param("events", events)
                .query((row, _) ->
                        new StepShown(
                                new EventId(row.getObject("event_id", UUID.class)),
                                row.getString("type"),
                                row.getObject("known_at", OffsetDateTime.class).toInstant(),
                                row.getString("who"),
                                row.getString("role"),
                                row.getString("agency")))
                .list();
    }

    private List<Conflict> conflicts(ChildId retired, ChildId survivor, AsKnown known) {
        try {
            return children
                    .family(List.of(retired, survivor), known)
                    .conflicts(retired, survivor)
                    .stream()
                    .map(violation ->
                            new Conflict(violation.rule(), violation.inFull(), violation.facts()))
                    .distinct()
                    .toList();
        } catch (UnreadableEvent _) {
            return List.of(
                    new Conflict(
                            "unreadable-event",
                            "What contradicts itself cannot be told of a child "
                                    + ChildRecords.UNREADABLE
                                    + ".",
                            List.of()));
        }
    }
}
