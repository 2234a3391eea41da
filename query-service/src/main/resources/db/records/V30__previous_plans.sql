-- The event that first stated the number of plans before a child protection plan: who stated it decides whether it counts.
alter table records.cp_plan add column previous_plans_told_by uuid;

-- Plans before which the child had others, as somebody or a return stated. Until 29 November 2026 the act that started a plan
-- filled in the number that the record showed where nobody stated one; such a number of an act counts only where it says more
-- than the record showed then.
create function records.told_of_earlier_plans(at bigint) returns setof records.cp_plan
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
