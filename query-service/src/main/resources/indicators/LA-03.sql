-- code: LA-03
-- title: Ceased to be looked after
-- definition: Children who ceased to be looked after in the period, each at the last cessation of the reporting
--   year (1 April to 31 March), transfers to another authority (E3) included. Over several reporting
--   years a child counts once for each of them. The eighteenth birthday ends care even where no exit
--   is recorded; the reason is not known then.
-- numerator: last cessations of a reporting year that lie in the period
-- denominator: population aged 0-17, for the rate
-- unit: children
-- measure: count and rate
-- decimals: 0
-- polarity: neutral
-- kind: period
-- breakdowns: reason, unaccompanied, of the child
-- source: LAIT 392
-- outcome: children leave care well
-- version: 1
select distinct on (p.child_id, reference.year_start(p.ended_on))
       p.child_id,
       'numerator'                                          as role,
       p.event_ids,
       p.exit_reason                                        as by_reason,
       exists (select from records.uasc_known(:known) u where u.child_id = p.child_id and u.valid @> p.ended_on - 1) as by_unaccompanied,
       p.ended_on                                           as on_day
from   records.care_period_known(:known) p
where  p.ended_on between :from and :to
and    (p.ends_by_age is null or p.ended_on <= :known_on)
and    not exists (
    select from records.care_period_known(:known) b
    where  b.child_id = p.child_id and b.ended_on > p.ended_on
    and    b.ended_on <= reference.year_end(p.ended_on)
    and    (b.ends_by_age is null or b.ended_on <= :known_on))
order  by p.child_id, reference.year_start(p.ended_on), p.row_key
