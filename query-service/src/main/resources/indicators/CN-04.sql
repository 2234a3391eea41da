-- code: CN-04
-- title: Children with a child in need plan
-- definition: Child in need plans open at the day. Narrower than CN-03: publish both with their names.
-- numerator: child in need plans open at the day
-- denominator: population aged 0-17, for the rate
-- unit: children
-- measure: count and rate
-- decimals: 1
-- polarity: neutral
-- kind: snapshot
-- breakdowns: need, of the child
-- source: EES from 2022; Medway plan, "number of children in need"
-- outcome: children in need are helped
-- version: 1
select p.child_id,
       'numerator'                                          as role,
       p.event_ids,
       e.need                                               as by_need,
       :as_at                                               as on_day
from   records.cin_plan_known(:known) p
left   join records.cin_episode_known(:known) e on e.child_id = p.child_id and e.referral = p.referral
where  p.valid @> :as_at
