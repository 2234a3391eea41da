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
-- breakdowns: need, locality, sex, ethnicity, age
-- source: EES from 2022; Medway plan, "number of children in need"
-- outcome: children in need are helped
-- version: 1
select p.child_id,
       'numerator'                                          as role,
       p.event_ids,
       e.need                                               as by_need,
       c.locality                                           as by_locality,
       c.sex                                                as by_sex,
       c.ethnicity                                          as by_ethnicity,
       records.age_band(c.erased, c.ages, :as_at) as by_age
from   records.cin_plan_known(:known) p
left   join records.cin_episode_known(:known) e on e.child_id = p.child_id and e.referral = p.referral
left   join records.child_known(:known) c on c.child_id = p.child_id
where  p.valid @> :as_at
