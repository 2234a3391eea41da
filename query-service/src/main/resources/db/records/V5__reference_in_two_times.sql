-- Reference data in two times: every row says at which journal positions it was known. What came with the installation is
-- known from the beginning ("[0,)"); a change ends the row it replaces at its own position, and nothing is ever deleted.
-- The version of a row counts how often its subject was said.

alter table reference.population add column known int8range not null default '[0,)';
create unique index on reference.population (mid_year) where upper_inf(known);
comment on table reference.population is
    'People aged 0-17 at mid-year. A rate for the year ending 31 March Y uses mid-year Y-1, in the version known.';

alter table reference.threshold add column reason text not null default 'as installed';
alter table reference.threshold add column version integer not null default 1;
alter table reference.threshold add column known int8range not null default '[0,)';
alter table reference.threshold drop constraint threshold_pkey;
create unique index on reference.threshold (name) where upper_inf(known);
insert into reference.threshold values
    ('late-entry-days', 5, 'Working days after its day within which a fact is entered in time (K40)');

alter table reference.bank_holiday add column name text not null default 'Bank holiday';
alter table reference.bank_holiday add column version integer not null default 1;
alter table reference.bank_holiday add column known int8range not null default '[0,)';
alter table reference.bank_holiday drop constraint bank_holiday_pkey;
create unique index on reference.bank_holiday (holiday_on) where upper_inf(known);
create index bank_holiday_changed on reference.bank_holiday (holiday_on) where lower(known) > 0 or not upper_inf(known);
comment on table reference.bank_holiday is
    'Bank holidays in England and Wales; those of the calendar are written at start and known from the beginning.';
comment on table reference.day is
    'Every day with the number of working days up to and including it, by the holidays known from the beginning.';
create index on reference.day (working_days, day);

create table reference.target (
    indicator text      not null,
    from_day  date      not null,
    to_day    date,
    value     numeric   not null,
    source    text      not null,
    version   integer   not null default 1,
    known     int8range not null default '[0,)'
);
create unique index on reference.target (indicator, from_day) where upper_inf(known);
comment on table reference.target is
    'What an indicator is to reach from a day on; where several targets hold on a day, the one that starts last counts.';

create table reference.code (
    code_set   text      not null,
    code       text      not null,
    label      text      not null,
    valid_from date,
    valid_to   date,
    version    integer   not null default 1,
    known      int8range not null default '[0,)'
);
create unique index on reference.code (code_set, code) where upper_inf(known);
comment on table reference.code is 'Every code of every code set; those of the language are written at start.';

create table reference.definition (
    indicator text      not null,
    adopted   integer   not null,
    version   integer   not null default 1,
    known     int8range not null default '[0,)'
);
create unique index on reference.definition (indicator) where upper_inf(known);
comment on table reference.definition is
    'Which version of an indicator''s definition answers; without a row it is version 1.';

-- A window of the authority as known at a position.
drop function records.step_down_known(bigint);
drop function records.ended_cp_plan_known(bigint);
drop function reference.threshold(text);
create function reference.threshold(name text, at bigint) returns integer
    language sql stable
    return (select t.amount from reference.threshold t where t.name = threshold.name and t.known @> at);

-- By how many working days the stretch after the first day, up to and including the last, differs from what reference.day
-- counts: one more for each holiday withdrawn by then, one less for each declared.
create function reference.working_days_changed(first date, last date, at bigint) returns integer
    language sql stable
    return (select coalesce(sum(case when lower(h.known) = 0 then 1 else -1 end), 0)::integer
            from   reference.bank_holiday h
            where  (lower(h.known) > 0 or not upper_inf(h.known))
            and    h.holiday_on > first and h.holiday_on <= last
            and    extract(isodow from h.holiday_on) < 6
            and    (lower(h.known) > 0) = (h.known @> at));

-- Working days after the first day, up to and including the last (domain 2.1: day 0 is the trigger), by the holidays known
-- at a position.
drop function reference.working_days_between(date, date);
create function reference.working_days_between(first date, last date, at bigint) returns integer
    language sql stable
    return (select working_days from reference.day where day = last)
         - (select working_days from reference.day where day = first)
         + reference.working_days_changed(least(first, last), greatest(first, last), at) * sign(last - first)::integer;

