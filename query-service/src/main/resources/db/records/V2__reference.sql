-- Reference data that figures are computed with.

create schema if not exists reference;
grant usage on schema reference to golden_query;
alter default privileges in schema reference grant select, insert, update, delete on tables to golden_query;

create table reference.bank_holiday (
    holiday_on date primary key
);
comment on table reference.bank_holiday is 'Bank holidays in England and Wales; written at start from the calendar.';

create table reference.day (
    day          date primary key,
    working_days integer not null
);
comment on table reference.day is 'Every day with the number of working days up to and including it.';

-- Working days after the first day, up to and including the last (domain 2.1: day 0 is the trigger).
create function reference.working_days_between(first date, last date) returns integer
    language sql stable
    return (select working_days from reference.day where day = last)
         - (select working_days from reference.day where day = first);

-- The day by which a clock of so many working days is met.
create function reference.working_day_after(first date, days integer) returns date
    language sql stable
    return (select min(day) from reference.day
            where day > first
            and   working_days = days + (select working_days from reference.day where day = first));

create table reference.population (
    mid_year  integer not null,
    version   integer not null,
    people    integer not null check (people > 0),
    source    text    not null,
    primary key (mid_year, version)
);
comment on table reference.population is
    'People aged 0-17 at mid-year. A rate for the year ending 31 March Y uses mid-year Y-1; estimates get revised, the highest version counts.';

insert into reference.population values
    (2023, 1, 67048, 'ONS mid-year estimate, Medway'),
    (2024, 1, 68774, 'ONS mid-year estimate, Medway');

create table reference.threshold (
    name    text    primary key,
    amount  integer not null,
    meaning text    not null
);
comment on table reference.threshold is 'Windows that an authority may set for itself; the numbers here are the defaults.';
insert into reference.threshold values
    ('step-down-window', 28, 'Days within which the lower strand must run after the higher one ended (domain 3.3)'),
    ('instance-window', 14, 'Days within which care entries of one parent''s children are one instance (RE-06)');

create function reference.threshold(name text) returns integer
    language sql stable
    return (select amount from reference.threshold t where t.name = threshold.name);

-- 1 April of the reporting year in which a day lies, and 31 March at its end.
create function reference.year_start(on_day date) returns date
    language sql immutable
    return make_date(extract(year from on_day)::int - case when extract(month from on_day) < 4 then 1 else 0 end, 4, 1);

create function reference.year_end(on_day date) returns date
    language sql immutable
    return (reference.year_start(on_day) + interval '1 year - 1 day')::date;
