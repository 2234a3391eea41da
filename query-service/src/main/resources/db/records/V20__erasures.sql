-- Whose identity was erased: no birth date, no expected one, as of no moment (ADR 0019).
alter table records.child add column erased boolean not null default false;
comment on column records.child.erased is 'The identity was erased; it is so of every row that was ever known.';

-- As before (V1), but nobody can tell the age of a child whose identity was erased.
create function records.age_band(erased boolean, born_on date, expected_on date, on_day date) returns text
    language sql immutable
    return case when erased then 'erased' else records.age_band(born_on, expected_on, on_day) end;
