-- code: EH-03
-- title: Early help assessments in early years
-- definition: Share of the early help assessments started in the period that were for a child under five on the
--   day of the start, an unborn child included. Nobody can tell of a child whose identity was erased since:
--   the assessment counts in the denominator alone.
-- numerator: early help assessments started when the child was under five
-- denominator: early help assessments started in the period
-- unit: percent
-- measure: percentage
-- decimals: 1
-- polarity: high
-- kind: period
-- breakdowns: agency, needLevel, months, locality, sex, ethnicity, age
-- source: Medway plan, priority 10
-- outcome: children have the best start in life
-- version: 1
with started as (
    select e.*, c.locality, c.sex, c.ethnicity, c.erased, c.born_on, c.expected_on,
           coalesce(c.born_on, c.expected_on) > e.started_on - interval '5 years' as under_five
    from   records.early_help_known(:known) e
    left   join records.child_known(:known) c using (child_id)
    where  e.started_on between :from and :to
)
select s.child_id, r.role, s.event_ids,
       s.agency     as by_agency,
       s.need_level as by_need_level,
       case when s.erased then 'erased'
            when s.born_on <= s.started_on and s.under_five
            then (extract(year from age(s.started_on, s.born_on)) * 12
                  + extract(month from age(s.started_on, s.born_on)))::int::text
            when s.under_five then 'unborn' else '60+' end as by_months,
       s.locality   as by_locality,
       s.sex        as by_sex,
       s.ethnicity  as by_ethnicity,
       records.age_band(s.erased, s.born_on, s.expected_on, s.started_on) as by_age
from   started s
cross  join (values ('numerator'), ('denominator')) as r (role)
where  r.role = 'denominator' or s.under_five
