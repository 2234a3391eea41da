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
-- breakdowns: of the child
-- looks back: 28 days of help
-- source: no national definition
-- outcome: children stay safe after a plan ends
-- version: 1
select s.child_id, r.role,
       s.event_ids,
       s.ended_on                                           as on_day
from   records.ended_strand_known(:known, :reference, :from, :to) s
cross  join (values ('numerator'), ('denominator')) as r (role)
where  s.level = 'child-protection'
and    (r.role = 'denominator' or s.kind = 'SD3')
