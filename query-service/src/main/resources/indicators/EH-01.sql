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
-- breakdowns: agency, needLevel, locality, sex, ethnicity, age
-- source: ADCS; Medway plan, "increase early help assessments" (volume, not outcome)
-- outcome: families get help early
-- version: 1
select e.child_id,
       'numerator'                                          as role,
       e.event_ids,
       e.agency                                             as by_agency,
       e.need_level                                         as by_need_level,
       c.locality                                           as by_locality,
       c.sex                                                as by_sex,
       c.ethnicity                                          as by_ethnicity,
       records.age_band(c.erased, c.ages, e.started_on) as by_age
from   records.early_help_known(:known) e
left   join records.child_known(:known) c using (child_id)
where  e.started_on between :from and :to
