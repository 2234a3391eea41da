-- code: LA-04
-- title: Three or more placements in the year
-- definition: Share of the children looked after at the day who had three or more placements open at some time
--   in the year that ends on it; the one open on the first day counts, so does the last. Placements of
--   a day or more count; changes of legal status are no change, nor is adoption (A3 to A6) by
--   the same foster carer (RNE T or U, or the same URN); any other move to adopters is one. The year that
--   ends on a day begins on the day after the same day of the year before; that of 29 February is 28 February.
--   By choice moves with the same carer, and temporary stays (T0-T4) with the return, join what was
--   before.
-- numerator: children looked after at the day with three or more placements in the year to it
-- denominator: children looked after at the day
-- unit: percent
-- measure: percentage
-- decimals: 0
-- polarity: low
-- kind: snapshot
-- options: sameCarer counts joins, temporary counts joins
-- breakdowns: placements, unaccompanied, of the child
-- looks back: 12 months of placements
-- source: LAIT 372
-- outcome: children in care live in stable homes
-- version: 1
with looked_after as (
    select distinct on (p.child_id) p.*
    from   records.care_period_known(:known) p
    where  p.valid @> :as_at
    order  by p.child_id, p.started_on desc, p.row_key
),
lived as (
    select q.child_id,
           count(distinct case when :sameCarer = 'joins' and :temporary = 'joins' then q.settled
                               when :sameCarer = 'joins' then q.carer
                               when :temporary = 'joins' then q.home
                               else q.row_key end) as placements,
           array_agg(id order by q.started_on, q.row_key, place) as event_ids
    from   records.placement_known(:known) q, unnest(q.event_ids) with ordinality as event (id, place)
    where  q.valid && daterange((:as_at - interval '1 year')::date + 1, :as_at, '[]')
    group  by q.child_id
)
select p.child_id, r.role,
       records.together(p.event_ids || coalesce(l.event_ids, '{}')) as event_ids,
       least(l.placements, 10)                              as by_placements,
       exists (select from records.uasc_known(:known) u where u.child_id = p.child_id and u.valid @> :as_at) as by_unaccompanied,
       :as_at                                               as on_day
from   looked_after p
left   join lived l using (child_id)
cross  join (values ('numerator'), ('denominator')) as r (role)
where  r.role = 'denominator' or l.placements >= 3
