-- code: LA-02
-- title: Started to be looked after
-- definition: Children who started to be looked after in the period, each at the first start of the reporting
--   year (1 April to 31 March): a second start in the year is not counted here but in RE-01. Over
--   several reporting years a child counts once for each of them.
-- numerator: first care entries of a reporting year that lie in the period
-- denominator: population aged 0-17, for the rate
-- unit: children
-- measure: count and rate
-- decimals: 0
-- polarity: neutral
-- kind: period
-- breakdowns: legalStatus, need, unaccompanied, of the child
-- looks back: reporting year of care
-- source: LAIT 376
-- outcome: children are safe and looked after well
-- version: 1
select distinct on (p.child_id, reference.year_start(p.started_on))
       p.child_id,
       'numerator'                                          as role,
       p.event_ids,
       p.entry_legal_status                                 as by_legal_status,
       p.need                                               as by_need,
       exists (select from records.uasc_known(:known) u where u.child_id = p.child_id and u.valid @> p.started_on) as by_unaccompanied,
       p.started_on                                         as on_day
from   records.care_period_known(:known) p
where  p.entry
and    p.started_on between :from and :to
and    not exists (
    select from records.care_period_known(:known) b
    where  b.child_id = p.child_id and b.entry and b.started_on < p.started_on
    and    b.started_on >= reference.year_start(p.started_on))
order  by p.child_id, reference.year_start(p.started_on), p.row_key
