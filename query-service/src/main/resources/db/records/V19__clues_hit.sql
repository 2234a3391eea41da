-- Who shares clues with somebody looked for. The planner has no way to guess how few rows hold one of many numbers, and would
-- read the whole table; the index finds them.
create function records.clues_hit(asked bigint[], at bigint) returns table (child_id uuid, shared bigint[])
    language sql stable
    set enable_seqscan = off as
$$
with hit as materialized (
    select c.child_id, c.known, c.clues from records.clue c where c.clues && asked
)
select h.child_id, array(select unnest(h.clues) intersect select unnest(asked)) from hit h where h.known @> at
$$;
