-- code: K04
-- title: First review of a child protection plan
-- definition: The first review conference is held within three months of the day the plan started (the
--   same day of the month, or the month's last). A review on
--   that very day does not count. Plans held for another authority are left out.
-- limit: 3
-- unit: months
-- from: child protection plan started
-- to: first review conference held
-- strand: child protection plan
-- step: child protection
-- source: LAIT; Working Together
select p.child_id, p.plan as strand_id, p.started_on as from_on, r.held_on as met_on, p.ended_on as stopped_on,
       p.event_ids || coalesce(r.event_ids, '{}') as event_ids
from   records.cp_plan_known(:known) p
left   join records.protection_review_known(:known) r on r.child_id = p.child_id and r.plan = p.plan and r.nth = 1
where  not p.held_for_other_authority
