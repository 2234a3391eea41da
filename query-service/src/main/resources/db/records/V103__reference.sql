-- Reference data that figures are computed with, in two times: every row says at which journal positions it was known. What
-- came with the installation is known from the beginning ("[0,)"); a change ends the row it replaces at its own position, and
-- nothing is ever deleted. The version of a row counts how often its subject was said.

create schema if not exists reference;
grant usage on schema reference to golden_query;
alter default privileges in schema reference grant select, insert, update, delete on tables to golden_query;

create table reference.bank_holiday (
    holiday_on date      not null,
    name       text      not null default 'Bank holiday',
    version    integer   not null default 1,
    known      int8range not null default '[0,)'
);
create unique index on reference.bank_holiday (holiday_on) where upper_inf(known);
create index bank_holiday_changed on reference.bank_holiday (holiday_on) where lower(known) > 0 or not upper_inf(known);
comment on table reference.bank_holiday is
    'Bank holidays in England and Wales; those of the calendar are written at start and known from the beginning.';

create table reference.day (
    day          date primary key,
    working_days integer not null
);
create index on reference.day (working_days, day);
comment on table reference.day is
    'Every day with the number of working days up to and including it, by the holidays known from the beginning.';

create table reference.population (
    mid_year  integer   not null,
    version   integer   not null,
    people    integer   not null check (people > 0),
    source    text      not null,
    known     int8range not null default '[0,)',
    primary key (mid_year, version)
);
create unique index on reference.population (mid_year) where upper_inf(known);
comment on table reference.population is
    'People aged 0-17 at mid-year. A rate for the year ending 31 March Y uses mid-year Y-1, in the version known.';
insert into reference.population values
    (2023, 1, 67048, 'ONS mid-year estimate, Medway'),
    (2024, 1, 68774, 'ONS mid-year estimate, Medway');

create table reference.threshold (
    name    text      not null,
    amount  integer   not null,
    meaning text      not null,
    reason  text      not null default 'as installed',
    version integer   not null default 1,
    known   int8range not null default '[0,)'
);
create unique index on reference.threshold (name) where upper_inf(known);
comment on table reference.threshold is 'Windows that an authority may set for itself; the numbers here are the defaults.';
insert into reference.threshold values
    ('step-down-window', 28, 'Days within which the lower strand must run after the higher one ended (domain 3.3)'),
    ('instance-window', 14, 'Days within which care entries of one parent''s children are one instance (RE-06)'),
    ('late-entry-days', 5, 'Working days after its day within which a fact is entered in time (K40)');

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

-- Teams: a row for each member; a team without rows has ended.
create table reference.team (
    team    text      not null,
    agency  text      not null,
    member  text      not null,
    reason  text,
    version integer   not null default 1,
    known   int8range not null default '[0,)'
);
create unique index on reference.team (team, member) where upper_inf(known);
create index on reference.team (member);
comment on table reference.team is
    'Who is in a team, by the subject of their sign-in; work lists of a team are those of its members as known then.';

-- What people who signed in are called. The journal holds subjects, never names: a name is looked up when it is read,
-- so that whoever leaves or is renamed is nowhere named in history.
create table reference.staff (
    subject text primary key,
    name    text not null
);
comment on table reference.staff is
    'The name of each person who signed in to the pages, by the subject of their sign-in; the last that was told.';
