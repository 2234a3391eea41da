-- code: LA-07
-- title: Placement breakdowns
-- definition: Share of the placements that ended in the period that broke down: the carer asked for it (CREQB,
--   CREQO), the child asked (CHILD), the authority asked (LAREQ), an allegation (ALLEG), standards of
--   care (STAND) or approval removed (APPRR); the strict version counts CREQB, CREQO and CHILD. Care
--   plan, status, closure and custody (CARPL, PLACE, CLOSE, CUSTOD) are no breakdowns. Temporary stays
--   (T0-T4) and absences towards them without a reason are no ends, nor is adoption (A3 to A6) by the
--   foster carer (RNE T or U, or the same URN). The eighteenth birthday ends a placement even where no
--   exit is recorded; it broke down then no more than any other without one of these reasons.
-- numerator: placements that ended in the period for an unplanned reason
-- denominator: placements that ended in the period, temporary ones left out
-- unit: percent
-- measure: percentage
-- decimals: 0
-- polarity: low
-- kind: period
-- options: reasons all strict
-- breakdowns: reason, provider, placement, unaccompanied, of the child
-- source: no national definition; Medway plan, "reduce placement breakdowns"
-- outcome: children in care live in stable homes
-- version: 1
select p.child_id, r.role, p.event_ids,
       p.reason_ended                                       as by_reason,
       p.provider                                           as by_provider,
       p.placement                                          as by_placement,
       exists (select from records.uasc_known(:known) u where u.child_id = p.child_id and u.valid @> p.started_on) as by_unaccompanied,
       p.ended_on                                           as on_day
from   records.placement_known(:known) p
cross  join (values ('numerator'), ('denominator')) as r (role)
where  p.ended_on between :from and :to
and    (p.ends_by_age is null or p.ended_on <= :known_on)
and    not p.temporary
and    (not p.towards_temporary or p.reason_ended is not null)
and    (r.role = 'denominator'
        or p.reason_ended in ('CREQB', 'CREQO', 'CHILD')
        or p.reason_ended in ('LAREQ', 'ALLEG', 'STAND', 'APPRR') and :reasons = 'all')
