-- Who is one and the same, and the links between people that follow merges.

-- Under whom a child was known at a position: itself, or the survivor of the merges that led away.
create or replace function records.survivor(child uuid, at bigint) returns uuid
    language sql stable as
$$
with recursive path as (
    select child as id, 0 as steps
    union all
    select m.survivor, p.steps + 1
    from   path p
    join   records.merge_known(at) m on m.child_id = p.id and m.stage = 'in-force'
    where  p.steps < 100
)
select id from path order by steps desc limit 1
$$;

-- The children who were one with a survivor at a position, the survivor included.
create or replace function records.one_with(survivor uuid, at bigint) returns setof uuid
    language sql stable as
$$
with recursive found as (
    select survivor as id
    union
    select m.child_id
    from   found f
    join   records.merge_known(at) m on m.survivor = f.id and m.stage = 'in-force'
)
select id from found
$$;

-- Siblings as they were known at a position, a merged one by the id under which it was known.
create or replace function records.siblinghood_known(at bigint)
    returns table (child_id uuid, row_key uuid, event_ids uuid[], started_on date, ended_on date, valid daterange, sibling uuid)
    language sql stable as
$$
select child_id, row_key, event_ids, started_on, ended_on, valid, records.survivor(sibling, at)
from   records.sibling_link_known(at)
$$;

create or replace function records.person_merge_known(at bigint) returns setof records.person_merge
    language sql stable as
$$ select * from records.person_merge where known @> at $$;

-- Parents as they were known at a position, a merged adult by the id under which the adult was known; the events of the
-- merge are then among those that say so.
create or replace function records.parenthood_known(at bigint)
    returns table (child_id uuid, row_key uuid, event_ids uuid[], started_on date, ended_on date, valid daterange,
                   parent uuid, kind text)
    language sql stable as
$$
with recursive path as (
    select retired as adult, survivor, event_ids from records.person_merge_known(at) where stage = 'in-force'
    union
    select p.adult, m.survivor, p.event_ids || m.event_ids
    from   path p
    join   records.person_merge_known(at) m on m.retired = p.survivor and m.stage = 'in-force' and m.survivor <> p.adult
),
merged as (
    select * from path p where not exists (select from path q where q.adult = p.survivor)
)
select l.child_id, l.row_key, l.event_ids || coalesce(m.event_ids, '{}'), l.started_on, l.ended_on, l.valid,
       coalesce(m.survivor, l.parent), l.kind
from   records.parent_link_known(at) l
left   join merged m on m.adult = l.parent
$$;
