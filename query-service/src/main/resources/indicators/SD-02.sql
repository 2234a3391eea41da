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
-- breakdowns: kind, need, locality, sex, ethnicity, age
-- source: no national definition; RC9 is its census trace
-- outcome: children get the least help that is enough
-- version: 1
select e.child_id, r.role,
       records.together(e.event_ids || coalesce(s.event_ids, '{}')) as event_ids,
       case e.closure_reason when 'RC7' then 'SD2' else 'SD1' end as by_kind,
       e.need                                               as by_need,
       c.locality                                           as by_locality,
       c.sex                                                as by_sex,
       c.ethnicity                                          as by_ethnicity,
       records.age_band(c.born_on, c.expected_on, e.ended_on) as by_age
from   records.cin_episode_known(:known) e
left   join records.step_down_known(:known, :reference) s on s.child_id = e.child_id and s.higher = e.row_key
left   join records.child_known(:known) c on c.child_id = e.child_id
cross  join (values ('numerator'), ('denominator')) as r (role)
where  e.ended_on between :from and :to
and    (e.closure_reason = 'RC7' or e.closure_reason = 'RC9' and :including = 'SD1')
and    (r.role = 'denominator' or s.kind in ('SD1', 'SD2'))
