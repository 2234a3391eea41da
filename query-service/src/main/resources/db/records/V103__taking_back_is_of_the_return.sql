-- Taking a return back is of the return too: it corrects nothing that anybody recorded, and its day says of no fact when it
-- was recorded.
create or replace function records.from_return(source text) returns boolean
    language sql immutable
    return coalesce(source in ('ssda903', 'cin-census', 'taking-back'), false);
