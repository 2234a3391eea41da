-- code: CP-03
-- title: Initial conferences within 15 working days
-- definition: Share of the initial child protection conferences held in the period that were held within 15
--   working days of the start of the section 47 enquiry: on or before the 15th working day after it,
--   day 0 being the start. A conference on a day off came after the working day before it, and so it is
--   in the bands. Transfers in, and conferences dated before their enquiry, have no duration: they
--   stay in the denominator only.
-- numerator: initial conferences held within 15 working days of the start of the enquiry
-- denominator: initial conferences held in the period
-- unit: percent
-- measure: percentage
-- decimals: 1
-- polarity: high
-- kind: period
-- breakdowns: band, transferIn, of the child
-- source: LAIT; LGI 3217; clock K03
-- outcome: children are protected in time
-- version: 1
with held as (
    select f.*, t.days
    from   records.conference_known(:known) f
    left   join lateral reference.working_days_taken(f.enquiry_started_on, f.started_on, :reference) t
           on f.enquiry_started_on <= f.started_on
    where  f.started_on between :from and :to
)
select f.child_id, r.role, f.event_ids,
       case when f.days is null then 'no duration'
            when f.days <= 10 then '0-10'
            when f.days <= 15 then '11-15'
            when f.days <= 20 then '16-20'
            else '21+' end                                  as by_band,
       f.transfer_in                                        as by_transfer_in,
       f.started_on                                         as on_day
from   held f
cross  join (values ('numerator'), ('denominator')) as r (role)
where  r.role = 'denominator' or f.days <= 15
