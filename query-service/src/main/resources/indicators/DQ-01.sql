-- code: DQ-01
-- title: Late recording
-- definition: Share of the facts of the period that were recorded later than the authority's window (K40, threshold
--   late-entry-days, usually five working days): known after the last working day of the window, the day of the fact
--   being day 0. A fact counts once, on the
--   day that it was first said to be so, by the day on which it was known in England; facts that were
--   voided since are left out. Facts taken from statutory returns are left out unless chosen: the day of
--   a return does not say when a fact was recorded.
-- numerator: facts of the period recorded later than the window allows
-- denominator: facts of the period
-- unit: percent
-- measure: percentage
-- decimals: 1
-- polarity: low
-- kind: period
-- options: imports excluded included
-- breakdowns: agency, grade
-- source: no national definition; clock K40
-- outcome: records can be relied on
-- version: 1
with fact as materialized (
    select e.stream, e.event_id, e.agency, e.grade, e.effective_on,
           (e.known_at at time zone 'Europe/London')::date as known_on
    from   records.entry e
    where  e.position <= :known
    and    e.supersedes is null
    and    e.effective_on between :from and :to
    and    (:imports = 'included' or not records.from_return(e.source))
    and    e.event_id not in (select c.event_id from records.corrected_known(:known) c where c.voided)
-- Of thousands of facts many are of one day and known on one day.
), taken as materialized (
    select f.effective_on, f.known_on, t.days
                > (select reference.threshold('late-entry-days', :reference)) as late
    from   (select distinct effective_on, known_on from fact) f
    cross  join lateral reference.working_days_taken(f.effective_on, f.known_on, :reference) t
)
select f.stream          as child_id,
       r.role,
       array[f.event_id] as event_ids,
       f.agency          as by_agency,
       f.grade           as by_grade
from   fact f
left   join taken t using (effective_on, known_on)
cross  join (values ('numerator'), ('denominator')) as r (role)
where  r.role = 'denominator' or t.late
