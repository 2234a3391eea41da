-- code: K15
-- title: Early help review
-- definition: The team around the family reviews the plan within six weeks of the day it was agreed, and then
--   within six weeks of each review. The limit is local practice.
-- limit: 6
-- unit: weeks
-- from: plan agreed, or previous review held
-- to: next review held
-- strand: early help
-- step: early help
-- source: local practice
select child_id, early_help as strand_id, on_day as from_on, lead(on_day) over following as met_on, ended_on as stopped_on,
       strand_events as event_ids
from  (select distinct on (h.child_id, h.early_help, m.started_on)
              h.child_id, h.early_help, h.ended_on, h.event_ids as strand_events, m.started_on as on_day
       from   records.early_help_known(:known) h
       join   records.milestone_known(:known) m on m.child_id = h.child_id and m.strand = h.early_help
       and   (m.kind = 'early-help-reviewed'
              or m.kind = 'early-help-plan-agreed' and not exists (
                  select from records.milestone_known(:known) b
                  where  b.child_id = m.child_id and b.strand = m.strand and b.kind = m.kind
                  and   (b.started_on, b.row_key) < (m.started_on, m.row_key)))
       order  by h.child_id, h.early_help, m.started_on, m.row_key) as day
window following as (partition by child_id, early_help order by on_day)
