-- code: CP-01
-- title: Section 47 enquiries
-- definition: Section 47 enquiries started in the period; choose children to count each child once.
-- numerator: section 47 enquiries started in the period
-- denominator: population aged 0-17, for the rate
-- unit: enquiries
-- measure: count and rate
-- decimals: 1
-- polarity: neutral
-- kind: period
-- options: counting enquiries children
-- breakdowns: conference, of the child
-- source: LAIT; EES
-- outcome: children are protected from harm
-- version: 1
with started as (
    select e.*, row_number() over (partition by e.child_id order by e.started_on, e.row_key) as place
    from   records.enquiry_known(:known) e
    where  e.started_on between :from and :to
)
select e.child_id,
       'numerator'                                          as role,
       e.event_ids,
       case when e.conference_on is null then 'none' else 'held' end as by_conference,
       e.started_on                                         as on_day
from   started e
where  :counting = 'enquiries' or e.place = 1
