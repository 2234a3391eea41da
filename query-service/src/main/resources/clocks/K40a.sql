-- code: K40a
-- title: End of a protection plan at 18
-- definition: A child protection plan ends with the eighteenth birthday, whether or not somebody recorded it.
--   That the end was not recorded is looked into within five working days of the birthday; once an
--   end is recorded nothing is left to do. Plans held for another authority are left out.
-- limit: 5
-- unit: working days
-- from: eighteenth birthday
-- to: end of the plan recorded
-- strand: child protection plan
-- step: child protection
-- age: adults too
-- source: clock K40; census rule 8935
select p.child_id, p.plan as strand_id, p.ended_on as from_on, null::date as met_on, null::date as stopped_on, p.event_ids
from   records.cp_plan_known(:known) p
where  p.ends_by_age is not null and not p.held_for_other_authority
