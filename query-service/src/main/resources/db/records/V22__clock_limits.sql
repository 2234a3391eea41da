-- Limits of clocks that an authority set for itself; a clock without one keeps that of its file.
create table reference.clock_limit (
    clock    text      not null,
    from_day date      not null,
    amount   integer   not null,
    reason   text      not null,
    version  integer   not null default 1,
    known    int8range not null default '[0,)'
);
create unique index on reference.clock_limit (clock, from_day) where upper_inf(known);
comment on table reference.clock_limit is
    'Judges runs of the clock that begin on this day or later, until the next one; amounts are of the clock''s own unit.';
