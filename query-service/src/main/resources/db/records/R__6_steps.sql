-- Protection plans of this authority that ended from the first day to the last. "way_out" says why an end is no step down
-- (domain SD-03): died, moved, adult, or care when the child was in care or came into it within the window; absent otherwise.
create or replace function records.ended_cp_plan_known(at bigint, days integer, first date, last date)
    returns table (child_id uuid, row_key uuid, ended_on date, event_ids uuid[], way_out text)
    language sql stable as
$$
select p.child_id, p.row_key, p.ended_on, p.event_ids,
       case when p.end_reason = 'died' or c.died_on <= p.ended_on then 'died'
            when p.end_reason = 'transferred' or exists (
                select from records.cin_episode_known(at) e
                where  e.child_id = p.child_id and e.referral = p.referral
                and    e.closure_reason = 'RC5' and e.ended_on = p.ended_on) then 'moved'
            when p.end_reason = 'adult' or records.adult_on(c.ages, c.kept_adulthood) <= p.ended_on then 'adult'
            when p.end_reason = 'looked-after' or exists (
                select from records.care_period_known(at) i
                where  i.child_id = p.child_id
                and    i.started_on <= p.ended_on + days
                and    (i.ended_on is null or i.ended_on > p.ended_on)) then 'care' end
from   records.cp_plan_known(at) p
left   join records.child_known(at) c using (child_id)
where  p.ended_on between first and last and not p.held_for_other_authority
$$;

-- Strands that ended from the first day to the last in a way that may be a step down, each with the step that it was
-- (domain 3.3): a lower strand starts within the window or is already running; of several the highest. SD1 assessment to
-- early help (RC9), SD2 child in need to early help (RC7), SD3 protection plan to child in need plan, SD4 protection plan to
-- early help, SD5 care to child in need plan or protection plan at home. An episode that closes behind an SD4 is part of it,
-- no step of its own. "at" is what was known of children, "reference_at" what was known of reference data.
create or replace function records.ended_strand_known(at bigint, reference_at bigint, first date, last date)
    returns table (child_id uuid, row_key uuid, level text, ended_on date, need text, event_ids uuid[],
                   kind text, to_level text, agency text)
    language sql stable as
$$
with win as materialized (
    select reference.threshold('step-down-window', reference_at) as days
),
ended as (
    select e.child_id, e.row_key, case e.closure_reason when 'RC9' then 'assessment' else 'child-in-need' end as level,
           e.ended_on, e.need, e.event_ids, win.days,
           exists (select from records.ended_cp_plan_known(at, win.days, e.ended_on - win.days, e.ended_on) p
                   where  p.child_id = e.child_id
                   and    not exists (select from records.cin_plan_known(at) n
                                      where n.child_id = p.child_id and n.started_on <= e.ended_on
                                      and   (n.ended_on is null or n.ended_on > p.ended_on))) as behind
    from   records.cin_episode_known(at) e
    cross  join win
    where  e.ended_on between first and last and e.closure_reason in ('RC7', 'RC9')
    union all
    select p.child_id, p.row_key, 'child-protection', p.ended_on, null, p.event_ids, win.days, false
    from   win
    cross  join lateral records.ended_cp_plan_known(at, win.days, first, last) p
    where  p.way_out is null
    union all
    select c.child_id, c.row_key, 'looked-after', c.ended_on, null, c.event_ids, win.days, false
    from   records.care_period_known(at) c
    cross  join win
    where  c.ended_on between first and last and c.exit_reason in ('E4A', 'E4B', 'E13', 'E41')
)
select e.child_id, e.row_key, e.level, e.ended_on, e.need,
       case when l.level is null then e.event_ids else records.together(e.event_ids || l.event_ids) end,
       case when l.level is null then null
            when e.level = 'assessment' then 'SD1'
            when e.level = 'child-in-need' then 'SD2'
            when e.level = 'looked-after' then 'SD5'
            when l.level = 'child-in-need' then 'SD3'
            else 'SD4' end,
       l.level, l.agency
from   ended e
left   join lateral (
    select 1 as place, 'child-protection' as level, p.started_on, null as agency, p.event_ids
    from   records.cp_plan_known(at) p
    where  p.child_id = e.child_id and e.level = 'looked-after'
    and    p.started_on <= e.ended_on + e.days and (p.ended_on is null or p.ended_on > e.ended_on)
    union all
    select 2, 'child-in-need', n.started_on, null, n.event_ids
    from   records.cin_plan_known(at) n
    where  n.child_id = e.child_id and e.level in ('looked-after', 'child-protection')
    and    n.started_on <= e.ended_on + e.days and (n.ended_on is null or n.ended_on > e.ended_on)
    union all
    select 3, 'early-help', h.started_on, h.agency, h.event_ids
    from   records.early_help_known(at) h
    where  h.child_id = e.child_id and e.level <> 'looked-after'
    and    h.started_on <= e.ended_on + e.days and (h.ended_on is null or h.ended_on > e.ended_on)
    order  by place, started_on, event_ids limit 1) l on not e.behind
$$;

-- Steps up, each with the kinds of step down that it undoes (domain SD-05).
create or replace function records.step_up_known(at bigint)
    returns table (child_id uuid, stepped_on date, undoes text[], event_ids uuid[])
    language sql stable as
$$
select child_id, started_on, array['SD1', 'SD2'], event_ids
from   records.cin_episode_known(at) where accepted
union all
select child_id, started_on,
       case when conference_on is null then array['SD1', 'SD2'] else array['SD1', 'SD2', 'SD3', 'SD4'] end, event_ids
from   records.enquiry_known(at)
union all
select child_id, started_on, array['SD1', 'SD2', 'SD3', 'SD4'], event_ids
from   records.cp_plan_known(at) where not held_for_other_authority
union all
select child_id, started_on, array['SD1', 'SD2', 'SD3', 'SD4', 'SD5'], event_ids
from   records.care_period_known(at) where entry
$$;

-- The day on which a child left our sight for good after a day: died, moved away or turned 18; absent when none is known. An
-- erasure changes nothing.
create or replace function records.left_sight_known(at bigint)
    returns table (child_id uuid, left_on date, event_ids uuid[])
    language sql stable as
$$
select child_id, died_on, event_ids from records.child_known(at) where died_on is not null
union all
select child_id, records.adult_on(ages, kept_adulthood), event_ids from records.child_known(at)
where  records.adult_on(ages, kept_adulthood) is not null
union all
select child_id, ended_on, event_ids from records.cin_episode_known(at) where closure_reason = 'RC5' and ended_on is not null
union all
select child_id, ended_on, event_ids from records.early_help_known(at) where closure_reason = 'moved' and ended_on is not null
union all
select child_id, ended_on, event_ids from records.cp_plan_known(at) where end_reason = 'transferred' and ended_on is not null
union all
select child_id, ended_on, event_ids from records.care_period_known(at) where exit_reason = 'E3' and ended_on is not null
$$;
