-- What several indicators share: derived from the tables as they were known at a position.

-- Care entries, each with the latest period of care that the same child had left before. No link leads through an
-- adoption: whoever was adopted is another child by law (domain RE, rule e).
create or replace function records.care_entry_known(at bigint)
    returns table (child_id uuid, row_key uuid, entered_on date, event_ids uuid[], entry_legal_status text,
                   remand_only boolean, unaccompanied boolean, left_before date, left_because text, left_remand_only boolean,
                   left_events uuid[])
    language sql stable as
$$
select e.child_id, e.row_key, e.started_on, e.event_ids, e.entry_legal_status, e.remand_only,
       exists (select from records.uasc_known(at) u where u.child_id = e.child_id and u.valid @> e.started_on),
       b.ended_on, b.exit_reason, b.remand_only, b.event_ids
from   records.care_period_known(at) e
left   join lateral (
    select p.* from records.care_period_known(at) p
    where  p.child_id = e.child_id and p.ended_on <= e.started_on and p.row_key <> e.row_key
    and    (p.exit_reason is null or p.exit_reason not in ('E11', 'E12'))
    order  by p.ended_on desc, p.row_key limit 1) b on true
where  e.entry
$$;

-- Coming back into care (RE-01 to RE-03), one row for each case that is judged. Entry view: entries, and whether the child
-- had left care before. Exit view: exits to home, and whether the child came back. Within so long, or ever when that is null;
-- an exit whose time had not passed on the day it was known is not judged.
-- Of two entries on one day the same one is always the return, in whatever order the rows lie.
create or replace function records.reentry_known(at bigint, within interval, known_on date, view text, remand text, first date, last date)
    returns table (child_id uuid, counted_on date, event_ids uuid[], legal_status text, previous_exit text,
                   unaccompanied boolean, remand_only boolean, other_events uuid[], repeats boolean)
    language sql stable as
$$
with entry as (
    select * from records.care_entry_known(at) e
    where  remand = 'included' or not e.remand_only
)
select e.child_id, e.entered_on, e.event_ids, e.entry_legal_status, e.left_because, e.unaccompanied,
       e.remand_only, e.left_events,
       e.left_before is not null and (within is null or e.entered_on <= e.left_before + within)
       and (remand = 'included' or not e.left_remand_only)
from   entry e
where  view = 'entry' and e.entered_on between first and last
union all
select p.child_id, p.ended_on, p.event_ids, p.entry_legal_status, p.exit_reason,
       exists (select from records.uasc_known(at) u where u.child_id = p.child_id and u.valid @> p.started_on),
       p.remand_only, n.event_ids, n.event_ids is not null
from   records.care_period_known(at) p
left   join lateral (
    select n.event_ids from entry n
    where  n.child_id = p.child_id and n.entered_on > p.ended_on
    and    (within is null or n.entered_on <= p.ended_on + within)
    order  by n.entered_on, n.event_ids limit 1) n on true
where  view = 'exit' and p.ended_on between first and last
and    p.exit_reason in ('E4A', 'E4B', 'E13', 'E41')
and    (remand = 'included' or not p.remand_only)
and    (within is null or p.ended_on + within <= known_on)
$$;

-- Reviews of looked-after children, each with the period of care in which it was held and its number within it; several
-- on one day are one.
create or replace function records.care_review_known(at bigint)
    returns table (child_id uuid, period uuid, entry boolean, ended_on date, period_events uuid[], nth bigint, held_on date,
                   event_ids uuid[])
    language sql stable as
$$
select child_id, period, entry, ended_on, period_events,
       row_number() over (partition by child_id, period order by held_on), held_on, event_ids
from  (select distinct on (p.child_id, p.row_key, m.started_on)
              p.child_id, p.row_key as period, p.entry, p.ended_on, p.event_ids as period_events,
              m.started_on as held_on, m.event_ids
       from   records.care_period_known(at) p
       join   records.milestone_known(at) m on m.child_id = p.child_id and m.kind = 'care-reviewed'
       and    m.started_on >= p.started_on and (p.ended_on is null or m.started_on <= p.ended_on)
       order  by p.child_id, p.row_key, m.started_on, m.row_key) as held
$$;

-- Reviews of child protection plans of this authority, numbered in the same way; one on the day on which the plan started is
-- none (rule 8841).
create or replace function records.protection_review_known(at bigint)
    returns table (child_id uuid, plan uuid, ended_on date, plan_events uuid[], nth bigint, held_on date, event_ids uuid[])
    language sql stable as
$$
select child_id, plan, ended_on, plan_events,
       row_number() over (partition by child_id, plan order by held_on), held_on, event_ids
from  (select distinct on (p.child_id, p.plan, m.started_on)
              p.child_id, p.plan, p.ended_on, p.event_ids as plan_events, m.started_on as held_on, m.event_ids
       from   records.cp_plan_known(at) p
       join   records.milestone_known(at) m on m.child_id = p.child_id and m.kind = 'protection-plan-reviewed'
       and    m.strand = p.plan and m.started_on > p.started_on
       where  not p.held_for_other_authority
       order  by p.child_id, p.plan, m.started_on, m.row_key) as held
$$;

-- Plans before which the child had others, as somebody or a return stated. Until 29 November 2026 the act that started a plan
-- filled in the number that the record showed where nobody stated one; such a number of an act counts only where it says more
-- than the record showed then.
create or replace function records.told_of_earlier_plans(at bigint) returns setof records.cp_plan
    language sql stable as
$$
select p.*
from   records.cp_plan_known(at) p
join   records.entry e on e.event_id = p.previous_plans_told_by
where  p.previous_plans > 0
and    (records.from_return(e.source)
        or e.appended_at >= timestamptz '2026-11-29 00:00+00'
        or p.previous_plans > (
            select count(*) from records.cp_plan_known(e.position - 1) q
            where  q.child_id = records.survivor(e.stream, e.position - 1)
            and    q.started_on < p.started_on and not q.held_for_other_authority))
$$;
