-- code: K19
-- title: Second review of a looked-after child
-- definition: The second review is held within three months of the first (the same day of the month, or the
--   month's last). A period of care whose beginning is
--   not known is left out: nobody can say which of its reviews was the first.
-- limit: 3
-- unit: months
-- from: first review held
-- to: second review held
-- strand: period of care
-- step: looked after
-- source: Care Planning Regulations 2010, regulation 33(2)
select f.child_id, f.period as strand_id, f.held_on as from_on, s.held_on as met_on, f.ended_on as stopped_on,
       f.period_events || f.event_ids || coalesce(s.event_ids, '{}') as event_ids
from   records.care_review_known(:known) f
left   join records.care_review_known(:known) s on s.child_id = f.child_id and s.period = f.period and s.nth = 2
where  f.entry and f.nth = 1
