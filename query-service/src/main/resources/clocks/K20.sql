-- code: K20
-- title: Later review of a looked-after child
-- definition: From the second review on, each is held within six months of the one before (the same day of the
--   month, or the month's last). In a period of care
--   whose beginning is not known every review counts as a later one.
-- limit: 6
-- unit: months
-- from: previous review held
-- to: next review held
-- strand: period of care
-- step: looked after
-- source: Care Planning Regulations 2010, regulation 33(2)
select child_id, period as strand_id, held_on as from_on, next_on as met_on, ended_on as stopped_on,
       period_events || event_ids || coalesce(next_events, '{}') as event_ids
from  (select r.*, lead(held_on) over following as next_on, lead(event_ids) over following as next_events
       from   records.care_review_known(:known) r
       window following as (partition by child_id, period order by held_on)) as review
where  nth >= 2 or not entry
