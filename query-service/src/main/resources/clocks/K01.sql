-- code: K01
-- title: Referral decision
-- definition: A manager decides what follows from a referral within one working day of the day it was received.
--   A referral that was decided on a day that is not known is not judged.
-- limit: 1
-- unit: working days
-- from: referral received
-- to: decision recorded
-- strand: referral
-- step: front door
-- source: LAIT; Working Together
select e.child_id, e.referral as strand_id, e.started_on as from_on, d.started_on as met_on, e.ended_on as stopped_on,
       e.event_ids || coalesce(d.event_ids, '{}') as event_ids
from   records.cin_episode_known(:known) e
left   join lateral (
    select m.started_on, m.event_ids from records.milestone_known(:known) m
    where  m.child_id = e.child_id and m.kind = 'referral-decided' and m.strand = e.referral
    order  by m.started_on, m.row_key limit 1) d on true
where  d.started_on is not null or not (e.accepted or e.nfa)
