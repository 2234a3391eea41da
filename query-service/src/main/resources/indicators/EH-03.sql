-- code: EH-03
-- title: Early help assessments in early years
-- definition: Share of the early help assessments started in the period that were for a child under five on the
--   day of the start, an unborn child included; born on 29 February, a child turns five on 28 February
--   where the year has no other. Nobody can tell of a child whose identity was erased since:
--   the assessment counts in the denominator alone.
-- numerator: early help assessments started when the child was under five
-- denominator: early help assessments started in the period
-- unit: percent
-- measure: percentage
-- decimals: 1
-- polarity: high
-- kind: period
-- breakdowns: agency, needLevel, months, of the child
-- source: Medway plan, priority 10
-- outcome: children have the best start in life
-- version: 1
with started as (
    select e.*, c.erased, c.ages,
           records.born_or_expected(c.ages) + interval '5 years' > e.started_on as under_five
    from   records.early_help_known(:known) e
    left   join records.child_known(:known) c using (child_id)
    where  e.started_on between :from and :to
)
select s.child_id, r.role, s.event_ids,
       s.agency     as by_agency,
       s.need_level as by_need_level,
       case when s.erased then 'erased'
            when records.born_on(s.ages) <= s.started_on and s.under_five
            then records.months_lived(s.ages, s.started_on)::text
            when s.under_five then 'unborn' else '60+' end as by_months,
       s.started_on as on_day
from   started s
cross  join (values ('numerator'), ('denominator')) as r (role)
where  r.role = 'denominator' or s.under_five
