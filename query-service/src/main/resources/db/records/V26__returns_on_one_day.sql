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
