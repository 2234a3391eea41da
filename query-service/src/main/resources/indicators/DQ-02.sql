-- code: DQ-02
-- title: Corrections
-- definition: Share of the events known in the period, by day in England, that amend or void an earlier one, or take an amendment
--   back; the
--   reason says why. Corrections of corrections count. Events taken from statutory returns are left out
--   unless chosen: a later return restates an earlier one as a matter of course.
-- numerator: amendments, voids and amendments taken back that were known in the period
-- denominator: facts and their corrections known in the period
-- unit: percent
-- measure: percentage
-- decimals: 1
-- polarity: neutral
-- kind: period
-- options: imports excluded included
-- breakdowns: reason, kind, agency, grade
-- source: no national definition
-- outcome: records can be relied on
-- version: 1
select e.stream                                             as child_id,
       r.role,
       array[e.event_id]                                    as event_ids,
       coalesce(e.reason, 'no correction')                  as by_reason,
       case e.type when 'fact-voided' then 'voided'
                   when 'amendment-withdrawn' then 'amendment withdrawn'
                   when 'fact-amended' then 'amended'
                   else 'fact' end                          as by_kind,
       e.agency                                             as by_agency,
       e.grade                                              as by_grade
from   records.entry e
cross  join (values ('numerator'), ('denominator')) as r (role)
where  e.position <= :known
and    e.known_at >= (:from)::timestamp at time zone 'Europe/London'
and    e.known_at < ((:to)::date + 1)::timestamp at time zone 'Europe/London'
and    (e.effective_on is not null or e.supersedes is not null)
and    (:imports = 'included' or not records.from_return(e.source))
and    (r.role = 'denominator' or e.supersedes is not null)
