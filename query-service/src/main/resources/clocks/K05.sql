-- code: K05
-- title: Next review of a child protection plan
-- definition: Every later review conference is held within six months of the one before (the same day of
--   the month, or the month's last). Reviews on the day on which the plan started do not count. Plans held for another authority are left out.
-- limit: 6
-- unit: months
-- from: previous review conference held
-- to: next review conference held
-- strand: child protection plan
-- step: child protection
-- source: LAIT; Working Together; census rule 8841
select child_id, plan as strand_id, held_on as from_on, lead(held_on) over following as met_on, ended_on as stopped_on,
       plan_events || event_ids || coalesce(lead(event_ids) over following, '{}') as event_ids
from   records.protection_review_known(:known)
window following as (partition by child_id, plan order by held_on)
