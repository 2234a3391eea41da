-- Each of these events once, in order.
create or replace function records.together(ids uuid[]) returns uuid[]
    language sql immutable
    return (select array_agg(id order by place)
            from (select id, min(place) as place
                  from unnest(ids) with ordinality as event (id, place)
                  group by id) as once);

-- Of these tables, NAME_known(position) ends a row by age where nothing else ended it.
do $$
declare
    name text;
begin
    foreach name in array array['cp_plan', 'care_period', 'care_episode', 'placement'] loop
        execute format(
            'create or replace function records.%I(at bigint) returns setof records.%I language sql stable as '
            '$f$ select %s from records.%I r where r.known @> at $f$',
            name || '_known', name,
            (select string_agg(
                        case attname
                            when 'ended_on' then 'coalesce(r.ended_on, records.born_or_expected(r.ends_by_age))'
                            when 'valid' then 'case when r.ends_by_age is null then r.valid else '
                                              'records.days(r.started_on, records.born_or_expected(r.ends_by_age)) end'
                            else format('r.%I', attname) end, ', ' order by attnum)
             from   pg_attribute
             where  attrelid = format('records.%I', name)::regclass and attnum > 0 and not attisdropped),
            name);
    end loop;
end
$$;

create or replace view records.care_leaver_days as
select *, records.born_or_expected(begins) as started_on, records.born_or_expected(ends) as ended_on
from   records.care_leaver;

-- Facts that were corrected by a position, by the event that first recorded them, and whether the last word took them away.
-- A void takes a fact away for ever, whatever amends it later. An amendment that was withdrawn leaves the fact as it was, so
-- no withdrawal is a last word. Corrections are a few of all events: they alone are read.
create or replace function records.corrected_known(at bigint) returns table (event_id uuid, voided boolean)
    language sql stable as
$$
with recursive correction as materialized (
    select e.event_id, e.type, e.supersedes
    from   records.entry e where e.supersedes is not null and e.position <= at
), word as (
    select c.type, c.supersedes as about from correction c
    union all
    select w.type, c.supersedes from word w join correction c on c.event_id = w.about
)
select w.about, bool_or(w.type = 'fact-voided')
from   word w
where  not exists (select from correction c where c.event_id = w.about)
group  by w.about
$$;

-- Whether a fact came with a statutory return, whose day does not say when the fact was recorded. A past that was told
-- by commands does say so: it carries the day on which each fact was known. Taking a return back is of the return too: it
-- corrects nothing that anybody recorded, and its day says of no fact when it was recorded.
create or replace function records.from_return(source text) returns boolean
    language sql immutable
    return coalesce(source in ('ssda903', 'cin-census', 'taking-back'), false);

-- Who shares clues with somebody looked for. The planner has no way to guess how few rows hold one of many numbers, and would
-- read the whole table; the index finds them.
create or replace function records.clues_hit(asked bigint[], at bigint) returns table (child_id uuid, shared bigint[])
    language sql stable
    set enable_seqscan = off as
$$
with hit as materialized (
    select c.child_id, c.known, c.clues from records.clue c where c.clues && asked
)
select h.child_id, array(select unnest(h.clues) intersect select unnest(asked)) from hit h where h.known @> at
$$;
