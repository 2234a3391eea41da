-- Whether a fact came with a statutory return, whose day does not say when the fact was recorded. A past that was told
-- by commands does say so: it carries the day on which each fact was known.
create function records.from_return(source text) returns boolean
    language sql immutable
    return coalesce(source in ('ssda903', 'cin-census'), false);
