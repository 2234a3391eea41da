-- code: SD-02
-- title: Step-down rate, child in need to early help
-- definition: Share of the child in need episodes closed RC7 in the period from which the child stepped down to
--   early help (SD2). Choose SD1 to add the episodes closed RC9 after assessment and their steps
--   (SD1); the breakdown by kind shows them apart. A child closed RC7 without early help is closed to
--   universal services.
-- numerator: steps down of kind SD2 (and SD1 by choice) in the period
-- denominator: child in need episodes closed RC7 (and RC9 by choice) in the period
-- unit: percent
-- measure: percentage
-- decimals: 1
-- polarity: high
-- kind: period
-- options: including SD2 SD1
-- breakdowns: kind, need, of the child
-- looks back: 28 days of help
-- source: no national definition; RC9 is its census trace
-- outcome: children get the least help that is enough
-- version: 1
select s.child_id, r.role,
       s.event_ids,
       case s.level when 'assessment' then 'SD1' else 'SD2' end as by_kind,
       s.need                                               as by_need,
       s.ended_on                                           as on_day
from   records.ended_strand_known(:known, :reference, :from, :to) s
cross  join (values ('numerator'), ('denominator')) as r (role)
where  (s.level = 'child-in-need' or s.level = 'assessment' and :including = 'SD1')
and    (r.role = 'denominator' or s.kind is not null)
