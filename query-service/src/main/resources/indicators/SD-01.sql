-- code: SD-01
-- title: Steps down
-- definition: Steps from a higher strand that ended in the period to a lower one that started, or was already
--   running, within 28 days. Kinds: SD1 assessment to early help, SD2 child in need to early help, SD3
--   protection plan to child in need plan, SD4 protection plan to early help, SD5 care to child in
--   need or protection plan at home.
-- numerator: steps down in the period
-- denominator: population aged 0-17, for the rate
-- unit: steps
-- measure: count and rate
-- decimals: 1
-- polarity: high
-- kind: period
-- breakdowns: kind, from, to, agency, of the child
-- looks back: 28 days of help
-- source: no national definition; Medway plan, "increase step-down"
-- outcome: children get the least help that is enough
-- version: 1
select s.child_id,
       'numerator'                                          as role,
       s.event_ids,
       s.kind                                               as by_kind,
       s.level                                              as by_from,
       s.to_level                                           as by_to,
       s.agency                                             as by_agency,
       s.ended_on                                           as on_day
from   records.ended_strand_known(:known, :reference, :from, :to) s
where  s.kind is not null