-- The day by which a clock of so many working days is met, by the holidays known at a position. Each change of a holiday
-- moves it by no more than one working day of the precomputed count, so a few candidates are enough.
drop function reference.working_day_after(date, integer);
create function reference.working_day_after(first date, days integer, at bigint) returns date
    language sql stable
    return (select min(d.day)
            from   reference.day t
            cross  join lateral (
                select count(*)::integer as most from reference.bank_holiday h
                where  (lower(h.known) > 0 or not upper_inf(h.known)) and h.holiday_on > first) changed
            join   reference.day d
                   on  d.day > first
                   and d.working_days between t.working_days + days - changed.most and t.working_days + days + changed.most
            where  t.day = first
            and    (changed.most = 0 or reference.working_days_between(first, d.day, at) = days));

-- As before (V3), with the windows known at a position of their own: "at" is what was known of children, "reference_at" what
-- was known of reference data.
create function records.ended_cp_plan_known(at bigint, reference_at bigint)
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
                and    i.started_on <= p.ended_on + (select reference.threshold('step-down-window', reference_at))
                and    (i.ended_on is null or i.ended_on > p.ended_on)) then 'care' end
from   records.cp_plan_known(at) p
left   join records.child_known(at) c using (child_id)
where  p.ended_on is not null and not p.held_for_other_authority
$$;

create function records.step_down_known(at bigint, reference_at bigint)
    returns table (child_id uuid, kind text, stepped_on date, from_level text, to_level text, agency text,
                   event_ids uuid[], higher uuid)
    language sql stable as
$$
with days as materialized (
    select reference.threshold('step-down-window', reference_at) as amount
),
lower_strand as (
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
        select from records.ended_cp_plan_known(at, reference_at) p
        where  p.child_id = e.child_id
        and    p.ended_on between e.ended_on - (select amount from days) and e.ended_on
        and    not exists (select from records.cin_plan_known(at) n
                           where n.child_id = p.child_id and n.started_on <= e.ended_on
                           and   (n.ended_on is null or n.ended_on > p.ended_on)))
    union all
    select p.child_id, p.row_key, p.ended_on, p.event_ids, 'child-protection'
    from   records.ended_cp_plan_known(at, reference_at) p
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
    and    l.started_on <= e.ended_on + (select amount from days)
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

-- Coming back into care (RE-01 to RE-03), one row for each case that is judged. Entry view: entries, and whether the child
-- had left care before. Exit view: exits to home, and whether the child came back. Within so long, or ever when that is null;
-- an exit whose time had not passed on the day it was known is not judged.
create function records.reentry_known(at bigint, within interval, known_on date, view text, remand text, first date, last date)
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
    order  by n.entered_on limit 1) n on true
where  view = 'exit' and p.ended_on between first and last
and    p.exit_reason in ('E4A', 'E4B', 'E13', 'E41')
and    (remand = 'included' or not p.remand_only)
and    (within is null or p.ended_on + within <= known_on)
$$;

-- What the history shows of each event besides: whether it was recorded or taken from a return, and why it was corrected.
alter table records.entry add column grade text;
alter table records.entry add column reason text;
create index on records.entry (effective_on) where supersedes is null;
create index on records.entry (supersedes) where supersedes is not null;

-- Facts that were corrected by a position, by the event that first recorded them, and whether the last word took them away.
create function records.corrected_known(at bigint) returns table (event_id uuid, voided boolean)
    language sql stable as
$$
with recursive word as (
    select c.position, c.type, c.supersedes as about
    from   records.entry c where c.supersedes is not null and c.position <= at
    union all
    select w.position, w.type, e.supersedes
    from   word w join records.entry e on e.event_id = w.about where e.supersedes is not null
)
select distinct on (w.about) w.about, w.type = 'fact-voided'
from   word w join records.entry e on e.event_id = w.about and e.supersedes is null
order  by w.about, w.position desc
$$;
