-- code: SD-05
-- title: Sustained step-down
-- definition: Share of the steps down in the period that no step up had undone so many months later, the last
--   day included: the same day of the month, or the month's last. Step up means: after SD1 and SD2 an accepted referral, section 47 enquiry,
--   protection plan or care entry; after SD3 and SD4 an enquiry with a conference, a new protection
--   plan or care entry; after SD5 a care entry. Children who died, moved or turned 18 before that day
--   are left out (role censored), and steps whose day had not come when this was known are not judged.
-- numerator: steps down not undone within the months chosen
-- denominator: steps down in the period whose months had passed when this was known, but for children who died,
--   moved or turned 18 before
-- unit: percent
-- measure: percentage
-- decimals: 1
-- polarity: high
-- kind: period
-- options: months 3 6 12
-- breakdowns: kind, of the child
-- looks back: 28 days of help
-- source: no national definition
-- outcome: help lasts
-- version: 1
with step as (
    select s.*, s.ended_on as stepped_on, (s.ended_on + make_interval(months => :months::int))::date as due_on
    from   records.ended_strand_known(:known, :reference, :from, :to) s
    where  s.kind is not null
),
judged as (
    select s.*, up.event_ids as undone_by,
           exists (select from records.left_sight_known(:known) l
                   where l.child_id = s.child_id and l.left_on > s.stepped_on and l.left_on < s.due_on) as censored
    from   step s
    left   join lateral (
        select u.event_ids from records.step_up_known(:known) u
        where  u.child_id = s.child_id and u.undoes @> array[s.kind]
        and    u.stepped_on > s.stepped_on and u.stepped_on <= s.due_on
        order  by u.stepped_on, u.event_ids limit 1) up on true
    where  s.due_on <= :known_on
)
select s.child_id, r.role,
       records.together(s.event_ids || coalesce(s.undone_by, '{}')) as event_ids,
       s.kind                                               as by_kind,
       s.stepped_on                                         as on_day
from   judged s
cross  join (values ('numerator'), ('denominator'), ('censored')) as r (role)
where  case r.role when 'censored' then s.censored
                   when 'denominator' then not s.censored
                   else not s.censored and s.undone_by is null end
