-- Days in the course of help that clocks run to or from: decisions and reviews.
create table records.milestone (
    like records.template including all,
    kind   text not null,
    strand uuid
);
call records.keep('milestone');
comment on column records.milestone.strand is
    'The referral or plan that the day belongs to; absent where the fact does not name one.';

-- Reviews of looked-after children, each with the period of care in which it was held and its number within it; several
-- on one day are one.
create function records.care_review_known(at bigint)
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
create function records.protection_review_known(at bigint)
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
