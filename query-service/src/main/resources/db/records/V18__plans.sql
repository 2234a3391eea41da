-- Plans for children in two times, like all reference data (V5).
create table reference.plan (
    plan     text      not null,
    title    text      not null,
    from_day date      not null,
    to_day   date,
    source   text      not null,
    outcomes jsonb     not null,
    version  integer   not null default 1,
    known    int8range not null default '[0,)'
);
create unique index on reference.plan (plan) where upper_inf(known);
comment on table reference.plan is
    'Outcome, priority, success factor, indicator; the plans that ship with a release are written at start.';
