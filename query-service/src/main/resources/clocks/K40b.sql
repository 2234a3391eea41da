-- code: K40b
-- title: End of care at 18
-- definition: Care ends with the eighteenth birthday, whether or not somebody recorded it, but for a stay under
--   section 20 in a community home. That the exit was not recorded is looked into within five working
--   days of the birthday; once an exit is recorded nothing is left to do.
-- limit: 5
-- unit: working days
-- from: eighteenth birthday
-- to: exit from care recorded
-- strand: period of care
-- step: looked after
-- age: adults too
-- source: clock K40; SSDA903 rule 359
select p.child_id, p.row_key as strand_id, p.ended_on as from_on, null::date as met_on, null::date as stopped_on, p.event_ids
from   records.care_period_known(:known) p
where  p.ends_by_age is not null
