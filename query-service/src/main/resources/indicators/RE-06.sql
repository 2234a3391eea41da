-- code: RE-06
-- title: Parents with a second or subsequent instance of a child entering care
-- definition: Parents, mother and father apart and each once a period, with an instance in the period that was
--   not their first. An instance is all care entries of a parent's children within 14 days of the
--   first of them. Birth parents keep their link through adoption; an adoptive parent counts while the
--   link lasts. Unaccompanied children and short breaks are left out. Kinds: R1 the same child back in
--   care, R2 another child, R3 both. Ordinals count over all history held.
-- numerator: parents with a second or subsequent instance in the period
-- denominator: parents with any instance in the period
-- unit: parents
-- measure: count and share
-- decimals: 0
-- polarity: low
-- kind: period
-- breakdowns: parentKind, kind, ordinal
-- details: parent
-- looks back: ever of care
-- source: Medway plan; no national definition (Broadhurst 2015 groups siblings the same way)
-- outcome: families are not parted again
-- version: 1
with recursive parent_entry as (
    select l.parent, split_part(l.kind, '-', 2) as parent_kind, e.child_id, e.entered_on, e.row_key,
           l.event_ids as link_events, e.event_ids,
           min(e.entered_on) over (partition by l.parent, e.child_id) as first_entered_on
    from   records.parenthood_known(:known) l
    join   records.care_entry_known(:known) e on e.child_id = l.child_id and not e.unaccompanied
    where  l.kind in ('birth-mother', 'birth-father')
    or     l.kind in ('adoptive-mother', 'adoptive-father') and l.valid @> e.entered_on
),
instance as (
    select parent, array_agg(distinct entered_on) as days, min(entered_on) as began_on, 1 as ordinal
    from   parent_entry group by parent
    union all
    select i.parent, i.days, next.began_on, i.ordinal + 1
    from   instance i
    cross  join lateral (
        select min(day) as began_on from unnest(i.days) as day
        where  day > i.began_on + (select reference.threshold('instance-window', :reference))) next
    where  next.began_on is not null
),
grouped as (
    select i.parent, i.began_on, i.ordinal, p.parent_kind, p.child_id, p.entered_on, p.row_key, p.link_events, p.event_ids,
           p.first_entered_on < i.began_on as been_before
    from   instance i
    join   parent_entry p on p.parent = i.parent
    and    p.entered_on between i.began_on and i.began_on + (select reference.threshold('instance-window', :reference))
),
summed as (
    select parent, began_on, ordinal, min(parent_kind) as parent_kind,
           (array_agg(child_id order by entered_on, row_key))[1] as child_id,
           bool_or(been_before) as again, bool_or(not been_before) as another,
           array_agg(id order by entered_on, row_key, place) as event_ids
    from   grouped, unnest(link_events || event_ids) with ordinality as event (id, place)
    group  by parent, began_on, ordinal
),
last_in_period as (
    select distinct on (parent) * from summed
    where  began_on between :from and :to
    order  by parent, began_on desc
)
select i.child_id, r.role, records.together(i.event_ids) as event_ids,
       i.parent                                             as parent,
       i.parent_kind                                        as by_parent_kind,
       case when i.ordinal = 1 then 'first'
            when i.again and i.another then 'R3'
            when i.again then 'R1'
            else 'R2' end                                   as by_kind,
       i.ordinal                                            as by_ordinal
from   last_in_period i
cross  join (values ('numerator'), ('denominator')) as r (role)
where  r.role = 'denominator' or i.ordinal > 1
