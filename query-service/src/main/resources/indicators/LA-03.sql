-- code: LA-03
-- title: Ceased to be looked after
-- definition: Children who ceased to be looked after in the period, each at the last cessation of the reporting
--   year, transfers to another authority (E3) included. A period longer than a reporting year, or
--   across two, counts each child once.
-- numerator: children with their last cessation of the year in the period
-- denominator: population aged 0-17, for the rate
-- unit: children
-- measure: count and rate
-- decimals: 0
-- polarity: neutral
-- kind: period
-- breakdowns: reason, unaccompanied, locality, sex, ethnicity, age
-- source: LAIT 392
-- outcome: children leave care well
-- version: 1
select distinct on (p.child_id)
       p.child_id,
       'numerator'                                          as role,
       p.event_ids,
       p.exit_reason                                        as by_reason,
       exists (select from records.uasc_known(:known) u where u.child_id = p.child_id and u.valid @> p.ended_on - 1) as by_unaccompanied,
       c.locality                                           as by_locality,
       c.sex                                                as by_sex,
       c.ethnicity                                          as by_ethnicity,
       records.age_band(c.erased, c.ages, p.ended_on) as by_age
from   records.care_period_known(:known) p
left   join records.child_known(:known) c using (child_id)
where  p.ended_on between :from and :to
and    not exists (
    select from records.care_period_known(:known) b
    where  b.child_id = p.child_id and b.ended_on > p.ended_on
    and    b.ended_on <= case when reference.year_start(:from) = reference.year_start(:to)
                              then reference.year_end(:to) else :to end)
order  by p.child_id, p.ended_on desc, p.row_key
