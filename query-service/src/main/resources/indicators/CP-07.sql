-- code: CP-07
-- title: Child protection plans started and ended
-- definition: Child protection plans that started (or, by choice, ended) in the period, each counted; plans held
--   for another authority are left out. The eighteenth birthday ends a plan even where no end is
--   recorded.
-- numerator: child protection plans that started, or ended, in the period
-- denominator: population aged 0-17, for the rate
-- unit: plans
-- measure: count and rate
-- decimals: 1
-- polarity: neutral
-- kind: period
-- options: event started ended
-- breakdowns: category, reason, of the child
-- source: EES
-- outcome: children are protected from harm
-- version: 1
select p.child_id,
       'numerator'                                          as role,
       p.event_ids,
       case :event when 'started' then p.initial_category else p.latest_category end as by_category,
       p.end_reason                                         as by_reason,
       case :event when 'started' then p.started_on else p.ended_on end as on_day
from   records.cp_plan_known(:known) p
where  case :event when 'started' then p.started_on else p.ended_on end between :from and :to
and    (:event = 'started' or p.ends_by_age is null or p.ended_on <= :known_on)
and    not p.held_for_other_authority
