-- code: K18
-- title: First review of a looked-after child
-- definition: The first review is held within 20 working days of the day the child came to be looked after. A
--   period of care whose beginning is not known is left out.
-- limit: 20
-- unit: working days
-- from: became looked after
-- to: first review held
-- strand: period of care
-- step: looked after
-- source: Care Planning Regulations 2010, regulation 33(1)
select p.child_id, p.row_key as strand_id, p.started_on as from_on, r.held_on as met_on, p.ended_on as stopped_on,
       p.event_ids || coalesce(r.event_ids, '{}') as event_ids
from   records.care_period_known(:known) p
left   join records.care_review_known(:known) r on r.child_id = p.child_id and r.period = p.row_key and r.nth = 1
where  p.entry
