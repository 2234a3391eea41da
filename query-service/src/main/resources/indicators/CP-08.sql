-- code: CP-08
-- title: Second or subsequent child protection plan, ever
-- definition: Share of the child protection plans started in the period for a child who had an earlier plan in
--   this authority at any time, by our own history or by the number of previous plans that a
--   return or somebody stated; what the record itself once showed is no statement. A child may count more than once.
-- numerator: plans started in the period for a child with an earlier plan in this authority
-- denominator: child protection plans started in the period
-- unit: percent
-- measure: percentage
-- decimals: 1
-- polarity: low
-- kind: period
-- breakdowns: basis, category, of the child
-- looks back: ever of protection plans
-- source: LAIT 14 and 15; LGI NI 65
-- outcome: children stay safe
-- version: 1
with started as (
    select p.*, t.row_key is not null as told, b.event_ids as earlier
    from   records.cp_plan_known(:known) p
    left   join records.told_of_earlier_plans(:known) t using (child_id, row_key)
    left   join lateral (
        select q.event_ids from records.cp_plan_known(:known) q
        where  q.child_id = p.child_id and q.started_on < p.started_on and not q.held_for_other_authority
        order  by q.started_on desc, q.row_key limit 1) b on true
    where  p.started_on between :from and :to and not p.held_for_other_authority
)
select s.child_id, r.role,
       records.together(s.event_ids || coalesce(s.earlier, '{}')) as event_ids,
       case when s.told and s.earlier is not null then 'both'
            when s.told then 'return only'
            when s.earlier is not null then 'history only'
            else 'first plan' end                           as by_basis,
       s.initial_category                                   as by_category,
       s.started_on                                         as on_day
from   started s
cross  join (values ('numerator'), ('denominator')) as r (role)
where  r.role = 'denominator' or s.told or s.earlier is not null
