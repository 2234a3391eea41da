-- breakdowns: locality, sex, ethnicity, age
-- meaning: Of the child as known, on the day that each case names as "on_day". Wraps the query of every indicator whose
--   breakdowns end with "of the child".
select counted.*,
       c.locality                                           as by_locality,
       c.sex                                                as by_sex,
       c.ethnicity                                          as by_ethnicity,
       records.age_band(c.erased, c.ages, counted.on_day)   as by_age
from   (
{cases}
) as counted
left   join records.child_known(:known) c using (child_id)
