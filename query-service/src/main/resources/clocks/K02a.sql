-- code: K02a
-- title: Assessment, from the referral
-- definition: The first assessment of an accepted referral is authorised within 45 working days of the day the
--   referral was received, as guidance counts. The published statistic seems to count from the start
--   of the assessment: that is K02b. A second assessment in an episode has only K02b.
-- limit: 45
-- unit: working days
-- from: referral received
-- to: assessment authorised
-- strand: referral
-- step: child in need
-- source: LAIT; Working Together
select e.child_id, e.referral as strand_id, e.started_on as from_on, a.ended_on as met_on, e.ended_on as stopped_on,
       e.event_ids || coalesce(a.event_ids, '{}') as event_ids
from   records.cin_episode_known(:known) e
left   join lateral (
    select a.ended_on, a.event_ids from records.assessment_known(:known) a
    where  a.child_id = e.child_id and a.referral = e.referral
    order  by a.started_on, a.row_key limit 1) a on true
where  e.accepted
