-- code: K14
-- title: Early help assessment
-- definition: An early help assessment is completed within 30 working days of the day it started. The limit is
--   local practice: 20 to 30 working days in most places.
-- limit: 30
-- unit: working days
-- from: early help assessment started
-- to: assessment completed
-- strand: early help
-- step: early help
-- source: local practice
select h.child_id, h.early_help as strand_id, h.started_on as from_on, h.completed_on as met_on, h.ended_on as stopped_on,
       h.event_ids
from   records.early_help_known(:known) h
