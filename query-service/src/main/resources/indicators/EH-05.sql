-- code: EH-05
-- title: Early help closed with needs met
-- definition: Share of the early help episodes closed in the period whose needs were met. Moves, deaths and
--   episodes opened in error are left out; stepping up is neither success nor failure, so it stays in
--   the denominator.
-- numerator: early help episodes closed with needs met
-- denominator: early help episodes closed in the period, but for moved, died and error
-- unit: percent
-- measure: percentage
-- decimals: 1
-- polarity: high
-- kind: period
-- breakdowns: reason, agency, needLevel, of the child
-- source: Standard Safeguarding Dataset, early help end reasons
-- outcome: early help works
-- version: 1
select e.child_id, r.role, e.event_ids,
       e.closure_reason                                     as by_reason,
       e.agency                                             as by_agency,
       e.need_level                                         as by_need_level,
       e.ended_on                                           as on_day
from   records.early_help_known(:known) e
cross  join (values ('numerator'), ('denominator')) as r (role)
where  e.ended_on between :from and :to
and    e.closure_reason not in ('moved', 'died', 'error')
and    (r.role = 'denominator' or e.closure_reason = 'needs-met')
