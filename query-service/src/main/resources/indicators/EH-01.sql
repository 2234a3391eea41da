-- code: EH-01
-- title: Early help assessments started
-- definition: Early help assessments started in the period, one for each child. Consent refused is no start.
-- numerator: early help assessments started in the period
-- denominator: population aged 0-17, for the rate
-- unit: assessments
-- measure: count and rate
-- decimals: 1
-- polarity: high
-- kind: period
-- breakdowns: agency, needLevel, of the child
-- source: ADCS; Medway plan, "increase early help assessments" (volume, not outcome)
-- outcome: families get help early
-- version: 1
select e.child_id,
       'numerator'                                          as role,
       e.event_ids,
       e.agency                                             as by_agency,
       e.need_level                                         as by_need_level,
       e.started_on                                         as on_day
from   records.early_help_known(:known) e
where  e.started_on between :from and :to
