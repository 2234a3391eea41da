-- code: K03
-- title: Initial conference after a section 47 enquiry
-- definition: The initial child protection conference is held within 15 working days of the strategy discussion
--   that started the section 47 enquiry. It stops when the enquiry finds that no conference is
--   required. A conference dated before its enquiry is not judged.
-- limit: 15
-- unit: working days
-- from: section 47 enquiry started
-- to: initial conference held
-- strand: enquiry
-- step: child protection
-- source: SSD; LGI 3217
select q.child_id, q.enquiry as strand_id, q.started_on as from_on, q.conference_on as met_on,
       least(q.ended_on, e.ended_on) as stopped_on, q.event_ids
from   records.enquiry_known(:known) q
left   join lateral (
    select e.ended_on from records.cin_episode_known(:known) e
    where  e.child_id = q.child_id and e.referral = q.referral
    order  by e.started_on, e.row_key limit 1) e on true
