-- code: SD-03
-- title: Step-down rate, protection plan to child in need plan
-- definition: Share of the child protection plans ended in the period after which the child had a child in need
--   plan within 28 days (SD3). Plans that ended because the child died, moved to another authority,
--   turned 18 (born on 29 February: on 28 February where the year has no other) or entered care within 28 days
--   are left out.
-- numerator: steps down of kind SD3 in the period
-- denominator: child protection plans ended in the period, but for died, moved, adult and entered care
-- unit: percent
-- measure: percentage
-- decimals: 1
-- polarity: high
-- kind: period
-- breakdowns: locality, sex, ethnicity, age
-- looks back: 28 days of help
-- source: no national definition
-- outcome: children stay safe after a plan ends
-- version: 1
select s.child_id, r.role,
       s.event_ids,
       c.locality                                           as by_locality,
       c.sex                                                as by_sex,
       c.ethnicity                                          as by_ethnicity,
       records.age_band(c.erased, c.ages, s.ended_on) as by_age
from   records.ended_strand_known(:known, :reference, :from, :to) s
left   join records.child_known(:known) c using (child_id)
cross  join (values ('numerator'), ('denominator')) as r (role)
where  s.level = 'child-protection'
and    (r.role = 'denominator' or s.kind = 'SD3')
