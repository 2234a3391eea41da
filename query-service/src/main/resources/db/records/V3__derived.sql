-- What several indicators share: derived from the tables as they were known at a position.

-- Each of these events once, in order.
create function records.together(ids uuid[]) returns uuid[]
    language sql immutable
    return (select array_agg(id order by place)
            from (select id, min(place) as place
                  from unnest(ids) with ordinality as event (id, place)
                  group by id) as once);

-- Protection plans of this authority that ended. "way_out" says why an end is no step down (domain SD-03): died, moved,
-- adult, or care when the child was in care or came into it within the window; absent otherwise.
create function records.ended_cp_plan_known(at bigint)
    returns table (child_id uuid, row_key uuid, ended_on date, event_ids uuid[], way_out text)
    language sql stable as
$$
select p.child_id, p.row_key, p.ended_on, p.event_ids,
       case when p.end_reason = 'died' or c.died_on <= p.ended_on then 'died'
            when p.end_reason = 'transferred' or exists (
                select from records.cin_episode_known(at) e
                where  e.child_id = p.child_id and e.referral = p.referral
                and    e.closure_reason = 'RC5' and e.ended_on = p.ended_on) then 'moved'
            when p.end_reason = 'adult' or c.born_on + interval '18 years' <= p.ended_on then 'adult'
            when p.end_reason = 'looked-after' or exists (
                select from records.care_period_known(at) i
                where  i.child_id = p.child_id
                and    i.started_on <= p.ended_on + reference.threshold('step-down-window')
                and    (i.ended_on is null or i.ended_on > p.ended_on)) then 'care' end
from   records.cp_plan_known(at) p
left   join records.child_known(at) c using (child_id)
where  p.ended_on is not null and not p.held_for_other_authority
$$;

-- Steps down (domain 3.3): the higher strand ends, and a lower one starts or is already running within the window.
-- SD1 assessment to early help (RC9), SD2 child in need to early help (RC7), SD3 protection plan to child in need plan,
-- SD4 protection plan to early help, SD5 care to child in need plan or protection plan at home.
-- An episode that closes behind an SD4 is part of it, no step of its own.
create function records.step_down_known(at bigint)
    returns table (child_id uuid, kind text, stepped_on date, from_level text, to_level text, agency text,
                   event_ids uuid[], higher uuid)
    language sql stable as
$$
with lower_strand as (
    select child_id, 'early-help' as level, started_on, ended_on, agency, event_ids from records.early_help_known(at)
    union all
    select child_id, 'child-in-need', started_on, ended_on, null, event_ids from records.cin_plan_known(at)
    union all
    select child_id, 'child-protection', started_on, ended_on, null, event_ids from records.cp_plan_known(at)
),
ended as (
    select e.child_id, e.row_key, e.ended_on, e.event_ids,
           case e.closure_reason when 'RC9' then 'assessment' else 'child-in-need' end as level
    from   records.cin_episode_known(at) e
    where  e.ended_on is not null and e.closure_reason in ('RC7', 'RC9')
    and    not exists (
        select from records.ended_cp_plan_known(at) p
        where  p.child_id = e.child_id
        and    p.ended_on between e.ended_on - reference.threshold('step-down-window') and e.ended_on
        and    not exists (select from records.cin_plan_known(at) n
                           where n.child_id = p.child_id and n.started_on <= e.ended_on
                           and   (n.ended_on is null or n.ended_on > p.ended_on)))
    union all
    select p.child_id, p.row_key, p.ended_on, p.event_ids, 'child-protection'
    from   records.ended_cp_plan_known(at) p
    where  p.way_out is null
    union all
    select c.child_id, c.row_key, c.ended_on, c.event_ids, 'looked-after'
    from   records.care_period_known(at) c
    where  c.ended_on is not null and c.exit_reason in ('E4A', 'E4B', 'E13', 'E41')
),
-- Where several lower strands qualify, the highest of them is what the child stepped down to.
met as (
    select distinct on (e.child_id, e.row_key)
           e.child_id, e.row_key, e.ended_on, e.level as from_level, l.level as to_level, l.agency,
           records.together(e.event_ids || l.event_ids) as event_ids
    from   ended e
    join   lower_strand l on l.child_id = e.child_id
    and    l.started_on <= e.ended_on + reference.threshold('step-down-window')
    and    (l.ended_on is null or l.ended_on > e.ended_on)
    where  (e.level in ('assessment', 'child-in-need') and l.level = 'early-help')
    or     (e.level = 'child-protection' and l.level in ('child-in-need', 'early-help'))
    or     (e.level = 'looked-after' and l.level in ('child-in-need', 'child-protection'))
    order  by e.child_id, e.row_key,
              array_position(array['child-protection', 'child-in-need', 'early-help'], l.level),
              l.started_on, l.event_ids
)
select child_id,
       case from_level || '>' || to_level
           when 'assessment>early-help' then 'SD1'
           when 'child-in-need>early-help' then 'SD2'
           when 'child-protection>child-in-need' then 'SD3'
           when 'child-protection>early-help' then 'SD4'
           else 'SD5' end,
       ended_on, from_level, to_level, agency, event_ids, row_key
from   met
$$;

-- Steps up, each with the kinds of step down that it undoes (domain SD-05).
create function records.step_up_known(at bigint)
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

-- The day on which a child left our sight for good after a day: died, moved away or turned 18; absent when none is known.
create function records.left_sight_known(at bigint)
    returns table (child_id uuid, left_on date, event_ids uuid[])
    language sql stable as
$$
select child_id, died_on, event_ids from records.child_known(at) where died_on is not null
union all
select child_id, (born_on + interval '18 years')::date, event_ids from records.child_known(at) where born_on is not null
union all
select child_id, ended_on, event_ids from records.cin_episode_known(at) where closure_reason = 'RC5' and ended_on is not null
union all
select child_id, ended_on, event_ids from records.early_help_known(at) where closure_reason = 'moved' and ended_on is not null
union all
select child_id, ended_on, event_ids from records.cp_plan_known(at) where end_reason = 'transferred' and ended_on is not null
union all
select child_id, ended_on, event_ids from records.care_period_known(at) where exit_reason = 'E3' and ended_on is not null
$$;

-- Care entries, each with the latest period of care that the same child had left before. No link leads through an
-- adoption: whoever was adopted is another child by law (domain RE, rule e).
create function records.care_entry_known(at bigint)
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
