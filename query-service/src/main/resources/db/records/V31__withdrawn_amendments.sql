-- A void takes a fact away for ever, whatever amends it later. An amendment that was withdrawn leaves the fact as it was, so
-- no withdrawal is a last word.
create or replace function records.corrected_known(at bigint) returns table (event_id uuid, voided boolean)
    language sql stable as
$$
with recursive word as (
    select c.position, c.type, c.supersedes as about
    from   records.entry c where c.supersedes is not null and c.position <= at
    union all
    select w.position, w.type, e.supersedes
    from   word w join records.entry e on e.event_id = w.about where e.supersedes is not null
)
select w.about, bool_or(w.type = 'fact-voided')
from   word w join records.entry e on e.event_id = w.about and e.supersedes is null
group  by w.about
$$;
