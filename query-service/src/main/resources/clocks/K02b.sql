-- code: K02b
-- title: Assessment, from its start
-- definition: An assessment is authorised within 45 working days of the day it started, as the published
--   statistic and census query 8670Q seem to count; guidance counts from the referral: that is K02a.
-- limit: 45
-- unit: working days
-- from: assessment started
-- to: assessment authorised
-- strand: assessment
-- step: child in need
-- source: EES table C2; census query 8670Q
select a.child_id, a.assessment as strand_id, a.started_on as from_on, a.ended_on as met_on, e.ended_on as stopped_on,
       a.event_ids
from   records.assessment_known(:known) a
left   join lateral (
    select e.ended_on from records.cin_episode_known(:known) e
    where  e.child_id = a.child_id and e.referral = a.referral
    order  by e.started_on, e.row_key limit 1) e on true
